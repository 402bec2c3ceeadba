import {Flag, givenName} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {
  Kind,
  type Tokens,
  hasFlag,
  isCapitalized,
  isSign,
  lowerWordAt,
  wordAt,
} from '../tokens/tokenize.ts'

/** Words that cannot be the family name after a given name. */
export const NEVER_NAME =
  Flag.network | Flag.organization | Flag.function | Flag.calendar | Flag.title

export const NOT_NAME =
  NEVER_NAME |
  Flag.role |
  Flag.place |
  Flag.geo |
  Flag.demonym |
  Flag.event |
  Flag.common |
  Flag.roleModifier |
  Flag.kin

export function isNameSuffix(tokens: Tokens, index: number): boolean {
  return hasFlag(tokens, index, Flag.suffix) && isCapitalized(tokens, index)
}

/** Particles that also are English words ("a", "the") do not occur in the list; "and" joins people. */
export function isLowerParticle(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.particle)
}

export function isNameWord(tokens: Tokens, index: number, from: number, to: number): boolean {
  const flags = tokens.flags[index] ?? 0
  const kind = tokens.kind[index]
  if (isSign(tokens, index, ',')) return isNameSuffix(tokens, index + 1)
  // "bin Sultan", "de los Reyes": behind a particle every word is a name.
  if (index > from && isLowerParticle(tokens, index - 1) && kind === Kind.capital) return true
  // "de La Tour"
  if (
    index > from + 1 &&
    kind === Kind.capital &&
    hasFlag(tokens, index - 1, Flag.particle) &&
    isLowerParticle(tokens, index - 2)
  )
    return true
  if (kind === Kind.lower) return (flags & Flag.particle) !== 0
  if (isNameSuffix(tokens, index)) return true
  if (kind === Kind.caps) return isCapsNameWord(tokens, index, from, to)
  if (kind === Kind.initials)
    return (
      (flags & (Flag.geo | Flag.title | Flag.function | Flag.organization)) === 0 ||
      isMiddleInitial(tokens, index, from, to)
    )
  if (isTitleWithin(tokens, index, from, to) || isModalName(tokens, index, from, to)) return true
  if (isKoreanFamily(tokens, index, to)) return true
  // "Seven-year-old Lotte Maes"
  if (lowerWordAt(tokens, index).endsWith('-year-old')) return false
  if ((flags & givenName) !== 0) return isGivenHere(tokens, index, from, to)
  if ((flags & Flag.particle) !== 0) return true
  return (flags & NOT_NAME) === 0
}

/** "JD Vance", "Emmanuel MACRON", "MACRON Emmanuel"; not "NATO Secretary". */
function isCapsNameWord(tokens: Tokens, index: number, from: number, to: number): boolean {
  const flags = tokens.flags[index] ?? 0
  if ((flags & (NOT_NAME & ~Flag.common)) !== 0) return false
  // "MAREK ZELNY said": a whole name in capitals.
  if (to - from <= 3 && to - from >= 2 && allCaps(tokens, from, to)) return true
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0)
  const next = index + 1 < to && tokens.kind[index + 1] === Kind.capital
  if (length === 2) return next && (tokens.flags[index + 1] ?? 0) === 0
  if (next && hasFlag(tokens, index + 1, givenName)) return true
  return (
    index === to - 1 &&
    index > from &&
    hasFlag(tokens, index - 1, givenName) &&
    tokens.kind[index - 1] === Kind.capital
  )
}

function allCaps(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0)
    if (tokens.kind[index] !== Kind.caps || length < 3) return false
  }
  return true
}

function isMiddleInitial(tokens: Tokens, index: number, from: number, to: number): boolean {
  return index > from && index < to - 1 && hasFlag(tokens, index - 1, givenName)
}

/** "said Will Fanshawe", "Will Fanshawe has": a modal with a capital that cannot be one. */
function isModalName(tokens: Tokens, index: number, from: number, to: number): boolean {
  if (index !== from || index + 2 !== to || tokens.kind[index] !== Kind.capital) return false
  if (!hasFlag(tokens, index, Flag.auxiliary) || tokens.flags[index + 1] !== 0) return false
  const isFinite = hasFlag(tokens, to, Flag.auxiliary | Flag.strongSpeech)
  return tokens.kind[to] === Kind.lower ? isFinite : !startsSentence(tokens, index)
}

/** "Park Geun-sik": behind it stand two syllables, of which the second is small. */
function isKoreanFamily(tokens: Tokens, index: number, to: number): boolean {
  if (index + 2 !== to || tokens.kind[index] !== Kind.capital) return false
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0)
  return (
    length <= LONGEST_FAMILY_NAME &&
    isKoreanGiven(tokens, index + 1) &&
    !hasFlag(tokens, index, Flag.function | Flag.demonym | Flag.title | Flag.network)
  )
}

const LONGEST_FAMILY_NAME = 6

export function isKoreanGiven(tokens: Tokens, index: number): boolean {
  return /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}$/u.test(wordAt(tokens, index))
}

/** "Ifrah Sheikh Nur": a form of address between two words of a name is one of them. */
function isTitleWithin(tokens: Tokens, index: number, from: number, to: number): boolean {
  if (index !== from + 1 || index + 2 !== to || tokens.kind[index] !== Kind.capital) return false
  if (!hasFlag(tokens, index, Flag.title) || hasFlag(tokens, index, Flag.role)) return false
  const first = tokens.flags[from] ?? 0
  return (
    tokens.kind[from] === Kind.capital && (first & ~givenName) === 0 && startsSentence(tokens, from)
  )
}

/** A given name that is also a country, a month or a noun counts before a family name only. */
function isGivenHere(tokens: Tokens, index: number, from: number, to: number): boolean {
  const flags = tokens.flags[index] ?? 0
  if ((flags & NOT_NAME) === 0) return true
  if (index + 1 >= to) return index > from && hasFlag(tokens, index - 1, givenName)
  const next = tokens.flags[index + 1] ?? 0
  if (
    (index > from || (flags & Flag.title) !== 0) &&
    (flags & (Flag.role | Flag.title | Flag.function)) !== 0 &&
    (next & givenName) !== 0
  )
    return false
  return (next & (Flag.organization | Flag.place | Flag.event | Flag.function)) === 0
}
