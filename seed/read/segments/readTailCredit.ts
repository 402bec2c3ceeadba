import type {ReadingText} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {isSign} from '../tokens/tokenize.ts'
import type {Byline} from './readByline.ts'
import {readCreditLine} from './readCreditLine.ts'

const LAST_PARAGRAPHS = 3

/** "(Reporting by NAME in Lima; editing by NAME)" below the report. */
export function readTailCredit(reading: ReadingText, kinds: BlockKind[]): Byline | null {
  for (let index = Math.max(1, kinds.length - LAST_PARAGRAPHS); index < kinds.length; index++) {
    const line = reading.paragraphs[index]
    if (line === undefined || kinds[index] !== 'paragraph') continue
    if (!reading.pack.patterns.tailCredit.test(line.text)) continue
    const isOpened = isSign(reading.tokens, line.from, '(')
    const editing = line.text.indexOf(';')
    const end = editing === -1 ? line.end : line.start + editing
    const credit = readCreditLine(reading, isOpened ? line.start + 1 : line.start, end)
    if (credit !== null) return credit
  }
  return null
}
