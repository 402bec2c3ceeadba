import {type NameRun, findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {type ReadingText, sliceTokens} from '../readingText.ts'
import type {Range} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'
import {findPlace} from './findPlace.ts'
import {lastNetwork, rangeOf} from './outletBeside.ts'
import type {Byline} from './readByline.ts'
import {readPlace} from './readPlace.ts'

/**
 * A credit on a line of its own: "Reporter: X 丨 CCTV.com", "By CCTV reporter X", "By X in Tokyo", "ABC
 * Gippsland / By X", "From our correspondent in Lima, X".
 */
export function readCreditLine(reading: ReadingText, start: number, end: number): Byline | null {
  const {tokens, pack} = reading
  const text = reading.text.slice(start, end)
  const lead = pack.patterns.creditBehind.exec(text)?.[0].length ?? 0
  if (!pack.patterns.bylineLine.test(text.slice(lead))) return null
  const from = tokenFrom(tokens, start + lead)
  const to = tokenFrom(tokens, end)
  const run = firstName(reading, from, to)
  if (run === undefined || tokens.kind[run.from - 1] === Kind.possessive) return null
  const network = Array.from({length: to - from}, (_, offset) => from + offset).find((index) =>
    hasFlag(tokens, index, Flag.network),
  )
  const role = run.from === from && run.nameFrom > from + 1
  return {
    name: nameText(tokens, run.nameFrom, run.nameTo),
    nameFrom: run.nameFrom,
    nameTo: run.nameTo,
    role: role ? sliceTokens(tokens, from, run.nameFrom) : null,
    outlet:
      network === undefined ? null : rangeOf(reading, network, lastNetwork(reading, network, to)),
    location:
      findPlace(reading, {from: run.nameTo, to}, run.nameTo, run.nameTo) ??
      placeAtEnd(reading, run, to) ??
      findPlace(reading, {from, to: run.from}, from, run.from),
    sentence: {from, to},
    strength: 2,
  }
}

/** The first name behind "By"; in a line of capitals it ends at "AND". */
function firstName(reading: ReadingText, from: number, to: number): NameRun | undefined {
  const {tokens, pack} = reading
  const found =
    findNames(tokens, from, to).find(isFullName) ??
    findNames(tokens, from + 1, beforeHouse(reading, from, to)).find(isFullName)
  if (found !== undefined) return found
  let start = from + 1
  while (start < to && isSign(tokens, start, ':—–-')) start++
  let end = start
  while (end < to && isCapitalized(tokens, end) && !pack.words.and.has(lowerWordAt(tokens, end)))
    end++
  return findNames(tokens, start, end).find(isFullName)
}

/** "By NAME NAME Associated Press": the house follows without a comma. */
function beforeHouse({tokens}: ReadingText, from: number, to: number): number {
  for (let index = from + 3; index < to; index++)
    if (hasFlag(tokens, index, Flag.network) && isCapitalized(tokens, index - 1)) return index
  return to
}

function isFullName({nameFrom, nameTo}: NameRun): boolean {
  return nameTo - nameFrom >= 2
}

/** "By NAME, Lima": a place that is known, behind the last comma. */
function placeAtEnd(reading: ReadingText, run: NameRun, to: number): Range | null {
  const {tokens} = reading
  const next = run.nameTo + 1
  if (!isSign(tokens, run.nameTo, ',') || next >= to) return null
  if (!hasFlag(tokens, next, Flag.geo) || hasFlag(tokens, next, Flag.network)) return null
  const place = readPlace(reading, next, to)
  return place !== null && tokenFrom(tokens, place.end) >= to ? place : null
}
