import type {BlockKind, Range} from '../report.ts'
import type {Header} from '../lines/findHeader.ts'
import type {Paragraph} from '../lines/splitParagraphs.ts'
import {type NameRun, findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {isPersonsLine} from '../people/isPersonsLine.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, tokenFrom} from '../tokens/tokenize.ts'
import type {Byline} from './readByline.ts'
import {isDateLine, isHouseLine, isPlaceInCapitals} from './readCreditTail.ts'
import {readPlace} from './readPlace.ts'

/**
 * A line above the body that begins with a name, and holds nothing else but a place, a role, an outlet
 * and a date. Something must show that it is an author's: one of these, or a date beside it.
 */
export function readBareCredit(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
): Byline | null {
  const {tokens} = reading
  const line = reading.paragraphs[index]
  if (line === undefined || header.headlineAt === -1 || index <= header.headlineAt) return null
  if (kinds[index] !== 'paragraph' && kinds[index] !== 'boilerplate') return null
  let above = 0
  for (let at = header.headlineAt + 1; at < index; at++) if (kinds[at] === 'paragraph') above++
  if (above > 1) return null
  const from = pastOutlet(reading, line)
  const run = nameOn(reading, kinds, index, from)
  if (run === null) return null
  // Below the dek only what the line itself says makes it a credit.
  if (above === 1 && !isCredited(reading, line, run)) return null
  const place = placeBehind(reading, line, run)
  const isAlone = run.nameTo === line.to || place !== null
  const isLikely =
    hasFlag(tokens, from, givenName) || place !== null || (!line.blankAfter && isFilled(line, run))
  const isShown =
    from > line.from ||
    isPersonsLine(reading, line) ||
    isBesideDate(reading, kinds, index) ||
    isAboveHouse(reading, kinds, index) ||
    isBelowBy(reading, index)
  if (!(isCredited(reading, line, run) || (isAlone && isShown && isLikely))) return null
  return {
    name: nameText(tokens, run.nameFrom, run.nameTo),
    nameFrom: run.nameFrom,
    nameTo: run.nameTo,
    role: null,
    outlet: null,
    location: place,
    sentence: {from: line.from, to: tokenFrom(tokens, line.end)},
    strength: 2,
  }
}

function isFilled(line: Paragraph, {nameFrom, nameTo}: NameRun): boolean {
  return nameFrom === line.from && nameTo === line.to
}

/** A name, or any capitals that fill the line right above a date. */
function nameOn(
  reading: ReadingText,
  kinds: BlockKind[],
  index: number,
  from: number,
): NameRun | null {
  const {tokens} = reading
  const line = reading.paragraphs[index]
  if (line === undefined) return null
  const run = findNames(tokens, from, line.to)[0]
  if (run?.nameFrom === from && run.nameTo - run.nameFrom >= 2) return run
  const words = line.to - from
  if (line.blankAfter || words < 2 || words > 5 || !isBesideDate(reading, kinds, index)) return null
  for (let at = from; at < line.to; at++) {
    const isName = isCapitalized(tokens, at) || hasFlag(tokens, at, Flag.particle)
    if (!isName || hasFlag(tokens, at, Flag.network | Flag.organization | Flag.place)) return null
  }
  return {from, to: line.to, nameFrom: from, nameTo: line.to, hasRole: false, isDoubtful: false}
}

/** "CTV National News: NAME in Lima": behind the colon. */
function pastOutlet({tokens}: ReadingText, line: Paragraph): number {
  let hasOutlet = false
  for (let index = line.from; index < Math.min(line.to, line.from + 6); index++) {
    hasOutlet ||= hasFlag(tokens, index, Flag.network)
    if (isSign(tokens, index, ':')) return hasOutlet ? index + 1 : line.from
  }
  return line.from
}

/** "NAME in Seoul", "NAME (in Lima)", "NAME reports from Lima". */
function placeBehind(reading: ReadingText, line: Paragraph, run: NameRun): Range | null {
  const {tokens, pack} = reading
  const start = tokens.start[run.nameTo] ?? line.end
  if (run.nameTo >= line.to) return null
  const lead = pack.patterns.creditPlace.exec(reading.text.slice(start, line.end))
  if (lead === null) return null
  const from = tokenFrom(tokens, start + lead[0].length)
  const place = readPlace(reading, from, line.to)
  if (place === null) return null
  const end = tokenFrom(tokens, place.end)
  return end >= line.to || (isSign(tokens, end, ')') && end + 1 >= line.to) ? place : null
}

/** "· CBC News · Posted: Feb 14", ", health correspondent", ", CBC News". */
function isCredited(reading: ReadingText, line: Paragraph, run: NameRun): boolean {
  const {tokens, pack} = reading
  const rest = line.text.slice((tokens.end[run.nameTo - 1] ?? 0) - line.start)
  const [, ...parts] = rest.split(/[·•|]/.test(rest) ? / ?[·•|] ?/ : /, | [-–—/] /)
  if (parts.length === 0) return false
  if (
    parts.length === 1 &&
    isSign(tokens, run.nameTo, ',') &&
    pack.patterns.creditRole.test(parts[0] ?? '')
  )
    return true
  return parts.every(
    (part) =>
      pack.networks.has(part.replace(pack.patterns.outletDesk, '')) ||
      pack.publications.has(part) ||
      pack.patterns.stationCredit.test(part) ||
      (pack.patterns.timestamp.test(part) && pack.patterns.timestampRest.test(part)),
  )
}

function isBesideDate(reading: ReadingText, kinds: BlockKind[], index: number): boolean {
  // "WAYANAD" may stand between the name and the date.
  const below = reading.paragraphs[index + 1]
  const past = below !== undefined && isPlaceInCapitals(below) ? index + 2 : index + 1
  return [index - 1, past].some((at) => isDateLine(reading, kinds, at))
}

/** "BBC News" or "Health correspondent" on the next line. */
function isAboveHouse(reading: ReadingText, kinds: BlockKind[], index: number): boolean {
  const below = reading.paragraphs[index + 1]
  if (below === undefined || below.blankBefore || below.text.length > 60) return false
  if (kinds[index + 1] !== 'paragraph' && kinds[index + 1] !== 'boilerplate') return false
  if (/[.!?:”"]$/.test(below.text)) return false
  return isHouseLine(reading, below)
}

/** "By" alone on the line above. */
function isBelowBy(reading: ReadingText, index: number): boolean {
  const above = reading.paragraphs[index - 1]
  return above !== undefined && reading.pack.patterns.byAlone.test(above.text)
}
