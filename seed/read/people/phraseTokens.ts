import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign, lowerWordAt} from '../tokens/tokenize.ts'

export const LONGEST_PHRASE = 40

export interface TokenRange {
  from: number
  to: number
}

export function hasRoleWord(reading: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (hasFlag(reading.tokens, index, Flag.role | Flag.title | Flag.kin)) return true
  }
  return false
}

export function hasBodyWord(reading: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (hasFlag(reading.tokens, index, Flag.organization | Flag.network)) return true
  }
  return false
}

/** "the Courier’s", "Reuters’": whose what follows is; not the name of a body, "Farmers’ Alliance". */
export function isPossessive({tokens, text}: ReadingText, at: number): boolean {
  if (tokens.kind[at] === Kind.possessive) return true
  if (tokens.kind[at] !== Kind.mark || !/['’]/.test(text.charAt(tokens.start[at] ?? 0)))
    return false
  return (
    tokens.start[at] === tokens.end[at - 1] &&
    hasFlag(tokens, at - 1, Flag.network) &&
    text.charAt((tokens.end[at - 1] ?? 0) - 1) === 's'
  )
}

/** Index of the mark that closes the one at `index`; -1 where none does soon. */
export function closingMark(reading: ReadingText, index: number, to: number): number {
  const {tokens} = reading
  const sign = reading.text.charAt(tokens.start[index] ?? 0)
  const closers = sign === '“' ? '”' : sign === '‘' ? '’' : sign === '«' ? '»' : sign
  for (let at = index + 1; at < Math.min(to, index + 16); at++) {
    if (
      tokens.kind[at] === Kind.mark &&
      closers.includes(reading.text.charAt(tokens.start[at] ?? 0))
    )
      return at
  }
  return -1
}

/** The hyphen of "U.K.-based". */
export function joinsWords(reading: ReadingText, index: number): boolean {
  return isSign(reading.tokens, index, '-') && !isSpaced(reading, index)
}

export function isSpaced(reading: ReadingText, index: number): boolean {
  const {tokens} = reading
  return (
    (tokens.start[index] ?? 0) > (tokens.end[index - 1] ?? 0) ||
    (tokens.start[index + 1] ?? 0) > (tokens.end[index] ?? 0)
  )
}

export function skipWords(reading: ReadingText, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    reading.pack.words.opensRole.has(lowerWordAt(reading.tokens, at)) &&
    reading.tokens.kind[at] !== Kind.caps
  )
    at++
  return at
}

export function skipThe(reading: ReadingText, from: number, to: number): number {
  return from < to &&
    reading.tokens.kind[from] === Kind.lower &&
    hasFlag(reading.tokens, from, Flag.article)
    ? from + 1
    : from
}
