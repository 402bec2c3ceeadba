import {peopleIn} from '../people/person.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, type Tokens, hasFlag, isCapitalized, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'

/** Tokens to look back over. */
const REACH = 2000
const LONGEST_ROLE = 5
const LONGEST_PARAGRAPH = 200

/**
 * Whom a sentence before says to be what the noun means: "NAME was the signalman on duty", "The
 * attendant is NAME". `null` where none says so, -1 where it says so of somebody whom the reader does
 * not know by name.
 */
export function bearerByCopula(scene: Scene, noun: string, before: number): number | null {
  const {tokens} = scene.reading
  for (let index = before - 1; index > Math.max(0, before - REACH); index--) {
    if (lowerWordAt(tokens, index) !== noun || scene.quoted[index] === 1) continue
    const named = isVerb(scene, index + 1) ? (scene.registry.mentionAt[index + 2] ?? -1) : -1
    if (named >= 0) return named
    let verb = index - 1
    while (
      verb > index - LONGEST_ROLE &&
      tokens.kind[verb] === Kind.lower &&
      !isVerb(scene, verb) &&
      !hasFlag(tokens, verb, Flag.preposition | Flag.speech)
    )
      verb--
    if (!isVerb(scene, verb)) continue
    let subject = verb - 1
    while (hasFlag(tokens, subject, Flag.adverb | Flag.relative)) subject--
    const person = /^(?:he|she)$/.test(lowerWordAt(tokens, subject))
      ? onlyBefore(scene, subject)
      : (scene.registry.mentionAt[subject] ?? -1)
    if (person >= 0) return person
    if (isCapitalized(tokens, subject) && isCapitalized(tokens, subject - 1)) return -1
  }
  return null
}

function isVerb(scene: Scene, index: number): boolean {
  return /^(?:is|was|became|becomes)$/.test(lowerWordAt(scene.reading.tokens, index))
}

/** "NAME is 79. In 1973 he was the signalman": the only one named so far in the paragraph. */
function onlyBefore(scene: Scene, at: number): number {
  const {tokens} = scene.reading
  let from = at
  while (from > 0 && at - from < LONGEST_PARAGRAPH && !startsLine(tokens, from)) from--
  const people = new Set(peopleIn(scene.registry, scene.quoted, from, at))
  const [only] = people
  return only !== undefined && people.size === 1 ? only : -1
}

function startsLine(tokens: Tokens, index: number): boolean {
  return tokens.text.slice(tokens.end[index - 1], tokens.start[index]).includes('\n')
}
