import {Flag, givenName} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {Kind, type Tokens, hasFlag, wordAt} from '../tokens/tokenize.ts'
import {NEVER_NAME, NOT_NAME} from './isNameWord.ts'

/** "Theresa May", "Joaquín Errázuriz Lyon": a known given name, then a word with another meaning. */
export function endsInCommonWord(tokens: Tokens, from: number, to: number): boolean {
  const last = tokens.flags[to - 1] ?? 0
  if (to - from < 2 || tokens.kind[to - 1] !== Kind.capital) return false
  if ((last & (NEVER_NAME & ~(Flag.calendar | Flag.title))) !== 0) return false
  const before = tokens.kind[to - 2] === Kind.initials && to - from > 2 ? to - 3 : to - 2
  if (isPlainGiven(tokens, before)) return true
  const isSurname = tokens.flags[to - 2] === 0 && tokens.kind[to - 2] === Kind.capital
  return (
    isSurname &&
    (last & (Flag.place | Flag.event)) === 0 &&
    to - from > 2 &&
    isPlainGiven(tokens, to - 3)
  )
}

function isPlainGiven(tokens: Tokens, index: number): boolean {
  const flags = tokens.flags[index] ?? 0
  return (flags & givenName) !== 0 && (flags & (NOT_NAME & ~Flag.common)) === 0
}

export function startOfGivenNames(tokens: Tokens, from: number, to: number): number {
  let at = to - 1
  if (tokens.flags[at - 1] === 0 && tokens.kind[at - 1] === Kind.capital && at - 1 > from) at--
  while (
    at > from &&
    (tokens.kind[at - 1] === Kind.initials ||
      (hasFlag(tokens, at - 1, givenName) &&
        !hasFlag(tokens, at - 1, Flag.geo | Flag.title | Flag.role)))
  )
    at--
  return at
}

/** "Prime Minister of Kuvala Enoka Taupeaafe": the place belongs to the office. */
export function afterPlaceOfOffice(
  tokens: Tokens,
  from: number,
  nameFrom: number,
  nameTo: number,
): number {
  if (from < 2 || nameTo - nameFrom < 3) return nameFrom
  // "Prime Minister of Saint Brendan NAME"
  const isSaint = nameFrom === from + 1 && hasFlag(tokens, from, Flag.title)
  if (
    isSaint &&
    hasFlag(tokens, from - 1, Flag.preposition) &&
    hasFlag(tokens, from - 2, Flag.role)
  )
    return nameFrom + 1
  if (nameFrom !== from) return nameFrom
  if (!hasFlag(tokens, from - 1, Flag.preposition) || !hasFlag(tokens, from - 2, Flag.role))
    return nameFrom
  return hasFlag(tokens, nameFrom, givenName) && !hasFlag(tokens, nameFrom + 1, givenName)
    ? nameFrom
    : nameFrom + 1
}

/** "Fisherman Jorge Cristaldo" at the start of a sentence: a word the lists do not know, then a given name. */
export function afterSentenceOpener(
  tokens: Tokens,
  from: number,
  nameFrom: number,
  nameTo: number,
): number {
  if (nameFrom !== from || nameTo - nameFrom < 3 || !startsSentence(tokens, from)) return nameFrom
  const opener = wordAt(tokens, nameFrom)
  const isNoun =
    /(?:man|woman|er|or|ist|ian|eer|boy|girl)$/.test(opener) &&
    !hasFlag(tokens, nameFrom, givenName)
  // "Hunter Bendt Lyberth": a trade that is a given name, too, before two more.
  if (hasFlag(tokens, nameFrom, Flag.role) && !hasFlag(tokens, nameFrom + 1, Flag.suffix))
    return nameFrom + 1
  const isPlain = tokens.flags[nameFrom] === 0 && tokens.flags[nameFrom + 1] === 0
  return isNoun && (isPlain || hasFlag(tokens, nameFrom + 1, givenName)) ? nameFrom + 1 : nameFrom
}
