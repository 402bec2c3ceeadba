import type {Range} from '../report.ts'
import {tokenFrom, type Tokens} from '../tokens/tokenize.ts'

/** A line of the text, or the lines of one hard-wrapped paragraph; trimmed, never blank. */
export interface Paragraph extends Range {
  /** Token range. */
  from: number
  to: number
  /** A blank line, or the text's start, comes before. */
  blankBefore: boolean
  blankAfter: boolean
  text: string
}

interface Line extends Range {
  blankBefore: boolean
  wrapped: boolean
}

// Mail and transcript servers fold at 65–80 columns, some at a hundred and odd; above this a line is a paragraph by itself.
const WIDEST_FOLD = 110

/** Splits a clean text into paragraphs. A paragraph is a line, unless the text is folded to a width. */
export function splitParagraphs(tokens: Tokens): Paragraph[] {
  const lines = splitLines(tokens.text)
  markFolds(tokens.text, lines)
  const paragraphs: Paragraph[] = []
  let index = 0
  while (index < lines.length) {
    const first = lines[index]
    if (first === undefined) break
    let last = first
    while (lines[index + 1]?.wrapped === true) {
      index++
      last = lines[index] ?? last
    }
    index++
    paragraphs.push({
      start: first.start,
      end: last.end,
      from: tokenFrom(tokens, first.start),
      to: tokenFrom(tokens, last.end),
      blankBefore: first.blankBefore,
      blankAfter: lines[index]?.blankBefore ?? true,
      text: tokens.text.slice(first.start, last.end),
    })
  }
  return paragraphs
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let blankBefore = true
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline === -1 ? text.length : newline
    let start = at
    let end = lineEnd
    while (start < end && text.charCodeAt(start) === 0x20) start++
    while (end > start && text.charCodeAt(end - 1) === 0x20) end--
    if (start < end) {
      lines.push({start, end, blankBefore, wrapped: false})
      blankBefore = false
    } else {
      blankBefore = true
    }
    at = lineEnd + 1
  }
  return lines
}

/**
 * A line is the folded rest of the one above when the word it begins with would not have fitted
 * there: then the width, not the writer, broke the line. Several lines must break within a sentence
 * to show that a text is folded at all. A turn ("NAME: …"), a bullet or a stage direction always
 * begins anew.
 */
function markFolds(text: string, lines: Line[]): void {
  const widest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  if (widest > WIDEST_FOLD || widest < 40) return
  let withinSentence = 0
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (above === undefined || !mayBeFold(text, above, line, widest)) continue
    line.wrapped = true
    if (breaksSentence(text, above, line)) withinSentence++
  }
  if (withinSentence >= FOLDS_TO_BELIEVE) return
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (line.wrapped && above !== undefined)
      line.wrapped =
        /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) && breaksSentence(text, above, line)
  }
}

const FOLDS_TO_BELIEVE = 3

function mayBeFold(text: string, above: Line, line: Line, widest: number): boolean {
  if (line.blankBefore || BEGINS_ANEW.test(text.slice(line.start, line.end))) return false
  const length = above.end - above.start
  const space = text.indexOf(' ', line.start)
  const firstWord = (space === -1 || space > line.end ? line.end : space) - line.start
  // A small letter goes on a sentence wherever the line above was cut.
  if (/^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) && breaksSentence(text, above, line))
    return length > widest / 3
  // Nor does a comma end anything, wherever its line was cut.
  const goesOn = text.charAt(above.end - 1) === ','
  return (goesOn || length + 1 + firstWord > widest) && length > widest / 2
}

function breaksSentence(text: string, above: Line, line: Line): boolean {
  return (
    !/[.!?:"”’)]$/.test(text.slice(above.start, above.end)) &&
    !/^[A-Z]{3,}/.test(text.slice(line.start, line.end))
  )
}

const BEGINS_ANEW =
  /^(?:[•●▪*–—-] |\(|\[|\d{1,3}[.)] |>>|[A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,4}(?: ?\([^)]{0,40}\))?(?:, [^:]{0,80})?:)/
