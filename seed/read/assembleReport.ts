import {buildBlocks} from './assemble/buildBlocks.ts'
import {findDek} from './assemble/findDek.ts'
import {findOrganizations} from './assemble/findOrganizations.ts'
import {fillStudioTalk} from './assemble/fillStudioTalk.ts'
import {quoteRole} from './assemble/quoteRole.ts'
import type {AttributedQuote} from './attribution/attributed.ts'
import type {IndirectQuote} from './attribution/findIndirect.ts'
import type {Scene} from './attribution/scene.ts'
import type {Attribution} from './attribution/speaker.ts'
import type {ParsedFrontMatter} from './frontMatter.ts'
import type {Header} from './lines/findHeader.ts'
import type {QuotedStretch} from './quotes/findMarks.ts'
import type {ReadingText} from './readingText.ts'
import type {
  BlockKind,
  Range,
  ReadIssue,
  Report,
  ReportPerson,
  ReportQuote,
  ReportSegment,
  Span,
} from './report.ts'
import {ReportError} from './reportError.ts'
import type {SegmentDraft, Segments} from './segments/findSegments.ts'
import type {Transcript} from './segments/readTurns.ts'
import type {CleanText} from './text/cleanText.ts'
import {isSign} from './tokens/tokenize.ts'

export interface Reading {
  file: string
  clean: CleanText
  matter: ParsedFrontMatter
  reading: ReadingText
  kinds: BlockKind[]
  header: Header
  segments: Segments
  transcript: Transcript | null
  scene: Scene
  stretches: QuotedStretch[]
  attributed: AttributedQuote[]
  indirect: IndirectQuote[]
}

/** Puts the stages' findings together, every offset led back to the text as received. */
export function assembleReport(parts: Reading): Report {
  const {clean, reading, kinds, header, segments, scene} = parts
  const span = (range: Range | null): Span | null => (range === null ? null : toSpan(clean, range))
  const dek = findDek(parts)
  fillStudioTalk(parts)
  const starts = segments.drafts.map((draft, index) =>
    index === 0 ? 0 : (reading.paragraphs[draft.firstParagraph]?.start ?? 0),
  )
  const segmentAt = (offset: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    )
  const report: Report = {
    file: parts.file,
    text: clean.source,
    frontMatter: parts.matter.frontMatter,
    headline: span(header.headline),
    program: span(header.program),
    dek: span(dek.range),
    segments: segments.drafts.map((draft, index) =>
      toSegment(parts, draft, starts[index] ?? 0, starts[index + 1] ?? reading.text.length, index),
    ),
    people: toPeople(parts),
    organizations: findOrganizations(parts),
    quotes: toQuotes(parts, segmentAt),
    blocks: buildBlocks(parts, dek, segmentAt),
    issues: findIssues(parts),
  }
  if (isNothing(report, kinds, scene)) {
    throw new ReportError(
      'noHeadline',
      parts.file,
      1,
      'no headline, quotation, byline or name found in it. Put the report’s headline on the first line, or check that the file is a report.',
    )
  }
  return report
}

function toSpan(clean: CleanText, range: Range): Span {
  const {start, end} = clean.toSource(range.start, range.end)
  return {text: clean.source.slice(start, end), start, end}
}

function isNothing(report: Report, kinds: BlockKind[], scene: Scene): boolean {
  if (report.headline !== null || report.quotes.length > 0 || report.people.length > 0) return false
  return (
    !kinds.some((kind) => kind === 'byline' || kind === 'turn' || kind === 'soundbite') &&
    scene.registry.people.length === 0 &&
    report.segments.every((segment) => segment.reporter === null)
  )
}

function toSegment(
  parts: Reading,
  draft: SegmentDraft,
  start: number,
  end: number,
  index: number,
): ReportSegment {
  const {clean, transcript, scene} = parts
  const range = clean.toSource(start, end)
  const fullName = (name: string | null): string | null =>
    name === null ? null : nameOf(scene, name)
  return {
    kind: draft.kind,
    title: draft.title === null ? null : toSpan(clean, draft.title),
    reporter: fullName(draft.reporter),
    location: draft.location === null ? null : toSpan(clean, draft.location),
    anchor: fullName(draft.anchor),
    guests: draft.guests.map(({name, role, affiliation}) => ({
      name: nameOf(scene, name),
      role,
      affiliation,
    })),
    cues: (index === 0 ? (transcript?.turns ?? []) : []).map((turn) => {
      const speaker = transcript?.speakers[turn.speaker]
      return Object.assign(toSpan(clean, {start: turn.start, end: turn.end}), {
        speaker: speaker === undefined ? null : nameOf(scene, speaker.name),
      })
    }),
    start: index === 0 ? 0 : range.start,
    end: end >= parts.reading.text.length ? clean.source.length : range.end,
  }
}

/** The registry's longest form of a name. */
function nameOf(scene: Scene, name: string): string {
  const lower = name.toLowerCase()
  return (
    scene.registry.people.find(
      (person) => person.name.toLowerCase() === lower || person.aliases.has(name),
    )?.name ?? name
  )
}

function toPeople(parts: Reading): ReportPerson[] {
  const {clean, scene, segments} = parts
  const capacity = new Map<string, string>()
  for (const draft of segments.drafts) {
    if (draft.reporter !== null) capacity.set(draft.reporter.toLowerCase(), 'reporter')
    if (draft.anchor !== null) capacity.set(draft.anchor.toLowerCase(), 'anchor')
  }
  return scene.registry.people
    .map((person) => ({
      name: person.name,
      role: person.role ?? capacity.get(person.name.toLowerCase()) ?? null,
      affiliation: person.affiliation,
      aliases: [...person.aliases].filter((alias) => alias !== person.name),
      mentions: person.mentions
        .map(({start, end}) => clean.toSource(start, end))
        .toSorted((a, b) => a.start - b.start),
    }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

function toQuotes(parts: Reading, segmentAt: (offset: number) => number): ReportQuote[] {
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

function findIssues(parts: Reading): ReadIssue[] {
  const {clean, header, stretches, attributed} = parts
  const issues: ReadIssue[] = []
  const at = (range: Range): Range => clean.toSource(range.start, range.end)
  if (header.headline === null) {
    issues.push({
      code: 'noHeadline',
      message: 'The headline is left empty: the text begins with a sentence or a quotation.',
      start: 0,
      end: 0,
    })
  }
  const isRead = new Set(attributed.map(({quote}) => quote.outerStart))
  for (const stretch of stretches) {
    if (!isRead.has(stretch.outerStart)) continue
    if (!stretch.hasCloser)
      issues.push({
        code: 'unclosedQuote',
        message:
          'The quotation was ended before its attribution or its paragraph: its closing mark is missing.',
        ...at({start: stretch.start, end: stretch.end}),
      })
    if (!stretch.hasOpener)
      issues.push({
        code: 'unopenedQuote',
        message: 'The quotation was begun at its sentence: its opening mark is missing.',
        ...at({start: stretch.start, end: stretch.end}),
      })
  }
  for (const {quote, kind, attribution} of attributed) {
    if (
      kind !== 'direct' ||
      (attribution !== null && (attribution.person !== -1 || attribution.note !== null))
    )
      continue
    const message =
      attribution === null
        ? 'The speaker is left empty: no rule names one.'
        : 'The speaker is left empty: the attribution names nobody for sure.'
    issues.push({code: 'noSpeaker', message, ...at({start: quote.start, end: quote.end})})
  }
  return issues.toSorted((a, b) => a.start - b.start)
}
