import type {Paragraph} from '../lines/splitParagraphs.ts'
import {Kind, type Tokens} from '../tokens/tokenize.ts'

/** The marks of a text as columns, and what can be told of each from its neighbours. */
export interface MarkOutlook {
  count: number
  offset: Int32Array
  paragraph: Int32Array
  sign: (mark: number) => string
  /** Space before, a letter after. */
  looksOpening: (mark: number) => boolean
  isPrecededBySpace: (mark: number) => boolean
  /** A straight mark with its space on the wrong side: `said," We`. */
  opensOddly: (mark: number) => boolean
  /** A single mark that opens a quotation, and is no apostrophe. */
  opensSingle: (mark: number) => boolean
  closes: (mark: number, style: 'double' | 'single' | 'guillemet') => boolean
  /** Punctuation stands before it and a space after: `now,” said`. */
  followsSentence: (mark: number) => boolean
}

const SINGLE = "‘’'‚‛‹›`"

export function createMarkOutlook(tokens: Tokens, paragraphs: Paragraph[]): MarkOutlook {
  const {text} = tokens
  let count = 0
  for (let index = 0; index < tokens.count; index++) if (tokens.kind[index] === Kind.mark) count++
  const offset = new Int32Array(count)
  const paragraph = new Int32Array(count)
  // Looking ahead within the paragraph, filled from the end: straight marks still to come, and
  // whether a single mark that can close comes before one that opens.
  const straightAhead = new Int32Array(count)
  const closerAhead = new Uint8Array(count)
  const sureCloserAhead = new Uint8Array(count)
  fillPlaces()

  const sign = (mark: number): string => text.charAt(offset[mark] ?? 0)
  const before = (mark: number): string => {
    const at = offset[mark] ?? 0
    return at <= (paragraphs[paragraph[mark] ?? 0]?.start ?? 0) ? '' : text.charAt(at - 1)
  }
  const after = (mark: number): string => {
    const at = (offset[mark] ?? 0) + 1
    return at >= (paragraphs[paragraph[mark] ?? 0]?.end ?? 0) ? '' : text.charAt(at)
  }
  const isPrecededBySpace = (mark: number): boolean => OPENING_SIDE.test(before(mark))
  const looksOpening = (mark: number): boolean => {
    return isPrecededBySpace(mark) && BEGINNING.test(after(mark))
  }
  const canCloseSingle = (mark: number): boolean => {
    const found = sign(mark)
    if (found !== '’' && found !== "'" && found !== '›') return false
    return !/^\s?$/.test(before(mark)) && !WORD_LETTER.test(after(mark))
  }
  fillAhead()

  return {
    count,
    offset,
    paragraph,
    sign,
    looksOpening,
    isPrecededBySpace,
    opensOddly: (mark) => {
      if (sign(mark) !== '"') return false
      return ahead(straightAhead, mark) % 2 === 1 && /[,:\s]/.test(before(mark) || ' ')
    },
    opensSingle: (mark) => {
      const found = sign(mark)
      if (found === '‹') return true
      if (!OPENING_SIDE.test(before(mark)) && !(found === '‘' && /[,:]/.test(before(mark))))
        return false
      if (!BEGINNING.test(after(mark)) || isElision(text, (offset[mark] ?? 0) + 1)) return false
      return ahead(closerAhead, mark) === 1
    },
    closes: (mark, style) => {
      const found = sign(mark)
      if (style === 'single') return canCloseSingle(mark) && !isPluralPossessive(mark)
      if (style === 'guillemet') return found === '»' || found === '«'
      if (found === '”' || found === '〞') return true
      if (found === '"' || found === '＂') return true
      return found === '“' && !isPrecededBySpace(mark) && !WORD_LETTER.test(after(mark))
    },
    followsSentence: (mark) => {
      return /[,.!?…—–\p{L}\d)]/u.test(before(mark)) && !WORD_LETTER.test(after(mark))
    },
  }

  /** "the nurses’ pay,’": a surer closer comes later. */
  function isPluralPossessive(mark: number): boolean {
    return before(mark) === 's' && /\s/.test(after(mark)) && ahead(sureCloserAhead, mark) === 1
  }

  function fillPlaces(): void {
    let mark = 0
    let current = 0
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.kind[index] !== Kind.mark) continue
      const start = tokens.start[index] ?? 0
      while (current < paragraphs.length - 1 && (paragraphs[current]?.end ?? 0) <= start) current++
      offset[mark] = start
      paragraph[mark] = current
      mark++
    }
  }

  function fillAhead(): void {
    for (let mark = count - 1; mark >= 0; mark--) {
      const sameParagraph = mark + 1 < count && paragraph[mark + 1] === paragraph[mark]
      const found = sign(mark)
      const isStraight = found === '"' ? 1 : 0
      straightAhead[mark] = (sameParagraph ? (straightAhead[mark + 1] ?? 0) : 0) + isStraight
      closerAhead[mark] = sameParagraph ? (closerAhead[mark + 1] ?? 0) : 0
      sureCloserAhead[mark] = sameParagraph ? (sureCloserAhead[mark + 1] ?? 0) : 0
      if (!SINGLE.includes(found)) continue
      if (canCloseSingle(mark)) {
        closerAhead[mark] = 1
        if (/[.,!?…]/.test(before(mark))) sureCloserAhead[mark] = 1
      } else if (found === '‘') {
        closerAhead[mark] = 0
        sureCloserAhead[mark] = 0
      }
    }
  }

  /** What lies ahead of a mark in its own paragraph. */
  function ahead(column: Int32Array | Uint8Array, mark: number): number {
    return paragraph[mark + 1] === paragraph[mark] ? (column[mark + 1] ?? 0) : 0
  }
}

const OPENING_SIDE = /^$|[\s([{—–\-/“„«"'‘]/
const BEGINNING = /[\p{L}\d¿¡([$£€#@“‘"'«…]/u
const WORD_LETTER = /[\p{L}\d]/u

/** "’90s", "’em", "’til": letters left out. */
function isElision(text: string, at: number): boolean {
  return /^(?:\d0s|em\b|til\b|tis\b|twas\b|n\b|cause\b|bout\b)/.test(text.slice(at, at + 6))
}
