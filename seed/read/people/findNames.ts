import {Flag, givenName} from '../tokens/flags.ts'
import {
  hasFlag,
  isCapitalized,
  isSign,
  Kind,
  lowerWordAt,
  wordAt,
  type Tokens,
} from '../tokens/tokenize.ts'

/** A run of capitalised words, and which of them may be a person's name. Token indexes. */
export interface NameRun {
  from: number
  to: number
  /** The part that may be a name; empty (`nameFrom === nameTo`) where none is. */
  nameFrom: number
  nameTo: number
  /** A title or a role stands straight before the name, within the run or in lower case. */
  hasRole: boolean
  /** Words in the name that could as well be a place or a common noun: other evidence is needed. */
  isDoubtful: boolean
}

/** Words that cannot be the family name after a given name. */
const NEVER_NAME = Flag.network | Flag.organization | Flag.function | Flag.calendar | Flag.title
const NOT_NAME =
  NEVER_NAME |
  Flag.role |
  Flag.place |
  Flag.geo |
  Flag.demonym |
  Flag.event |
  Flag.common |
  Flag.roleModifier |
  Flag.kin

const LONGEST_NAME = 8

/** Finds the runs of capitalised words in a token range. */
export function findNames(tokens: Tokens, from: number, to: number): NameRun[] {
  const runs: NameRun[] = []
  let index = from
  while (index < to) {
    if (!isCapitalized(tokens, index)) {
      index++
      continue
    }
    const end = runEnd(tokens, index, to)
    runs.push(readNameRun(tokens, index, end))
    index = end
  }
  return runs
}

/** One past the last token of the capitalised run that begins at `from`. */
export function runEnd(tokens: Tokens, from: number, to: number): number {
  let end = from + 1
  while (end < to) {
    const next = nextInRun(tokens, end, to)
    if (next === end) break
    end = next
  }
  return end
}

function nextInRun(tokens: Tokens, at: number, to: number): number {
  if (!isJoined(tokens, at)) return joinsSuffix(tokens, at, to) ? at + 2 : at
  if (isCapitalized(tokens, at)) return at + 1
  let past = at
  while (past < to && past - at < 3 && isLowerParticle(tokens, past) && isJoined(tokens, past))
    past++
  return past > at && past < to && isCapitalized(tokens, past) && isJoined(tokens, past)
    ? past + 1
    : at
}

/** Only spaces of one line lie between this token and the one before. */
function isJoined(tokens: Tokens, at: number): boolean {
  const gap = (tokens.start[at] ?? 0) - (tokens.end[at - 1] ?? 0)
  if (gap === 0) return tokens.kind[at - 1] === Kind.initials
  return (
    gap <= 3 &&
    tokens.text.charCodeAt((tokens.start[at] ?? 0) - 1) === 0x20 &&
    tokens.text.charCodeAt(tokens.end[at - 1] ?? 0) === 0x20
  )
}

/** ", Jr." */
function joinsSuffix(tokens: Tokens, at: number, to: number): boolean {
  return at + 1 < to && isSign(tokens, at, ',') && isNameSuffix(tokens, at + 1)
}

function isNameSuffix(tokens: Tokens, index: number): boolean {
  return hasFlag(tokens, index, Flag.suffix) && isCapitalized(tokens, index)
}

/** Particles that also are English words ("a", "the") do not occur in the list; "and" joins people. */
function isLowerParticle(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.particle)
}

/** Reads which words of a capitalised run are a name. */
function readNameRun(tokens: Tokens, from: number, to: number): NameRun {
  let nameTo = beforeDegrees(tokens, from, to)
  let nameFrom = nameTo
  let isDoubtful = false
  while (nameFrom > from && isNameWord(tokens, nameFrom - 1, from, nameTo)) nameFrom--
  while (nameFrom < nameTo && isLowerParticle(tokens, nameFrom)) nameFrom++
  // "Sr. Lucía Barrenechea": a suffix in front is a form of address.
  while (nameFrom < nameTo - 1 && isNameSuffix(tokens, nameFrom)) nameFrom++
  if (nameTo - nameFrom < 2 && endsInCommonWord(tokens, from, nameTo)) {
    nameFrom = startOfGivenNames(tokens, from, nameTo)
    isDoubtful = true
  }
  nameFrom = afterPlaceOfOffice(tokens, from, nameFrom, nameTo)
  nameFrom = afterSentenceOpener(tokens, from, nameFrom, nameTo)
  if (nameTo - nameFrom > LONGEST_NAME) nameFrom = nameTo
  if (nameTo > nameFrom && isNameSuffix(tokens, nameTo - 1) && nameTo - nameFrom === 1)
    nameTo = nameFrom
  return {from, to, nameFrom, nameTo, hasRole: hasRoleBefore(tokens, from, nameFrom), isDoubtful}
}

