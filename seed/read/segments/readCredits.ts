import type {BlockKind, Range} from '../report.ts'
import type {Header} from '../lines/findHeader.ts'
import type {ReadingText} from '../readingText.ts'
import {readBareCredit} from './readBareCredit.ts'
import type {Byline} from './readByline.ts'
import {readCreditLine} from './readCreditLine.ts'
import {readCreditTail} from './readCreditTail.ts'

const LONGEST_CREDIT = 120
const LONGEST_CREDIT_LINE = 100
// Credits stand above the body.
const LAST_CREDIT = 14

/**
 * Reads a line that only says who wrote, and marks it and what belongs to it: "By NAME" with "BBC News,
 * Kisumo" below it, "NAME · CBC News · Posted: Feb 14", "NAME in Seoul" or a name alone beside a date.
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
    (paragraph.text.length <= LONGEST_CREDIT_LINE
      ? readCreditLine(reading, paragraph.start, paragraph.end)
      : null) ?? readBareCredit(reading, kinds, header, index)
  if (credit === null) return null
  kinds[index] = 'byline'
  const location: Range | null = readCreditTail(reading, kinds, index + 1)
  return location === null ? credit : {...credit, location: credit.location ?? location}
}
