import {splitSentences} from '../readingText.ts'
import {Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {resolvePronoun} from './resolvePronoun.ts'
import type {Scene} from './scene.ts'

/**
 * "In a statement, NAME spoke of an incident. “…,” it read.": whose statement that is, told by the sentence
 * before in this paragraph or at the end of the one above. -1 where none is spoken of.
 */
export function authorAbove(scene: Scene, at: number, paragraph: number): number {
  const {tokens, paragraphs, pack} = scene.reading
  if (!/^reads?$/.test(lowerWordAt(tokens, at + 1))) return -1
  const own = paragraphs[paragraph]
  const isAtHead = own !== undefined && scene.quoted[own.from] === 1
  const above = isAtHead && scene.isTold(paragraph - 1) ? paragraph - 1 : paragraph
  const range = paragraphs[above]
  if (range === undefined) return -1
  const sentence = splitSentences(tokens, range.from, Math.min(range.to, at)).findLast(
    ({from}) => scene.quoted[from] === 0,
  )
  if (sentence === undefined) return -1
  let noun = sentence.from
  while (noun < sentence.to && !pack.words.document.has(lowerWordAt(tokens, noun))) noun++
  if (noun >= sentence.to) return -1
  // "In a statement NAME spoke": behind the phrase stands whose words they are.
  return firstOf(scene, noun - sentence.from <= 4 ? noun + 1 : sentence.from, sentence.to, above)
}

/** The first who is named, or called "he" or "she". */
function firstOf(scene: Scene, from: number, to: number, paragraph: number): number {
  const {tokens, pack} = scene.reading
  for (let index = from; index < to; index++) {
    const person = scene.registry.mentionAt[index] ?? -1
    if (person !== -1) return tokens.kind[index + 1] === Kind.possessive ? -1 : person
    const word = lowerWordAt(tokens, index)
    const kind = pack.pronouns.get(word)
    if ((kind === 'male' || kind === 'female') && /^s?he$/.test(word))
      return resolvePronoun(scene, index, paragraph, kind).person
  }
  return -1
}
