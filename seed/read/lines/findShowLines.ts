import {isPersonsLine} from '../people/isPersonsLine.ts'
import type {ReadingText} from '../readingText.ts'
import type {BlockKind, Range} from '../report.ts'
import type {Header} from './findHeader.ts'
import type {Paragraph} from './splitParagraphs.ts'

/** Program, station and author lines between the headline and the body. */
export function findShowLines(
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
  if (isPersonsLine(reading, line)) return null
  if (
    isKnownProgram(reading, text) ||
    (isFirst && header.headline !== null && line.blankAfter && isShowName(text))
  ) {
    header.program = contentOf(line)
    return 'program'
  }
  return null
}

export function isKnownProgram(reading: ReadingText, text: string): boolean {
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

export function contentOf(line: Paragraph): Range {
  return {start: line.start, end: line.end}
}
