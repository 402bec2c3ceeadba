import type {Reading} from './reading.ts'
import {splitSentences} from '../readingText.ts'
import type {Range} from '../report.ts'
import {isHouseMark} from '../text/isHouseMark.ts'
import {isSign} from '../tokens/tokenize.ts'

export interface Dek {
  range: Range | null
  paragraph: number
}

const NONE: Dek = {range: null, paragraph: -1}

/**
 * The opening paragraph, without a byline sentence at its end; whole where the page has no headline.
 * None where the body opens with a quotation, below a lone "By NAME" line, in shot lists and scripts.
 */
export function findDek(parts: Reading): Dek {
  const {reading, kinds, header, segments} = parts
  if (segments.drafts[0]?.kind === 'other') return NONE
  const below = digitalBody(parts)
  for (let index = header.bodyFrom; index < kinds.length; index++) {
    const kind = kinds[index]
    if (isEpigraph(parts, index)) continue
    if (
      kind === 'turn' ||
      kind === 'chyron' ||
      kind === 'segmentIntro' ||
      kind === 'segmentTitle' ||
      kind === 'bullet'
    )
      return NONE
    if (kind !== 'paragraph') continue
    const paragraph = reading.paragraphs[index]
    if (paragraph === undefined || startsWithQuote(parts, index)) return NONE
    const sentences = splitSentences(reading.tokens, paragraph.from, paragraph.to)
    const last = sentences.at(-1)
    const isByline =
      last !== undefined &&
      parts.segments.bylines.some((byline) => byline.sentence.from === last.from)
    if (index === below && !(isByline && sentences.length > 1)) return NONE
    if (header.headline === null || !isByline || last === undefined)
      return {range: {start: paragraph.start, end: paragraph.end}, paragraph: index}
    const before = sentences.at(-2)
    if (before === undefined) {
      if (isSubordinate(parts, last.from, last.to))
        return {range: {start: paragraph.start, end: paragraph.end}, paragraph: index}
      continue
    }
    return {
      range: {start: paragraph.start, end: reading.tokens.end[before.to - 1] ?? paragraph.end},
      paragraph: index,
    }
  }
  return NONE
}

/** "As CGTN’s X reports from Chiapas, thousands …": the byline is the smaller part of its sentence. */
function isSubordinate(parts: Reading, from: number, to: number): boolean {
  const byline = parts.segments.bylines.find((found) => found.sentence.from === from)
  if (byline === undefined) return false
  const {tokens} = parts.reading
  const place = byline.location?.end ?? 0
  for (let index = byline.nameTo; index < to - 6; index++) {
    if (
      isSign(tokens, index, ',') &&
      (tokens.start[index] ?? 0) >= place &&
      index - byline.nameTo < 20
    )
      return true
  }
  return byline.nameFrom - from > 12
}

/** The paragraph right below "By NAME" on a page set line by line; -1 elsewhere. */
function digitalBody(parts: Reading): number {
  const {kinds, header, reading} = parts
  for (let index = header.bodyFrom; index < Math.min(kinds.length, header.bodyFrom + 6); index++) {
    const from = reading.paragraphs[index]?.from
    // "By CGTN America" names nobody; "By CGTN's The Point" is a page of that kind.
    const paragraph = reading.paragraphs[index]
    const isShow =
      paragraph !== undefined &&
      header.program !== null &&
      header.program.start >= paragraph.start &&
      header.program.end <= paragraph.end
    if (
      kinds[index] !== 'byline' ||
      !(isShow || parts.segments.bylines.some(({sentence}) => sentence.from === from))
    )
      continue
    const next = reading.paragraphs[index + 1]
    return next !== undefined && !next.blankBefore ? index + 1 : -1
  }
  return -1
}

function startsWithQuote({reading, attributed}: Reading, index: number): boolean {
  const start = reading.paragraphs[index]?.start ?? 0
  return attributed.some(({quote, kind}) => {
    if (kind !== 'direct' || quote.paragraph !== index) return false
    return quote.outerStart === start || isHouseMark(reading.text.slice(start, quote.outerStart))
  })
}

function isEpigraph(parts: Reading, index: number): boolean {
  return parts.attributed.some(({quote, attribution}) => {
    if (attribution?.rule !== 'epigraph') return false
    return (
      quote.paragraph === index ||
      (quote.lastParagraph + 1 === index &&
        (parts.reading.paragraphs[index]?.from ?? 0) <= attribution.from)
    )
  })
}
