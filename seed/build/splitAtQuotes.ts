import type {Range, ReportQuote} from '../read/report.ts'
import type {BuiltQuote} from './buildQuotes.ts'

/** What a stretch of the text turns into: words of a paragraph, a quote, or nothing of its own. */
export type Piece =
  | (Range & {kind: 'text'})
  | (Range & {kind: 'quote'; quote: BuiltQuote})
  /** Words that stand in a field of the quote beside them. */
  | (Range & {kind: 'field'; quote: BuiltQuote; path: 'attributedAs' | 'cue' | 'role'})
  | (Range & {kind: 'mark' | 'punctuation'})

const opening = /[\s"'“‘„‚«‹(–—-]*$/u
const closing = /^["'”’»›)]*/u
const wordless = /^[\s\p{P}\p{S}]*$/u

/**
 * Cuts a block at its direct quotes. What remains between them is text, unless it only names the speaker: that
 * stands in the quote already.
 *
 *     “We are ready,” said Lavrov.   →   quote, field attributedAs, field cue, marks
 *     He smiled. “No.” Then he left. →   text, quote, text
 */
export function splitAtQuotes(text: string, range: Range, quotes: readonly BuiltQuote[]): Piece[] {
  const inside = quotes.filter(
    ({read}) => read.kind === 'direct' && read.start >= range.start && read.start < range.end,
  )
  const pieces: Piece[] = []
  let at = range.start
  let before: BuiltQuote | undefined
  for (const quote of inside) {
    if (quote.read.start < at) continue
    pieces.push(...splitGap(text, {start: at, end: quote.read.start}, before, quote))
    pieces.push({kind: 'quote', quote, start: quote.read.start, end: quote.read.end})
    at = quote.read.end
    before = quote
  }
  if (at < range.end) pieces.push(...splitGap(text, {start: at, end: range.end}, before, undefined))
  return pieces
}

function splitGap(
  text: string,
  gap: Range,
  before: BuiltQuote | undefined,
  after: BuiltQuote | undefined,
): Piece[] {
  const words = text.slice(gap.start, gap.end)
  const start = gap.start + (before ? (closing.exec(words)?.[0].length ?? 0) : 0)
  const end = after ? Math.max(start, gap.end - markLength(text.slice(start, gap.end))) : gap.end
  return [
    {kind: 'mark', start: gap.start, end: start},
    ...splitWords(text, {start, end}, before, after),
    {kind: 'mark', start: end, end: gap.end},
  ]
}

/** Length of the marks that open a quote at the end of `words`; a dash with no mark is the sentence's own. */
function markLength(words: string): number {
  const tail = opening.exec(words)?.[0] ?? ''
  const mark = tail.search(/["'“‘„‚«‹(]/u)
  return mark === -1 ? 0 : tail.length - mark
}

function splitWords(
  text: string,
  {start, end}: Range,
  before: BuiltQuote | undefined,
  after: BuiltQuote | undefined,
): Piece[] {
  const words = text.slice(start, end)
  if (wordless.test(words)) return [{kind: 'punctuation', start, end}]
  if (!before && !after) return [{kind: 'text', start, end}]
  const absorbed = absorb(text, {start, end}, [before, after])
  if (absorbed) return absorbed
  // A comma that only joined the words to the quote before them is no start of a paragraph.
  const lead = before ? (/^[\s,;]+/u.exec(words)?.[0].length ?? 0) : 0
  return [
    {kind: 'punctuation', start, end: start + lead},
    {kind: 'text', start: start + lead, end},
  ]
}

/** Pieces when every word between two quotes stands in a field of one of them, otherwise `null`. */
function absorb(
  text: string,
  {start, end}: Range,
  quotes: readonly (BuiltQuote | undefined)[],
): Piece[] | null {
  const fields: Extract<Piece, {kind: 'field'}>[] = []
  const isFree = (range: Range) =>
    fields.every((field) => range.end <= field.start || range.start >= field.end)
  for (const quote of quotes) {
    if (!quote) continue
    for (const field of fieldsOf(text, {start, end}, quote)) {
      if (isFree(field)) fields.push(field)
    }
  }
  const pieces: Piece[] = []
  let at = start
  for (const field of fields.toSorted((a, b) => a.start - b.start)) {
    pieces.push({kind: 'punctuation', start: at, end: field.start}, field)
    at = field.end
  }
  pieces.push({kind: 'punctuation', start: at, end})
  const whole = pieces.every(
    (piece) => piece.kind !== 'punctuation' || wordless.test(text.slice(piece.start, piece.end)),
  )
  return whole && fields.length > 0 ? pieces : null
}

function fieldsOf(text: string, gap: Range, quote: BuiltQuote): Extract<Piece, {kind: 'field'}>[] {
  const {attribution, attributedAs, role, cue}: ReportQuote = quote.read
  const words = text.slice(gap.start, gap.end)
  const at = (path: 'attributedAs' | 'cue' | 'role', value: string | null) => {
    const found = value ? words.indexOf(value) : -1
    if (!value || found === -1) return []
    const start = gap.start + found
    return [{kind: 'field' as const, quote, path, start, end: start + value.length}]
  }
  const named =
    attribution &&
    attributedAs &&
    attribution.start >= gap.start &&
    attribution.end <= gap.end &&
    text.slice(attribution.start, attribution.end) === attributedAs
      ? [{kind: 'field' as const, quote, path: 'attributedAs' as const, ...attribution}]
      : at('attributedAs', attributedAs)
  return [...named, ...at('role', role), ...at('cue', cue)]
}
