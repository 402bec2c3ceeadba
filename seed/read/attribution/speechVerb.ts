import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'

export const FAR = 60

/** Only adverbs, "also", "later" before the verb. */
export function verbOpens(scene: Scene, from: number, verb: number): boolean {
  for (let index = from; index < verb; index++) {
    if (!hasFlag(scene.reading.tokens, index, Flag.adverb | Flag.conjunction)) return false
  }
  return true
}

export function endsAfterVerb(scene: Scene, verb: number, end: number): boolean {
  const {tokens} = scene.reading
  const next = verb + 1
  if (!hasFlag(tokens, verb, Flag.strongSpeech)) return false
  if (next >= end || isSign(tokens, next, '.,')) return true
  if (hasFlag(tokens, next, Flag.preposition | Flag.adverb | Flag.calendar)) return true
  // "told reporters", "told CGTN"; not "said the river rose".
  return /^(?:told|tells)$/.test(lowerWordAt(tokens, verb)) && end - next < 6
}

/** The first verb of speech that is no part of a relative clause or of a name. */
export function findVerb(scene: Scene, from: number, end: number): number {
  const {tokens} = scene.reading
  for (let index = from; index < Math.min(end, from + FAR); index++) {
    if (tokens.kind[index] !== Kind.lower && !isSlip(scene, index)) continue
    const isQuoted =
      hasFlag(tokens, index, Flag.participle) && lowerWordAt(tokens, index - 1) === 'as'
    if (isQuoted || isGoingOn(scene, index) || isReading(scene, index, from)) return index
    if (!hasFlag(tokens, index, Flag.speech)) continue
    if (isNoun(scene, index, from)) continue
    if (
      hasFlag(tokens, index - 1, Flag.relative) &&
      index - 1 >= from &&
      lowerWordAt(tokens, index - 1) !== 'that'
    )
      continue
    return index
  }
  return -1
}

/** “…,” he Said. */
function isSlip(scene: Scene, index: number): boolean {
  const {tokens} = scene.reading
  return (
    hasFlag(tokens, index, Flag.strongSpeech) &&
    /^(?:he|she|they)$/.test(lowerWordAt(tokens, index - 1))
  )
}

/** “…,” he read. “…,” her statement reads. */
function isReading(scene: Scene, index: number, from: number): boolean {
  const {tokens, pack} = scene.reading
  if (!/^reads?$/.test(lowerWordAt(tokens, index)) || index === from) return false
  const ends = isSign(tokens, index + 1, '.,:;') || tokens.kind[index + 1] === Kind.mark
  return (
    (ends || /^(?:out|aloud|from)$/.test(lowerWordAt(tokens, index + 1))) &&
    (/^(?:he|she|it)$/.test(lowerWordAt(tokens, index - 1)) ||
      (scene.registry.mentionAt[index - 1] ?? -1) >= 0 ||
      pack.words.document.has(lowerWordAt(tokens, index - 1)))
  )
}

/** “…,” she went on. */
function isGoingOn(scene: Scene, index: number): boolean {
  const {tokens} = scene.reading
  return (
    /^(?:went|goes)$/.test(lowerWordAt(tokens, index)) &&
    lowerWordAt(tokens, index + 1) === 'on' &&
    (isSign(tokens, index + 2, '.,:;') || tokens.kind[index + 2] === Kind.mark)
  )
}

/** "the offers", "a complaint of claims": after an article or a preposition it is no verb. */
export function isNoun(scene: Scene, index: number, from: number): boolean {
  const {tokens, pack} = scene.reading
  if (index <= from) return false
  const before = index - 1
  // “…,” one claims.
  if (
    lowerWordAt(tokens, before) !== 'one' &&
    hasFlag(tokens, before, Flag.article) &&
    tokens.kind[before] === Kind.lower &&
    !hasFlag(tokens, index, Flag.strongSpeech)
  )
    return true
  const word = lowerWordAt(tokens, before)
  // "She used to tell me"
  if (pack.words.to.has(word) && pack.words.habit.has(lowerWordAt(tokens, before - 1))) return false
  return (
    /^(?:to|of|his|her|its|their|for)$/.test(word) && !hasFlag(tokens, index, Flag.strongSpeech)
  )
}