/** "Patience Wamala MP": degrees stand behind a name and are no part of it. */
function beforeDegrees(tokens: Tokens, from: number, to: number): number {
  let end = to
  while (end > from + 1 && (hasFlag(tokens, end - 1, Flag.degree) || isSign(tokens, end - 1, ',')))
    end--
  return end
}

function isNameWord(tokens: Tokens, index: number, from: number, to: number): boolean {
  const flags = tokens.flags[index] ?? 0
  const kind = tokens.kind[index]
  if (isSign(tokens, index, ',')) return isNameSuffix(tokens, index + 1)
  // "bin Sultan", "de los Reyes": behind a particle every word is a name.
  if (index > from && isLowerParticle(tokens, index - 1) && kind === Kind.capital) return true
  if (kind === Kind.lower) return (flags & Flag.particle) !== 0
  if (isNameSuffix(tokens, index)) return true
  if (kind === Kind.caps) return isCapsNameWord(tokens, index, from, to)
  if (kind === Kind.initials)
    return (
      (flags & (Flag.geo | Flag.title | Flag.function | Flag.organization)) === 0 ||
      isMiddleInitial(tokens, index, from, to)
    )
  if (isTitleWithin(tokens, index, from, to)) return true
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

/** "Theresa May", "Joaquín Errázuriz Lyon": a known given name, then a word with another meaning. */
function endsInCommonWord(tokens: Tokens, from: number, to: number): boolean {
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

function startOfGivenNames(tokens: Tokens, from: number, to: number): number {
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
function afterPlaceOfOffice(
  tokens: Tokens,
  from: number,
  nameFrom: number,
  nameTo: number,
): number {
  if (nameFrom !== from || nameTo - nameFrom < 3 || from < 2) return nameFrom
  if (!hasFlag(tokens, from - 1, Flag.preposition) || !hasFlag(tokens, from - 2, Flag.role))
    return nameFrom
  return hasFlag(tokens, nameFrom, givenName) && !hasFlag(tokens, nameFrom + 1, givenName)
    ? nameFrom
    : nameFrom + 1
}

/** "Fisherman Jorge Cristaldo" at the start of a sentence: a word the lists do not know, then a given name. */
function afterSentenceOpener(
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

function hasRoleBefore(tokens: Tokens, from: number, nameFrom: number): boolean {
  if (nameFrom > from) return hasFlag(tokens, nameFrom - 1, Flag.role | Flag.title | Flag.kin)
  return (
    from > 0 &&
    tokens.kind[from - 1] === Kind.lower &&
    isRoleNoun(tokens, from - 1) &&
    isJoined(tokens, from)
  )
}

function isRoleNoun(tokens: Tokens, index: number): boolean {
  return hasFlag(tokens, index, Flag.role | Flag.kin) && !hasFlag(tokens, index, Flag.function)
}

/** The token opens a sentence, a line or a quotation. */
export function startsSentence(tokens: Tokens, index: number): boolean {
  if (index === 0) return true
  const gap = tokens.text.slice(tokens.end[index - 1], tokens.start[index])
  if (gap.includes('\n')) return true
  return isSign(tokens, index - 1, '.!?:…') || tokens.kind[index - 1] === Kind.mark
}

/** The name as the report's people list has it: one space between words, capitals put right. */
export function nameText(tokens: Tokens, from: number, to: number): string {
  const parts: string[] = []
  for (let index = from; index < to; index++) {
    if (isSign(tokens, index, ',')) continue
    const word = wordAt(tokens, index)
    const isCaps = tokens.kind[index] === Kind.caps && !/^[IVX]+$/.test(word)
    if (!isCaps) parts.push(word)
    else if (index > from && index < to - 1 && isSmallParticle(tokens, index))
      parts.push(word.toLowerCase())
    else parts.push(titleCase(word))
  }
  return parts.join(' ')
}

// Particles that stay small where a name in mixed case is written; "El", "La", "Al" vary and keep their capital.
const SMALL = new Set(
  'de da do dos das del della di du des van von der den ter ten bin bint ibn und zu zum zur y e av af ap los las'.split(
    ' ',
  ),
)

function isSmallParticle(tokens: Tokens, index: number): boolean {
  return hasFlag(tokens, index, Flag.particle) && SMALL.has(wordAt(tokens, index).toLowerCase())
}

/** "O'NEILL" → "O'Neill", "MCDONALD" → "McDonald", "YRJO-KOSKINEN" → "Yrjo-Koskinen". */
function titleCase(word: string): string {
  if (word.length <= 2 && !/[AEIOUY]/i.test(word)) return word
  const lower = word.toLowerCase()
  const capitalized = lower.replaceAll(
    /(^|[-'’‑.])(\p{L})/gu,
    (_, before: string, letter: string) => {
      return before + letter.toUpperCase()
    },
  )
  return capitalized.replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
