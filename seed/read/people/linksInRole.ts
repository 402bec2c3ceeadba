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
  const next = index + 1
  // "Council on Rivers"
  if (
    hasFlag(tokens, index - 1, Flag.organization) &&
    isCapitalized(tokens, index - 1) &&
    isCapitalized(tokens, next)
  )
    return true
  if (!pack.words.expert.has(lowerWordAt(tokens, index - 1))) return false
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
  // "Director for Europe and Central Asia"
  if (hasFlag(tokens, index - 1, Flag.geo) && isGeoRun(reading, next, to)) return true
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

function isGeoRun({tokens}: ReadingText, from: number, to: number): boolean {
  let end = from
  while (end < to && isCapitalized(tokens, end)) end++
  return end > from && hasFlag(tokens, end - 1, Flag.geo)
}

/** "Vice President, Global Policy at …", "Director, Asia Program, …": one past the field; -1 for none. */
export function pastFieldOfOffice(
  reading: ReadingText,
  start: number,
  comma: number,
  to: number,
): number {
  const {tokens, pack} = reading
  if (!isCapitalized(tokens, comma - 1) || !hasFlag(tokens, comma - 1, Flag.role)) return -1
  let end = comma + 1
  while (end < to && isCapitalized(tokens, end) && end - comma < 5) end++
  if (end === comma + 1 || comma === start) return -1
  const isDepartment =
    pack.words.department.has(lowerWordAt(tokens, end - 1)) &&
    !hasFlag(tokens, comma + 1, Flag.role)
  const goesOn = isSign(tokens, end, ',|') || pack.words.at.has(lowerWordAt(tokens, end))
  return isDepartment && goesOn ? end : -1
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
