import type {BlockKind, Range} from '../report.ts'
import type {Header} from '../lines/findHeader.ts'
import {findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {hasRoleWord} from '../people/phraseTokens.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, tokenFrom} from '../tokens/tokenize.ts'
import {readCreditLine} from './readCreditLine.ts'
import type {Byline} from './readByline.ts'
import {readPlace} from './readPlace.ts'

const LONGEST_CREDIT = 120
const LONGEST_SECOND_LINE = 70
// Credits stand above the body.
const LAST_CREDIT = 14

/**
 * Reads a line that only says who wrote, and marks it: "By NAME" with "BBC News, Kisumo" below it,
 * "NAME · CBC News · Posted: Feb 14", a name alone beside a date.
 */
export function readCredits(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
): Byline | null {
  const paragraph = reading.paragraphs[index]
  if (paragraph === undefined || index > LAST_CREDIT || paragraph.text.length > LONGEST_CREDIT)
    return null
  const credit =
    (paragraph.text.length <= 100
      ? readCreditLine(reading, paragraph.start, paragraph.end)
      : null) ?? readBareCredit(reading, kinds, header, index)
  if (credit === null) return null
  kinds[index] = 'byline'
  const location = readSecondLine(reading, kinds, index + 1)
  return location === null ? credit : {...credit, location: credit.location ?? location}
}

/** "BBC News, Kisumo", "Senior correspondent": for whom, and from where. */
function readSecondLine(reading: ReadingText, kinds: BlockKind[], index: number): Range | null {
  const line = reading.paragraphs[index]
  if (line === undefined || line.blankBefore || line.text.length > LONGEST_SECOND_LINE) return null
  if (kinds[index] !== 'paragraph' && kinds[index] !== 'boilerplate') return null
  if (/[.!?:”"]$/.test(line.text)) return null
  const isOutlet = hasFlag(reading.tokens, line.from, Flag.network)
  if (!isOutlet && !(hasRoleWord(reading, line.from, line.to) && line.to - line.from < 8))
    return null
  kinds[index] = 'byline'
  for (let at = line.to - 1; at > line.from; at--) {
    if (!isSign(reading.tokens, at, ',')) continue
    const next = at + 1
    if (!isCapitalized(reading.tokens, next) || hasFlag(reading.tokens, next, Flag.network))
      return null
    return readPlace(reading, next, line.to)
  }
  return null
}

/** A line that begins with a name, and holds nothing else but an outlet and a date. */
function readBareCredit(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
): Byline | null {
  const {tokens, pack} = reading
  const line = reading.paragraphs[index]
  if (line === undefined || header.headlineAt === -1 || index <= header.headlineAt) return null
  if (kinds[index] !== 'paragraph' && kinds[index] !== 'boilerplate') return null
  for (let at = header.headlineAt + 1; at < index; at++) if (kinds[at] === 'paragraph') return null
  const run = findNames(tokens, line.from, line.to)[0]
  if (run === undefined || run.nameFrom !== line.from || run.nameTo - run.nameFrom < 2) return null
  const rest = line.text.slice((tokens.end[run.nameTo - 1] ?? 0) - line.start)
  const isAlone = rest.trim() === ''
  const [, ...parts] = rest.split(/[·•|]/.test(rest) ? / ?[·•|] ?/ : /, | [-–—/] /)
  const isCredited =
    parts.length > 0 &&
    parts.every(
      (part) =>
        pack.networks.has(part.replace(pack.patterns.outletDesk, '')) ||
        pack.publications.has(part) ||
        (pack.patterns.timestamp.test(part) && pack.patterns.timestampRest.test(part)),
    )
  const isDated = [index - 1, index + 1].some((at) => isTimestampLine(reading, kinds, at))
  if (!(isCredited || (isAlone && isDated && hasFlag(tokens, line.from, givenName)))) return null
  return {
    name: nameText(tokens, run.nameFrom, run.nameTo),
    nameFrom: run.nameFrom,
    nameTo: run.nameTo,
    role: null,
    outlet: null,
    location: null,
    sentence: {from: line.from, to: tokenFrom(tokens, line.end)},
    strength: 2,
  }
}

function isTimestampLine(reading: ReadingText, kinds: BlockKind[], at: number): boolean {
  const line = reading.paragraphs[at]
  return (
    line !== undefined &&
    kinds[at] === 'boilerplate' &&
    reading.pack.patterns.timestamp.test(line.text)
  )
}
