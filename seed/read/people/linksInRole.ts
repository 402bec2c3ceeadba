import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {startsPerson} from './startsPerson.ts'
import {skipThe} from './phraseTokens.ts'

/** "ambassador to Kenya", "adviser to the president". */
export function isRepresentative(
  reading: ReadingText,
  index: number,
  start: number,
  to: number,
): boolean {
  const {tokens, pack} = reading
  const next = skipThe(reading, index + 1, to)
  if (
    !isCapitalized(tokens, next) &&
    !hasFlag(tokens, next, Flag.role | Flag.title | Flag.organization)
  )
    return false
  for (let at = index - 1; at >= start; at--) {
    if (pack.words.representative.has(lowerWordAt(tokens, at))) return true
    if (isSign(tokens, at, ',')) return false
  }
  return false
}

/** "expert on Iran", "senior adviser on trade". */
export function isField(reading: ReadingText, index: number, start: number): boolean {
  const {tokens, pack} = reading
  if (!pack.words.expert.has(lowerWordAt(tokens, index - 1))) return false
  const next = index + 1
  return (
    index > start &&
    (isCapitalized(tokens, next) ||
      (tokens.kind[next] === Kind.lower && !hasFlag(tokens, next, Flag.function)))
  )
}

/** "founder and CEO", "trade lawyer and partner": another role, without an article. */
export function joinsRole(reading: ReadingText, index: number, to: number): boolean {
  const {tokens, pack} = reading
  const next = index + 1
  // "head of research and risk with Tidewater Capital": two fields of one office.
  const isSecondField =
    pack.words.of.has(lowerWordAt(tokens, index - 2)) &&
    tokens.kind[index - 1] === Kind.lower &&
    tokens.kind[next] === Kind.lower &&
    pack.words.at.has(lowerWordAt(tokens, next + 1)) &&
    isCapitalized(tokens, skipThe(reading, next + 2, to))
  if (isSecondField) return true
  if (
    hasFlag(tokens, next, Flag.article | Flag.pronoun | Flag.preposition) &&
    tokens.kind[next] === Kind.lower
  )
    return false
  for (let at = next; at < Math.min(to, next + 5); at++) {
    if (tokens.kind[at] === Kind.lower && hasFlag(tokens, at, Flag.function)) return false
    if (isSign(tokens, at, ',.;:')) return false
    if (hasFlag(tokens, at, Flag.role | Flag.kin))
      return !startsPerson(reading, at + 1, to) && !isNameAfter(reading, at + 1)
  }
  // "Trade and Industry", "policy and research": fields of an office.
  return (
    isCapitalized(tokens, index - 1) &&
    isCapitalized(tokens, next) &&
    !hasFlag(tokens, next, givenName)
  )
}

/** "and lawyer Kenji Sato": a second person begins. */
function isNameAfter(reading: ReadingText, at: number): boolean {
  const {tokens} = reading
  return (
    isCapitalized(tokens, at) && isCapitalized(tokens, at + 1) && hasFlag(tokens, at, givenName)
  )
}

/** A finite verb ends a noun phrase. */
export function isVerbHere(reading: ReadingText, index: number): boolean {
  const {tokens} = reading
  if (hasFlag(tokens, index, Flag.role | Flag.roleModifier | Flag.kin)) return false
  return hasFlag(tokens, index, Flag.auxiliary | Flag.strongSpeech | Flag.pronoun | Flag.opinion)
}
