import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'

/** A given name that opens a run of two words or more, none of which makes it a body. */
export function startsPerson(reading: ReadingText, index: number, to: number): boolean {
  const {tokens, pack} = reading
  if (!pack.words.and.has(lowerWordAt(tokens, index - 1)) && !isSign(tokens, index - 1, ','))
    return false
  if (!hasFlag(tokens, index, givenName) && !hasFlag(tokens, index, Flag.title)) return false
  let end = index
  while (end < to && isCapitalized(tokens, end)) {
    if (hasFlag(tokens, end, Flag.organization)) return false
    end++
  }
  return end - index >= 2
}
