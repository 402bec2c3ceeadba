import type {Paragraph} from '../lines/splitParagraphs.ts'
import type {ReadingText} from '../readingText.ts'
import type {BlockKind, Range} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag} from '../tokens/tokenize.ts'

// A dek and a summary may stand above the paragraph with the dateline.
const LAST_PARAGRAPH = 3
const LONGEST_DATELINE = 120

/** "LIMA, Peru (AP) — …" or "Herat, Afghanistan – In a cellar …" at the head of one of the first paragraphs. */
export function readTextDateline(reading: ReadingText, kinds: BlockKind[]): Range | null {
  let seen = 0
  for (let index = 0; index < kinds.length && seen < LAST_PARAGRAPH; index++) {
    const paragraph = reading.paragraphs[index]
    if (kinds[index] !== 'paragraph' || paragraph === undefined) continue
    seen++
    const place =
      (seen === 1 ? reading.pack.patterns.textDateline.exec(headOf(paragraph))?.[1] : undefined) ??
      mixedDateline(reading, paragraph) ??
      (seen === 1 ? colonDateline(reading, paragraph) : undefined)
    if (place !== undefined) return {start: paragraph.start, end: paragraph.start + place.length}
  }
  return null
}

function headOf({text}: Paragraph): string {
  return text.slice(0, LONGEST_DATELINE)
}

/** A place with its country, or one that is known. */
function mixedDateline(reading: ReadingText, paragraph: Paragraph): string | undefined {
  const place = reading.pack.patterns.placeDateline.exec(headOf(paragraph))?.[1]
  if (place === undefined) return undefined
  const isKnown = place.includes(', ') || hasFlag(reading.tokens, paragraph.from, Flag.geo)
  return isKnown ? place : undefined
}

/** "SINGAPORE: Only 18 of the 40 stalls …" */
function colonDateline(reading: ReadingText, paragraph: Paragraph): string | undefined {
  const place = /^(\p{Lu}{4,}(?: \p{Lu}{3,}){0,2}): (?=\p{Lu})/u.exec(headOf(paragraph))?.[1]
  return place !== undefined && hasFlag(reading.tokens, paragraph.from, Flag.geo)
    ? place
    : undefined
}
