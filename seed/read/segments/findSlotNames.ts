import {findNames, type NameRun} from '../people/findNames.ts'
import {hasRoleWord} from '../people/phraseTokens.ts'
import {sliceTokens, type ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind} from '../tokens/tokenize.ts'

const LONGEST_SLOT_NAME = 4
// "May" and "Will" may open a name, "Beijing" and "Bureau" may not.
const NEVER_GIVEN =
  Flag.geo |
  Flag.demonym |
  Flag.organization |
  Flag.place |
  Flag.role |
  Flag.title |
  Flag.network |
  Flag.event

/**
 * Finds names where the layout leaves no doubt that a person stands there: behind an outlet's
 * possessive, or before a role. "May Lee", "Frank Banks" and "Mary Church" could be anything elsewhere.
 */
export function findSlotNames(reading: ReadingText, from: number, to: number): NameRun[] {
  return findNames(reading.tokens, from, to).map((run) =>
    run.nameTo - run.nameFrom >= 2
      ? withoutOutlet(reading, run)
      : (readSlot(reading, run, to) ?? run),
  )
}

/** "CGTNs NAME": the apostrophe is missing. */
function withoutOutlet({tokens, text, pack}: ReadingText, run: NameRun): NameRun {
  const first = text.slice(tokens.start[run.nameFrom], tokens.end[run.nameFrom])
  const isOutlet = first.endsWith('s') && pack.networks.has(first.slice(0, -1))
  return isOutlet && run.nameTo - run.nameFrom > 2 ? {...run, nameFrom: run.nameFrom + 1} : run
}

function readSlot(reading: ReadingText, run: NameRun, to: number): NameRun | null {
  const {tokens, pack} = reading
  const nameFrom = pastTitles(reading, run)
  const words = run.to - nameFrom
  if (words < 2 || words > LONGEST_SLOT_NAME) return null
  if (tokens.kind[nameFrom] !== Kind.capital) return null
  const isGiven = hasFlag(tokens, nameFrom, givenName) || !hasFlag(tokens, nameFrom, NEVER_GIVEN)
  if (!isGiven || hasFlag(tokens, run.to - 1, Flag.network | Flag.function)) return null
  const text = sliceTokens(tokens, nameFrom, run.to)
  if (pack.programs.includes(text) || pack.networks.has(text)) return null
  if (!isStaff(reading, run, nameFrom) && !bearsRole(reading, run.to, to)) return null
  return {...run, nameFrom, nameTo: run.to, hasRole: nameFrom > run.from}
}

function pastTitles({tokens}: ReadingText, run: NameRun): number {
  let at = run.from
  while (at < run.to - 2 && !hasFlag(tokens, at, givenName)) {
    if (!hasFlag(tokens, at, Flag.network | Flag.title | Flag.role | Flag.roleModifier)) break
    at++
  }
  return at
}

/** "CGTN’s May Lee", "CGTN reporter May Lee". */
function isStaff({tokens}: ReadingText, run: NameRun, nameFrom: number): boolean {
  for (let index = run.from; index < nameFrom; index++)
    if (hasFlag(tokens, index, Flag.network)) return true
  const isOwner =
    tokens.kind[run.from - 1] === Kind.possessive && hasFlag(tokens, run.from - 2, Flag.network)
  return isOwner
}

/** ", a senior fellow", " is a senior fellow", ", who is". */
function bearsRole(reading: ReadingText, at: number, to: number): boolean {
  const {tokens} = reading
  const isOpened = isSign(tokens, at, ',(:–—') || hasFlag(tokens, at, Flag.auxiliary)
  return isOpened && hasRoleWord(reading, at + 1, Math.min(to, at + 7))
}
