import type {BlockKind, Range} from '../report.ts'
import {splitSentences, type ReadingText} from '../readingText.ts'
import {isCapitalized, Kind} from '../tokens/tokenize.ts'
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

const LONGEST_HEADLINE = 180

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

export function isHeadline(reading: ReadingText, line: Paragraph): boolean {
  const {text} = line
  if (text.length > LONGEST_HEADLINE || text.length < 3 || /[:,;]$/.test(text)) return false
  if (reading.pack.patterns.bylineLine.test(text) || /^[“"„«]/.test(text)) return false
  if (/[.…]$/.test(text) && !/(?:[A-Z]\.|\b(?:Inc|Ltd|Jr|Sr|Co)\.|\.\.\.|…)$/.test(text))
    return false
  const {tokens} = reading
  if (splitSentences(tokens, line.from, line.to).length > 2) return false
  return (
    !/\b[A-Z]{2,}(?:['’]s)? [A-Z]\p{L}+ [A-Z]\p{L}+ reports?\b/u.test(text) &&
    isWordy(reading, line)
  )
}

function isWordy(reading: ReadingText, line: Paragraph): boolean {
  for (let index = line.from; index < line.to; index++) {
    if (isCapitalized(reading.tokens, index) || reading.tokens.kind[index] === Kind.lower)
      return true
  }
  return false
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

/** Program, station and author lines between the headline and the body. */
function findShowLines(
  reading: ReadingText,
  kinds: BlockKind[],
  headlineAt: number,
  header: Header,
): void {
  for (let index = headlineAt + 1; index < Math.min(headlineAt + 8, kinds.length); index++) {
    const line = reading.paragraphs[index]
    if (line === undefined) return
    if (kinds[index] === 'boilerplate' && reading.pack.notPrograms.has(line.text.toLowerCase()))
      continue
    if (kinds[index] !== 'paragraph') continue
    if (line.text.length > 90 || /[.!?”"]$/.test(line.text)) return
    const kind = readShowLine(
      reading,
      line,
      index === headlineAt + 1 || kinds[index - 1] === 'boilerplate',
      header,
    )
    if (kind === null) return
    kinds[index] = kind
  }
}

function readShowLine(
  reading: ReadingText,
  line: Paragraph,
  isFirst: boolean,
  header: Header,
): BlockKind | null {
  const {pack} = reading
  const {text} = line
  if (pack.notPrograms.has(text.toLowerCase()) || pack.networks.has(text)) return 'boilerplate'
  const credit = pack.patterns.bylineLine.exec(text)
  if (credit !== null) {
    const show = pack.programs.find((program) => text.endsWith(` ${program}`))
    if (show !== undefined) header.program ??= {start: line.end - show.length, end: line.end}
    return 'byline'
  }
  const shown = pack.patterns.showCredit.exec(text)?.[1]
  if (shown !== undefined && header.program === null) {
    header.program = {start: line.end - shown.length, end: line.end}
    return 'program'
  }
  const hosted = pack.patterns.showWithHost.exec(text)
  if (
    hosted !== null &&
    (isKnownProgram(reading, hosted[1] ?? '') || isTitleCase(hosted[1] ?? ''))
  ) {
    header.program ??= {start: line.start, end: line.start + (hosted[1] ?? '').length}
    header.host = hosted[2] ?? null
    return 'program'
  }
  if (header.program !== null) return null
  if (
    isKnownProgram(reading, text) ||
    (isFirst && header.headline !== null && line.blankAfter && isShowName(text))
  ) {
    header.program = contentOf(line)
    return 'program'
  }
  return null
}

function isKnownProgram(reading: ReadingText, text: string): boolean {
  const lower = text.toLowerCase()
  return reading.pack.programs.some((program) => program.toLowerCase() === lower)
}

/** An unknown show: a few capitalised words alone on the line below the headline. */
function isShowName(text: string): boolean {
  return (
    text.length < 40 &&
    text.split(' ').length >= 2 &&
    text.split(' ').length <= 4 &&
    isTitleCase(text) &&
    !/\d/.test(text)
  )
}

function isTitleCase(text: string): boolean {
  return (
    text !== '' &&
    text
      .split(' ')
      .every((word) => /^(?:\p{Lu}|of\b|the\b|and\b|&|in\b|on\b|to\b|with\b|at\b)/u.test(word)) &&
    /^\p{Lu}/u.test(text)
  )
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

function contentOf(line: Paragraph): Range {
  return {start: line.start, end: line.end}
}
