import type {Declared} from '../people/declared.ts'
import type {NameRun} from '../people/findNames.ts'
import {hasRoleWord, isPossessive} from '../people/phraseTokens.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {findSlotNames} from './findSlotNames.ts'
import {pastBrackets, readGuest} from './readGuest.ts'

// So many words may stand between the verb, or the "and", and a guest's name.
const LONGEST_PREFIX = 16

/** The guests named from a token on, one after the other, up to what the talk is about. */
export function readGuests(reading: ReadingText, from: number, to: number): Declared[] {
  const guests: Declared[] = []
  let at = from
  while (at < to) {
    const run = nextName(reading, at, to)
    if (run === null) break
    const guest = readGuest(reading, run, at, to)
    guests.push(guest.declared)
    const next = afterGuest(reading, guest.end, to)
    if (next === -1) break
    at = next
  }
  return guests
}

/** The next name of two words or more that is no body and no owner, with only its own role before it. */
function nextName(reading: ReadingText, from: number, to: number): NameRun | null {
  const {tokens, pack} = reading
  for (const run of findSlotNames(reading, from, Math.min(to, from + LONGEST_PREFIX + 8))) {
    if (run.from > from + LONGEST_PREFIX) return null
    if (endsBefore(reading, from, run.from)) return null
    if (tokens.kind[run.nameTo] === Kind.possessive) continue
    if (run.nameTo - run.nameFrom < 2 && !isSoleName(reading, run, from)) continue
    // “Slow Empire” is a title.
    const isTitle = tokens.kind[run.from - 1] === Kind.mark && !isPossessive(reading, run.from - 1)
    if (isTitle && run.from > from) continue
    // "From Santa Lucía, NAME"
    if (pack.words.from.has(lowerWordAt(tokens, run.from - 1)) && run.from - 1 >= from) continue
    const before = run.nameFrom - 1
    const isArticled =
      run.nameFrom === run.from && before >= from && hasFlag(tokens, before, Flag.article)
    if (isArticled && !hasFlag(tokens, run.nameFrom, givenName)) continue
    // "former ambassador to South Sudan NAME": the place belongs to the office.
    if (isGeoRun(reading, run) && isCapitalized(tokens, run.nameTo)) continue
    if (
      pack.words.of.has(lowerWordAt(tokens, before)) &&
      !hasFlag(tokens, run.nameFrom, givenName) &&
      run.nameFrom === run.from &&
      before > from
    )
      continue
    return run
  }
  return null
}

/** "spoke with Sukarno, a fisherman": one name is all that some bear. */
function isSoleName(reading: ReadingText, run: NameRun, from: number): boolean {
  const {tokens} = reading
  if (run.nameTo - run.nameFrom !== 1 || run.from !== run.nameFrom || run.to !== run.nameTo)
    return false
  const isPlain = ((tokens.flags[run.nameFrom] ?? 0) & ~givenName) === 0
  const next = run.nameTo + 1
  return (
    isPlain &&
    run.from === from &&
    tokens.kind[run.from] === Kind.capital &&
    isSign(tokens, run.nameTo, ',') &&
    hasFlag(tokens, next, Flag.article | Flag.role | Flag.roleModifier) &&
    tokens.kind[next] === Kind.lower &&
    hasRoleWord(reading, next, next + 4)
  )
}

function isGeoRun(reading: ReadingText, run: NameRun): boolean {
  for (let index = run.nameFrom; index < run.nameTo; index++) {
    if (!hasFlag(reading.tokens, index, Flag.geo | Flag.demonym)) return false
  }
  return true
}

/** What the talk is about begins before the name. */
function endsBefore(reading: ReadingText, from: number, to: number): boolean {
  const {tokens, pack} = reading
  for (let index = from; index < to; index++) {
    if (isSign(tokens, index, '(')) index = pastBrackets(reading, index, to)
    if (isSign(tokens, index, '.;')) return true
    // "two experts: NAME"
    if (isSign(tokens, index, ':') && hasCapital(reading, from, index)) return true
    if (
      tokens.kind[index] === Kind.lower &&
      index > from &&
      pack.words.endsRole.has(lowerWordAt(tokens, index))
    )
      return true
  }
  return false
}

function hasCapital(reading: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (isCapitalized(reading.tokens, index)) return true
  }
  return false
}

/** Where the next guest may begin behind ", and", ", along with", "and to"; -1 where the list is over. */
function afterGuest(reading: ReadingText, end: number, to: number): number {
  const {tokens, pack} = reading
  let at = end
  let hasJoiner = false
  while (at < to && at < end + 5) {
    const word = lowerWordAt(tokens, at)
    if (isSign(tokens, at, ',;)') || isSign(tokens, at, '&')) {
      hasJoiner = true
    } else if (tokens.kind[at] === Kind.lower && pack.words.joiner.has(word)) {
      hasJoiner = true
    } else break
    at++
  }
  if (!hasJoiner || at >= to) return -1
  if (tokens.kind[at] === Kind.lower && pack.words.endsRole.has(lowerWordAt(tokens, at))) return -1
  return at
}
