import type {Paragraph} from '../lines/splitParagraphs.ts'
import type {Tokens} from '../tokens/tokenize.ts'
import {createMarkOutlook, type MarkOutlook} from './markOutlook.ts'

/** A stretch between quotation marks, before anyone asked what it is. */
export interface QuotedStretch {
  /** Offsets of what stands between the marks, trimmed. */
  start: number
  end: number
  /** Offsets including the marks. */
  outerStart: number
  outerEnd: number
  /** Index of the paragraph it begins and ends in. */
  paragraph: number
  lastParagraph: number
  isSingle: boolean
  /** False where the mark is missing and its place was inferred. */
  hasOpener: boolean
  hasCloser: boolean
}

type Style = 'double' | 'single' | 'guillemet'

interface Open {
  style: Style
  offset: number
  paragraph: number
  hasOpener: boolean
}

/** Where an unclosed quotation ends, or one without an opener begins; `null`: no telling. */
export interface MissingMarks {
  closerFor: (openOffset: number, limit: number) => number | null
  openerFor: (closeOffset: number, floor: number) => number | null
}

/**
 * The state machine of quotation marks: straight, curly, single, guillemets, mixed, nested,
 * re-opened over paragraphs, unclosed. Only outermost stretches come out; what is nested stays
 * inside. One pass over the marks.
 */
export function findMarks(
  tokens: Tokens,
  paragraphs: Paragraph[],
  missing: MissingMarks,
): QuotedStretch[] {
  const outlook = createMarkOutlook(tokens, paragraphs)
  const machine = createMachine(tokens, paragraphs, missing)
  let mark = 0
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    machine.beginParagraph(paragraph, mark < outlook.count ? outlook : null, mark)
    while (mark < outlook.count && outlook.paragraph[mark] === paragraph) {
      machine.read(outlook, mark)
      mark++
    }
    machine.endParagraph(paragraph, outlook, mark)
  }
  return machine.stretches
}

function createMachine(tokens: Tokens, paragraphs: Paragraph[], missing: MissingMarks) {
  const stretches: QuotedStretch[] = []
  let open: Open | null = null
  // Style of the quotation nested in the open one.
  let nested: Style | null = null
  // Where the last stretch of this paragraph ended: nothing reaches back over it.
  let floor = 0
  // This paragraph's first mark re-opens the quotation that the paragraph before left open.
  let reopening = false

  const begin = (offset: number, paragraph: number, style: Style): void => {
    open = {style, offset, paragraph, hasOpener: true}
    nested = null
  }
  const finish = (end: number, outerEnd: number, paragraph: number, hasCloser: boolean): void => {
    if (open === null) return
    const stretch = trim(tokens.text, {
      start: open.offset + (open.hasOpener ? 1 : 0),
      end,
      outerStart: open.offset,
      outerEnd,
      paragraph: open.paragraph,
      lastParagraph: paragraph,
      isSingle: open.style === 'single',
      hasOpener: open.hasOpener,
      hasCloser,
    })
    if (stretch.end > stretch.start) stretches.push(stretch)
    floor = outerEnd
    open = null
    nested = null
  }
  /** Ends an open quotation whose closing mark is missing, before `limit`. */
  const finishUnclosed = (limit: number, paragraph: number): void => {
    if (open === null) return
    const inferred = missing.closerFor(open.offset, limit)
    // A lone single mark is an apostrophe until something closes it.
    if (open.style === 'single' && inferred === null) {
      open = null
      return
    }
    const end = inferred ?? limit
    finish(end, end, paragraph, false)
  }

  return {
    stretches,
    beginParagraph(paragraph: number, outlook: MarkOutlook | null, mark: number): void {
      const start = paragraphs[paragraph]?.start ?? 0
      floor = Math.max(floor, start)
      reopening =
        open !== null &&
        outlook !== null &&
        outlook.offset[mark] === start &&
        opensAs(outlook, mark) !== null
    },
    read(outlook: MarkOutlook, mark: number): void {
      const offset = outlook.offset[mark] ?? 0
      const paragraph = outlook.paragraph[mark] ?? 0
      if (reopening) {
        reopening = false
        return
      }
      if (open === null) {
        const style = opensAs(outlook, mark)
        if (style !== null) begin(offset, paragraph, style)
        else if (isStrayCloser(outlook, mark)) {
          const start = missing.openerFor(offset, floor)
          if (start === null) return
          open = {style: 'double', offset: start, paragraph, hasOpener: false}
          finish(offset, offset + 1, paragraph, true)
        }
        return
      }
      if (nested !== null) {
        if (outlook.closes(mark, nested)) nested = null
        else if (outlook.closes(mark, open.style) && open.style !== 'single') {
          finish(offset, offset + 1, paragraph, true)
        }
        return
      }
      if (reopensSame(outlook, mark, open.style)) {
        finishUnclosed(offset, paragraph)
        begin(offset, paragraph, open === null ? (opensAs(outlook, mark) ?? 'double') : 'double')
        return
      }
      if (outlook.closes(mark, open.style)) {
        finish(offset, offset + 1, paragraph, true)
        return
      }
      const style = opensAs(outlook, mark)
      if (style !== null && style !== open.style) nested = style
    },
    endParagraph(paragraph: number, outlook: MarkOutlook, nextMark: number): void {
      if (open === null) return
      const current = paragraphs[paragraph]
      const next = paragraphs[paragraph + 1]
      if (current === undefined) return
      const isAttributed = missing.closerFor(open.offset, current.end) !== null
      if (
        !isAttributed &&
        next !== undefined &&
        continuesIn(outlook, nextMark, paragraph, next, open.style)
      ) {
        nested = null
        return
      }
      finishUnclosed(current.end, paragraph)
    },
  }
}

