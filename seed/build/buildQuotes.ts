import type {Report, ReportQuote} from '../read/report.ts'
import type {ResolveEntity} from './buildEntities.ts'
import type {QuoteDraft} from './documents.ts'
import {foldName} from './foldName.ts'
import {createKeys, makeId} from './ids.ts'
import type {Ledger} from './ledger.ts'
import {reference} from './references.ts'

/** Characters of context on either side of a span, to find it again should the text shift. */
const contextLength = 32

export interface BuiltQuote {
  read: ReportQuote
  document: QuoteDraft
}

/** One document per quote, in the order of the text. Indirect speech only when asked for. */
export function buildQuotes(
  report: Report,
  reportId: string,
  segmentIds: readonly string[],
  resolve: ResolveEntity,
  includeIndirect: boolean,
  ledger: Ledger,
): BuiltQuote[] {
  const keys = createKeys()
  return report.quotes
    .filter(({kind}) => includeIndirect || kind !== 'indirect')
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((read) => {
      const _id = makeId('quote', reportId, keys(foldName(read.text)))
      ledger.take(read, _id, 'text')
      return {read, document: buildQuote(read, _id, report, reportId, segmentIds, resolve)}
    })
}

function buildQuote(
  read: ReportQuote,
  _id: string,
  {text}: Report,
  reportId: string,
  segmentIds: readonly string[],
  resolve: ResolveEntity,
): QuoteDraft {
  const speaker = read.speaker === null ? null : resolve('person', read.speaker)
  const organization = read.affiliation === null ? null : resolve('organization', read.affiliation)
  const segment = segmentIds[read.segment]
  return {
    _id,
    _type: 'quote',
    text: read.text,
    kind: read.kind,
    ...(speaker && {speaker: reference<'person'>(speaker)}),
    ...(read.speakerNote && {speakerNote: read.speakerNote}),
    ...(read.attributedAs && {attributedAs: read.attributedAs}),
    ...(read.role && {role: read.role}),
    ...(organization && {organization: reference<'organization'>(organization)}),
    report: reference<'report'>(reportId),
    ...(segment && {segment: reference<'videoSegment'>(segment)}),
    span: {
      _type: 'textSpan',
      exact: read.text,
      ...context('prefix', text.slice(Math.max(0, read.start - contextLength), read.start)),
      ...context('suffix', text.slice(read.end, read.end + contextLength)),
      start: read.start,
      end: read.end,
    },
    evidence: read.evidence,
    ...(read.cue && {cue: read.cue}),
    confidence: read.confidence,
    verification: {_type: 'verification', state: 'machine'},
    ...(read.startMs !== undefined &&
      read.endMs !== undefined && {
        clip: {_type: 'clip', start: Math.round(read.startMs), end: Math.round(read.endMs)},
      }),
  }
}

/** Nothing for an empty string, and never half of a surrogate pair. */
const context = (name: 'prefix' | 'suffix', words: string): {[name: string]: string} => {
  const whole = words.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
  return whole === '' ? {} : {[name]: whole}
}
