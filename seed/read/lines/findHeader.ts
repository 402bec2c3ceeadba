import type {ReadingText} from '../readingText.ts'
import type {BlockKind, Range} from '../report.ts'
import {contentOf, findShowLines, isKnownProgram} from './findShowLines.ts'
import {isHeadline} from './isHeadline.ts'
import type {Paragraph} from './splitParagraphs.ts'

/** The lines above the body. Paragraph indexes; ranges are offsets into the clean text. */
export interface Header {
  headline: Range | null
  headlineAt: number
  program: Range | null
  /** Name of the host in "Dialogue with NAME". */
  host: string | null
  /** First paragraph after the headline and the program line. */
  bodyFrom: number
}

/** Finds the headline and the program, and marks their lines in `kinds`. */
export function findHeader(reading: ReadingText, kinds: BlockKind[]): Header {
  const header: Header = {headline: null, headlineAt: -1, program: null, host: null, bodyFrom: 0}
  const first = firstText(kinds, 0)
  const headlineAt = findHeadline(reading, kinds, first)
  if (headlineAt !== -1) {
    const line = reading.paragraphs[headlineAt]
    if (line === undefined) return header
    markAbove(reading, kinds, headlineAt, header)
    header.headline = contentOf(line)
    header.headlineAt = headlineAt
    kinds[headlineAt] = 'headline'
    markGluedCaptions(reading, kinds, line.text)
  }
  findShowLines(reading, kinds, headlineAt, header)
  header.program ??= programInHeadline(reading, kinds, header)
  header.bodyFrom = headlineAt + 1
  return header
}

function firstText(kinds: BlockKind[], from: number): number {
  return kinds.findIndex((kind, index) => index >= from && kind === 'paragraph')
}

function findHeadline(reading: ReadingText, kinds: BlockKind[], first: number): number {
  let at = first
  for (let tries = 0; tries < 5 && at !== -1; tries++) {
    const line = reading.paragraphs[at]
    if (line === undefined) return -1
    if (!isFurnitureAboveHeadline(reading, kinds, at)) return isHeadline(reading, line) ? at : -1
    at = firstText(kinds, at + 1)
  }
  return -1
}

/** A section's name, a station's name or a show in capitals above the title. */
function isFurnitureAboveHeadline(reading: ReadingText, kinds: BlockKind[], at: number): boolean {
  const line = reading.paragraphs[at]
  const next = reading.paragraphs[firstText(kinds, at + 1)]
  if (line === undefined || next === undefined || !isHeadline(reading, next)) return false
  const {text} = line
  if (reading.pack.notPrograms.has(text.toLowerCase()) || reading.pack.networks.has(text))
    return true
  if (isSection(reading, kinds, at, next)) return true
  if (text.length < 40 && text === text.toUpperCase() && next.text !== next.text.toUpperCase())
    return true
  return isKnownProgram(reading, text) && next.text.length > text.length
}

/** "Climate" above a date, with the title below both. */
function isSection(
  reading: ReadingText,
  kinds: BlockKind[],
  at: number,
  title: Paragraph,
): boolean {
  const text = reading.paragraphs[at]?.text ?? ''
  return (
    text.split(' ').length <= 2 &&
    title.text.length > 2 * text.length &&
    isAboveDate(reading, kinds, at)
  )
}

function isAboveDate(reading: ReadingText, kinds: BlockKind[], at: number): boolean {
  const below = reading.paragraphs[at + 1]
  return (
    below !== undefined &&
    kinds[at + 1] === 'boilerplate' &&
    reading.pack.patterns.timestamp.test(below.text)
  )
}

/** Lines above the headline: a show's name in capitals is the program, the rest is furniture. */
function markAbove(
  reading: ReadingText,
  kinds: BlockKind[],
  headlineAt: number,
  header: Header,
): void {
  for (let index = 0; index < headlineAt; index++) {
    const line = reading.paragraphs[index]
    if (line === undefined || kinds[index] !== 'paragraph') continue
    const isShow =
      !reading.pack.notPrograms.has(line.text.toLowerCase()) &&
      !reading.pack.networks.has(line.text) &&
      (isKnownProgram(reading, line.text) || !isAboveDate(reading, kinds, index))
    kinds[index] = isShow ? 'program' : 'boilerplate'
    if (isShow) header.program = contentOf(line)
  }
}

/** The title printed again, alone or glued to a picture's caption. */
function markGluedCaptions(reading: ReadingText, kinds: BlockKind[], headline: string): void {
  for (const [index, line] of reading.paragraphs.entries()) {
    if (index > 20) return
    if (kinds[index] !== 'paragraph' || !line.text.startsWith(headline)) continue
    kinds[index] = line.text.length === headline.length ? 'duplicate' : 'caption'
  }
}

/** "The Heat: …", "This week on Americas Now: …". */
function programInHeadline(reading: ReadingText, kinds: BlockKind[], header: Header): Range | null {
  const line = reading.paragraphs[header.headlineAt]
  const colon = line?.text.indexOf(':') ?? -1
  if (line === undefined || colon < 3) return null
  const before = line.text.slice(0, colon)
  const known = reading.pack.programs.find(
    (program) => before === program || before.endsWith(` on ${program}`),
  )
  if (known !== undefined)
    return {start: line.start + colon - known.length, end: line.start + colon}
  const hasPanel = kinds.includes('bullet')
  return hasPanel && /^The [A-Z]\w+(?: [A-Z]\w+)?$/.test(before)
    ? {start: line.start, end: line.start + colon}
    : null
}
