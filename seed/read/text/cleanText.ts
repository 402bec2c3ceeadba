import type {Range} from '../report.ts'
import {findMojibake} from './mojibake.ts'

/** One replacement in the source text. */
export interface Edit extends Range {
  replacement: string
}

/** A text made easier to read, with the way back to the text as received. */
export interface CleanText {
  text: string
  source: string
  /** The source range of a clean range. An empty range maps to an empty one. */
  toSource: (start: number, end: number) => Range
}

// Marks that show nothing, line ends of other systems, the spaces that are not U+0020,
// entities and backslashes that a page's export left behind.
const ODD =
  // oxlint-disable-next-line no-control-regex, no-irregular-whitespace -- these are the characters to find
  /\uFEFF|\r\n?|[\u0085\u2028\u2029\v\f]|[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\0]|\\(?=['"])|&(?:quot|apos|amp|nbsp|lsquo|rsquo|ldquo|rdquo|laquo|raquo|ndash|mdash|hellip|#39|#x27|#34|#160|#821[1267]|#822[01]|#8230|#171|#187);/g

const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
  '&nbsp;': ' ',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&laquo;': '«',
  '&raquo;': '»',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
}

/**
 * Reads a text through a lens: one kind of space, one kind of line end, no invisible characters,
 * wrongly decoded UTF-8 put right. The source stays as received; offsets lead back to it.
 */
export function cleanText(source: string, extraEdits: Edit[] = []): CleanText {
  const edits = [...findOdd(source), ...findMojibake(source), ...extraEdits].toSorted(
    (a, b) => a.start - b.start,
  )
  if (edits.length === 0) return {text: source, source, toSource: (start, end) => ({start, end})}

  const parts: string[] = []
  // From clean offset `cleanAt[i]` on, clean + `shift[i]` is the source offset.
  const cleanAt: number[] = [0]
  const shift: number[] = [0]
  // Where one clean character stands for a longer source range: its clean end → the source end.
  const wideEnds = new Map<number, number>()
  let sourceOffset = 0
  let cleanOffset = 0
  for (const edit of edits) {
    if (edit.start < sourceOffset) continue
    parts.push(source.slice(sourceOffset, edit.start), edit.replacement)
    cleanOffset += edit.start - sourceOffset + edit.replacement.length
    sourceOffset = edit.end
    if (edit.end - edit.start === edit.replacement.length) continue
    cleanAt.push(cleanOffset)
    shift.push(sourceOffset - cleanOffset)
    if (edit.replacement !== '') wideEnds.set(cleanOffset, sourceOffset)
  }
  parts.push(source.slice(sourceOffset))

  const toOffset = (clean: number): number => clean + (shift[lastAtOrBefore(cleanAt, clean)] ?? 0)
  return {
    text: parts.join(''),
    source,
    // An end is one past the last character, so what was removed after it stays outside.
    toSource: (start, end) => {
      const from = toOffset(start)
      return {start: from, end: end > start ? (wideEnds.get(end) ?? toOffset(end - 1) + 1) : from}
    },
  }
}

function lastAtOrBefore(sorted: number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

function findOdd(source: string): Edit[] {
  const edits: Edit[] = []
  for (const match of source.matchAll(ODD)) {
    const found = match[0]
    edits.push({
      start: match.index,
      end: match.index + found.length,
      replacement: replacementOf(found),
    })
  }
  return edits
}

function replacementOf(found: string): string {
  if (found.startsWith('&')) return ENTITIES[found] ?? String.fromCodePoint(entityCode(found))
  if (found.startsWith('\r') || /[\u0085\u2028\u2029\v\f]/.test(found)) return '\n'
  if (/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/.test(found)) return ' '
  return ''
}

function entityCode(entity: string): number {
  const digits = entity.slice(2, -1)
  return digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number(digits)
}
