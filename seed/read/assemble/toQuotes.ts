import type {Attribution} from '../attribution/speaker.ts'
import type {ReadingText} from '../readingText.ts'
import type {Range, ReportQuote} from '../report.ts'
import {isSign} from '../tokens/tokenize.ts'
import {quoteRole} from './quoteRole.ts'
import type {Reading} from './reading.ts'
import {toSpan} from './toSpan.ts'

export function toQuotes(parts: Reading, segmentAt: (offset: number) => number): ReportQuote[] {
  const {reading} = parts
  const marked = parts.attributed.map(({quote, kind, attribution}) =>
    toQuote(parts, quote, kind, attribution, segmentAt),
  )
  const indirect = parts.indirect.map(({from, to, attribution}) =>
    toQuote(
      parts,
      {start: reading.tokens.start[from] ?? 0, end: reading.tokens.end[to - 1] ?? 0},
      'indirect',
      attribution,
      segmentAt,
    ),
  )
  return [...marked, ...indirect].toSorted((a, b) => a.start - b.start)
}

function toQuote(
  parts: Reading,
  range: Range,
  kind: ReportQuote['kind'],
  attribution: Attribution | null,
  segmentAt: (offset: number) => number,
): ReportQuote {
  const {clean, scene, reading} = parts
  const person = attribution === null ? undefined : scene.registry.people[attribution.person]
  const isContinued = attribution?.evidence === 'continued'
  const written =
    attribution === null || attribution.to <= attribution.from
      ? null
      : tokenRange(reading, attribution)
  const attributionSpan = written === null ? null : toSpan(clean, written)
  return {
    ...toSpan(clean, range),
    kind,
    speaker: person?.name ?? null,
    speakerNote: person === undefined ? (attribution?.note ?? null) : null,
    attributedAs: attributionSpan?.text ?? null,
    attribution:
      attributionSpan === null ? null : {start: attributionSpan.start, end: attributionSpan.end},
    ...(person === undefined || attribution === null
      ? {role: null, affiliation: null}
      : quoteRole(parts, person, attribution, isContinued)),
    segment: segmentAt(range.start),
    evidence:
      attribution === null || (person === undefined && attribution.note === null)
        ? 'none'
        : attribution.evidence,
    cue: attribution?.cue ?? null,
    rule: attribution?.rule ?? 'none',
    confidence: attribution === null ? 0 : attribution.confidence,
  }
}

function tokenRange(reading: ReadingText, {from, to}: {from: number; to: number}): Range {
  let last = to - 1
  while (last > from && isSign(reading.tokens, last, ',.;:–—')) last--
  return {start: reading.tokens.start[from] ?? 0, end: reading.tokens.end[last] ?? 0}
}