/** The next paragraph re-opens the quotation, or holds the mark that closes it. */
function continuesIn(
  outlook: MarkOutlook,
  nextMark: number,
  paragraph: number,
  next: Paragraph,
  style: Style,
): boolean {
  if (nextMark >= outlook.count || outlook.paragraph[nextMark] !== paragraph + 1) return false
  if (outlook.offset[nextMark] === next.start) return opensAs(outlook, nextMark) === style
  return style === 'double' && outlook.sign(nextMark) === '”' && outlook.closes(nextMark, style)
}

function opensAs(outlook: MarkOutlook, mark: number): Style | null {
  switch (outlook.sign(mark)) {
    case '“':
    case '„':
    case '‟':
    case '〝':
      return 'double'
    case '”':
    case '〞':
      return outlook.looksOpening(mark) ? 'double' : null
    case '"':
    case '＂':
      return outlook.looksOpening(mark) || outlook.opensOddly(mark) ? 'double' : null
    case '«':
      return 'guillemet'
    case '»':
      return outlook.looksOpening(mark) ? 'guillemet' : null
    case '‘':
    case '‚':
    case '‛':
    case '‹':
    case "'":
    case '`':
      return outlook.opensSingle(mark) ? 'single' : null
    default:
      return null
  }
}

/** An opener where the quotation is open already: the closer before it is missing. */
function reopensSame(outlook: MarkOutlook, mark: number, style: Style): boolean {
  if (style !== 'double') return false
  const sign = outlook.sign(mark)
  if (sign === '“' || sign === '"')
    return outlook.looksOpening(mark) && outlook.isPrecededBySpace(mark)
  return false
}

function isStrayCloser(outlook: MarkOutlook, mark: number): boolean {
  const sign = outlook.sign(mark)
  return (
    (sign === '”' || sign === '"') && !outlook.looksOpening(mark) && outlook.followsSentence(mark)
  )
}

function trim(text: string, stretch: QuotedStretch): QuotedStretch {
  let {start, end} = stretch
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return {...stretch, start, end}
}
