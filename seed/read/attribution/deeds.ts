import type {Registry} from '../people/person.ts'
import {splitSentences} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'

/** Somebody is the subject of a word; `at` is its token. */
interface Deed {
  person: number
  at: number
}

const LONGEST_CLAUSE = 24
const known = new WeakMap<Registry, Map<string, Deed[]>>()

/** Whom the report told to do what the noun says: "Pitsiulak welded it", then "the welder". -1 for nobody or several. */
export function doerOf(scene: Scene, noun: string, before: number): number {
  const verbs = scene.reading.pack.deedsOf(noun)
  if (verbs.size === 0) return -1
  const deeds = deedsIn(scene)
  const people = new Set<number>()
  for (const verb of verbs)
    for (const {person, at} of deeds.get(verb) ?? []) if (at < before) people.add(person)
  const [only, ...others] = people
  return only !== undefined && others.length === 0 ? only : -1
}

/** Every verb with its subject, by word; read once a report. */
function deedsIn(scene: Scene): Map<string, Deed[]> {
  const before = known.get(scene.registry)
  if (before !== undefined) return before
  const deeds = new Map<string, Deed[]>()
  for (const [index, paragraph] of scene.reading.paragraphs.entries()) {
    if (!scene.isTold(index) || scene.isTurn(index)) continue
    for (const {from, to} of splitSentences(scene.reading.tokens, paragraph.from, paragraph.to))
      collect(scene, deeds, from, to)
  }
  known.set(scene.registry, deeds)
  return deeds
}

/** The sentence's first person, named before any verb, and the words up to the next one. */
function collect(scene: Scene, deeds: Map<string, Deed[]>, from: number, to: number): void {
  const {tokens} = scene.reading
  let person = -1
  let last = to
  for (let index = from; index < Math.min(to, last); index++) {
    if (scene.quoted[index] === 1) continue
    const found = scene.registry.mentionAt[index] ?? -1
    if (person === -1) {
      if (found === -2 || (found === -1 && isVerb(scene, index))) return
      if (found === -1) continue
      if (scene.registry.people[found]?.isStaff !== false) return
      person = found
      last = index + LONGEST_CLAUSE
    } else if (found !== person) {
      if (found !== -1) return
      if (tokens.kind[index] === Kind.possessive && tokens.start[index] === tokens.end[index - 1])
        if (scene.registry.mentionAt[index - 1] === person) return
      if (tokens.kind[index] !== Kind.lower || !isDone(scene, index)) continue
      const word = lowerWordAt(tokens, index)
      const list = deeds.get(word)
      if (list === undefined) deeds.set(word, [{person, at: index}])
      else list.push({person, at: index})
    }
  }
}

/** Not: “…,” said NAME, who welded it. */
function isVerb(scene: Scene, index: number): boolean {
  const {tokens} = scene.reading
  if (tokens.kind[index] !== Kind.lower || scene.quoted[index - 1] === 1) return false
  return hasFlag(tokens, index, Flag.auxiliary | Flag.speech)
}

/** Not "was driven", "never drove", "to drive", "the drive". */
function isDone(scene: Scene, index: number): boolean {
  const {tokens, pack} = scene.reading
  const before = lowerWordAt(tokens, index - 1)
  if (/^(?:was|were|be|been|being|is|are|not|never|got)$/.test(before))
    return lowerWordAt(tokens, index).endsWith('ing') && !/^(?:not|never)$/.test(before)
  if (pack.words.to.has(before)) return lowerWordAt(tokens, index - 2) === 'used'
  return !hasFlag(tokens, index - 1, Flag.article) && !isSign(tokens, index - 1, '.')
}
