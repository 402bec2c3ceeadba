import type {BlockKind, Range} from '../report.ts'
import type {Paragraph} from '../lines/splitParagraphs.ts'
import {hasRoleWord} from '../people/phraseTokens.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign} from '../tokens/tokenize.ts'
import {readPlace} from './readPlace.ts'

const LONGEST_LINE = 70
const MOST_LINES = 4
const LONGEST_ROLE = 8

/**
 * Marks the lines right below a credit that say for whom and whence: "BBC News, Kisumo", "Senior
 * correspondent", "Reporting from" with its place on the next line. Returns the place.
 */
export function readCreditTail(
  reading: ReadingText,
  kinds: BlockKind[],
  from: number,
): Range | null {
  let location: Range | null = null
  for (let index = from; index < from + MOST_LINES; index++) {
    const line = reading.paragraphs[index]
    if (line === undefined || line.blankBefore || !isShort(line)) break
    if (kinds[index] !== 'paragraph' && kinds[index] !== 'boilerplate') break
    const below = reading.paragraphs[index + 1]
    if (reading.pack.patterns.fromLead.test(line.text)) {
      kinds[index] = 'byline'
      if (below === undefined || below.blankBefore || !isShort(below)) break
      kinds[index + 1] = 'byline'
      // A station, "WBUR", is no place.
      if (!/^[A-Z]{3,5}$/.test(below.text)) location ??= placeOn(reading, below, below.from)
      index++
    } else if (isPlaceInCapitals(line) && isDateLine(reading, kinds, index + 1)) {
      kinds[index] = 'byline'
      location ??= placeOn(reading, line, line.from)
    } else if (isHouseLine(reading, line)) {
      kinds[index] = 'byline'
      location ??= placeBehindComma(reading, line)
    } else break
  }
  return location
}

/** "WAYANAD", "NEW DELHI" on a line of its own. */
export function isPlaceInCapitals({text}: Paragraph): boolean {
  return /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}$/u.test(text)
}

export function isDateLine(reading: ReadingText, kinds: BlockKind[], at: number): boolean {
  const line = reading.paragraphs[at]
  if (line === undefined || kinds[at] !== 'boilerplate') return false
  return reading.pack.patterns.timestamp.test(line.text)
}

function isShort({text}: Paragraph): boolean {
  return text.length <= LONGEST_LINE && !/[.!?:”"]$/.test(text)
}

/** "BBC News", "Associated Press", "Senior health correspondent". */
export function isHouseLine({tokens, ...reading}: ReadingText, line: Paragraph): boolean {
  if (hasFlag(tokens, line.from, Flag.network)) return true
  return hasRoleWord({tokens, ...reading}, line.from, line.to) && line.to - line.from < LONGEST_ROLE
}

function placeBehindComma(reading: ReadingText, line: Paragraph): Range | null {
  for (let at = line.to - 1; at > line.from; at--) {
    if (isSign(reading.tokens, at, ',')) return placeOn(reading, line, at + 1)
  }
  return null
}

function placeOn(reading: ReadingText, line: Paragraph, from: number): Range | null {
  if (!isCapitalized(reading.tokens, from) || hasFlag(reading.tokens, from, Flag.network))
    return null
  // "BBC News, Sydney correspondent"
  if (hasRoleWord(reading, from, line.to)) return null
  return readPlace(reading, from, line.to)
}
