import {Flag} from '../tokens/flags.ts'
import {Kind, type Tokens, hasFlag, isCapitalized, isSign} from '../tokens/tokenize.ts'
import {isLowerParticle, isNameSuffix, isNameWord} from './isNameWord.ts'
import {
  afterPlaceOfOffice,
  afterSentenceOpener,
  endsInCommonWord,
  startOfGivenNames,
} from './nameStart.ts'

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

/** Only a space or a line's end lies between this token and the one before: transcripts wrap their lines. */
function isJoined(tokens: Tokens, at: number): boolean {
  const gap = (tokens.start[at] ?? 0) - (tokens.end[at - 1] ?? 0)
  if (gap === 0) return tokens.kind[at - 1] === Kind.initials
  return gap <= 3 && SPACES.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]))
}

const SPACES = /^(?: {1,3}|\r?\n)$/

/** ", Jr." */
function joinsSuffix(tokens: Tokens, at: number, to: number): boolean {
  return at + 1 < to && isSign(tokens, at, ',') && isNameSuffix(tokens, at + 1)
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
  const opened = afterSentenceOpener(tokens, from, nameFrom, nameTo)
  const isTrade = opened > nameFrom
  nameFrom = opened
  if (nameTo - nameFrom > LONGEST_NAME) nameFrom = nameTo
  if (nameTo > nameFrom && isNameSuffix(tokens, nameTo - 1) && nameTo - nameFrom === 1)
    nameTo = nameFrom
  return {
    from,
    to,
    nameFrom,
    nameTo,
    hasRole: isTrade || hasRoleBefore(tokens, from, nameFrom),
    isDoubtful,
  }
}

/** "Patience Wamala MP": degrees stand behind a name and are no part of it. */
function beforeDegrees(tokens: Tokens, from: number, to: number): number {
  let end = to
  while (end > from + 1 && (hasFlag(tokens, end - 1, Flag.degree) || isSign(tokens, end - 1, ',')))
    end--
  return end
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
