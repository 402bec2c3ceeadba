import {splitSentences} from '../readingText.ts'
import {Kind, lowerWordAt} from '../tokens/tokenize.ts'
import type {Chunk} from './chunks.ts'
import {mentionEnd} from './namedHead.ts'
import {REACH} from './reach.ts'
import {resolvePronoun} from './resolvePronoun.ts'
import type {Scene} from './scene.ts'
import type {Reference} from './speaker.ts'

/** "NAME’s statement", "the letter from NAME", "her note": whose words stand on it. `null` for another noun. */
export function ownerOfDocument(scene: Scene, chunk: Chunk, paragraph: number): Reference | null {
  const {tokens, pack} = scene.reading
  let noun = chunk.head
  while (noun < chunk.to && !pack.words.document.has(lowerWordAt(tokens, noun))) noun++
  if (noun >= chunk.to) return null
  const range = {from: chunk.head, to: chunk.to}
  for (let index = chunk.head; index < chunk.to; index++) {
    const person = scene.registry.mentionAt[index] ?? -1
    if (person < 0 || scene.quoted[index] === 1) continue
    const end = mentionEnd(scene, index, chunk.to)
    const isOwner =
      index < noun
        ? tokens.kind[end] === Kind.possessive
        : /^(?:of|by|from)$/.test(lowerWordAt(tokens, noun + 1))
    return isOwner ? {person, note: null, ...range, by: 'name'} : null
  }
  if (lowerWordAt(tokens, chunk.head) === 'the' && chunk.head + 1 === noun)
    return writerBefore(scene, chunk, paragraph)
  const kind = pack.pronouns.get(lowerWordAt(tokens, chunk.head))
  const isPossessive = /^(?:his|her)$/.test(lowerWordAt(tokens, chunk.head))
  return isPossessive && (kind === 'male' || kind === 'female')
    ? {...resolvePronoun(scene, chunk.head, paragraph, kind), ...range, by: 'pronoun'}
    : null
}

const SENTENCES_BACK = 3

/** "NAME wrote to every household. “…,” the letter said.": the last one of whom the paragraph says so. */
function writerBefore(scene: Scene, chunk: Chunk, paragraph: number): Reference | null {
  const {tokens, pack} = scene.reading
  const floor = Math.max(scene.reading.paragraphs[paragraph]?.from ?? 0, chunk.head - REACH)
  const sentences = splitSentences(tokens, floor, chunk.head)
  for (const {from, to} of sentences.slice(-SENTENCES_BACK).toReversed()) {
    for (let index = from; index < to; index++) {
      if (scene.quoted[index] === 1 || !pack.words.writing.has(lowerWordAt(tokens, index))) continue
      if (tokens.kind[index] !== Kind.lower) continue
      const person = writerIn(scene, from, index, paragraph)
      return person === -1 ? null : {person, note: null, from: chunk.head, to: chunk.to, by: 'role'}
    }
  }
  return null
}

/** The first who is named before the verb, else its pronoun. */
function writerIn(scene: Scene, from: number, verb: number, paragraph: number): number {
  const {tokens, pack} = scene.reading
  for (let index = from; index < verb; index++) {
    const person = scene.registry.mentionAt[index] ?? -1
    if (person >= 0 && scene.quoted[index] === 0)
      return tokens.kind[mentionEnd(scene, index, verb)] === Kind.possessive ? -1 : person
    const kind = pack.pronouns.get(lowerWordAt(tokens, index))
    if ((kind === 'male' || kind === 'female') && index + 1 === verb)
      return resolvePronoun(scene, index, paragraph, kind).person
  }
  return -1
}
