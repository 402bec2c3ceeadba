import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'
import {bearerAt, fits} from './subjectOf.ts'

/**
 * "Ruth Okafor and Maria Lenz met.", "The younger Crowther has tried it.": the sentence is about two whom
 * the pronoun can mean, or about one of two who share the name.
 */
export function hasSeveralSubjects(
  scene: Scene,
  from: number,
  to: number,
  gender: 'male' | 'female',
): boolean {
  const first = nextMention(scene, from, to)
  if (first === -1 || scene.quoted[first] === 1) return false
  const person = bearerAt(scene, first, gender)
  if (person === -2) return isSubject(scene, from, first)
  if (!fits(scene, person, gender)) return false
  const second = nextMention(scene, pastMention(scene, first, to), to)
  if (second === -1 || !isJoined(scene, pastMention(scene, first, to), second)) return false
  const other = bearerAt(scene, second, gender)
  if (other === person || (other !== -2 && !fits(scene, other, gender))) return false
  // "Dale and Patty Hutchins": of whom the gender is known is meant.
  const isSure = (index: number): boolean => scene.registry.people[index]?.gender === gender
  return other === -2 || isSure(person) === isSure(other)
}

function nextMention(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if ((scene.registry.mentionAt[index] ?? -1) !== -1) return index
  return -1
}

function pastMention(scene: Scene, at: number, to: number): number {
  let end = at + 1
  while (end < to && scene.registry.mentionAt[end] === scene.registry.mentionAt[at]) end++
  return end
}

const BESIDE = Flag.title | Flag.role | Flag.roleModifier | Flag.article | Flag.demonym | Flag.kin

/** Nothing but words about the second one stands before the name, and no owner's mark behind it. */
function isSubject(scene: Scene, from: number, name: number): boolean {
  const {tokens} = scene.reading
  for (let index = from; index < name; index++)
    if (!hasFlag(tokens, index, BESIDE | Flag.adverb)) return false
  return tokens.kind[name + 1] !== Kind.possessive
}

/** "and", "and Governor", ", the mayor, and": no verb and no preposition. */
function isJoined(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  let hasAnd = false
  for (let index = from; index < to; index++) {
    if (pack.words.and.has(lowerWordAt(tokens, index))) hasAnd = true
    else if (!isSign(tokens, index, ',') && !hasFlag(tokens, index, BESIDE)) return false
  }
  return hasAnd
}
