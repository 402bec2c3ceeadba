import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'

export interface Chunk {
  from: number
  to: number
  /** First token that is no "and", "but", "then". */
  head: number
}

export function splitChunks(scene: Scene, from: number, to: number): Chunk[] {
  const {tokens} = scene.reading
  const chunks: Chunk[] = []
  let start = from
  let depth = 0
  for (let index = from; index <= to; index++) {
    if (index < to && isSign(tokens, index, '(')) depth++
    if (index < to && isSign(tokens, index, ')')) depth--
    const ends =
      index === to ||
      (depth <= 0 &&
        (isSign(tokens, index, ',;:–—') || (isSign(tokens, index, '-') && index > from)))
    if (!ends) continue
    if (
      index > start &&
      !(
        index < to &&
        isSign(tokens, index, ',') &&
        hasFlag(tokens, index + 1, Flag.suffix) &&
        isCapitalized(tokens, index + 1)
      )
    ) {
      chunks.push({from: start, to: index, head: headOf(scene, start, index)})
      start = index + 1
    } else if (index === start) start = index + 1
  }
  return chunks
}

function headOf(scene: Scene, from: number, to: number): number {
  const {tokens} = scene.reading
  let head = from
  while (
    head < to - 1 &&
    /^(?:and|but|so|then|yet|now|still|later|meanwhile|however|also|even|while|as|both)$/.test(
      lowerWordAt(tokens, head),
    )
  )
    head++
  return head
}

export function isRelativeHere(scene: Scene, index: number): boolean {
  const word = lowerWordAt(scene.reading.tokens, index)
  return (
    word === 'who' || word === 'whose' || word === 'which' || word === 'where' || word === 'whom'
  )
}

/** ", a nurse,", ", who …," and the like: words about a name before. */
export function isApposition(scene: Scene, chunk: Chunk): boolean {
  const {tokens} = scene.reading
  const first = chunk.from
  if (isRelativeHere(scene, first) || isNumberAge(scene, chunk)) return true
  // ", speaking in the capital," ", flanked by guards,"
  if (tokens.kind[first] === Kind.lower && /(?:ing|ed)$/.test(lowerWordAt(tokens, first)))
    return true
  if (hasFlag(tokens, first, Flag.article)) return true
  if (hasFlag(tokens, first, Flag.preposition) || isCapitalized(tokens, first)) return true
  for (let index = first; index < chunk.to; index++)
    if (hasFlag(tokens, index, Flag.role | Flag.kin | Flag.relative)) return true
  return false
}

function isNumberAge(scene: Scene, chunk: Chunk): boolean {
  return chunk.to - chunk.from === 1 && scene.reading.tokens.kind[chunk.from] === Kind.number
}

/** The end of a relative clause whose commas stand oddly: "whose mother Rose, was among the dead,". */
export function isTail(scene: Scene, chunk: Chunk): boolean {
  return (
    hasFlag(scene.reading.tokens, chunk.from, Flag.auxiliary | Flag.adverb) ||
    isRelativeHere(scene, chunk.from)
  )
}

export function lastNounChunk(scene: Scene, chunks: Chunk[]): Chunk {
  const last = chunks.at(-1) ?? {from: 0, to: 0, head: 0}
  // ", 41," or ", who …,": the noun stands before.
  for (let index = chunks.length - 1; index >= 0; index--) {
    const chunk = chunks[index]
    if (chunk !== undefined && isNounPhrase(scene, chunk) && !isRelativeHere(scene, chunk.from))
      return chunk
  }
  return last
}

export function isNounPhrase(scene: Scene, chunk: Chunk): boolean {
  for (let index = chunk.head; index < chunk.to; index++) {
    if (
      hasFlag(
        scene.reading.tokens,
        index,
        Flag.role | Flag.title | Flag.kin | Flag.organization | Flag.demonym,
      )
    )
      return true
  }
  return (
    hasFlag(scene.reading.tokens, chunk.head, Flag.article) ||
    isCapitalized(scene.reading.tokens, chunk.head)
  )
}
