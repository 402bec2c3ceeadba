import {createSpan} from '../source/createSpan.ts'
import {isMarked} from './locateWords.ts'

export interface QuoteInput {
  id: string
  report: {_id: string; text: string; isPublished: boolean}
  /** The segment whose part of the report holds the words. */
  segment: {_id: string; isPublished: boolean} | null
  range: {start: number; end: number}
}

/** A draft of a quote from words an editor selected: with its span, with no speaker yet. */
export function buildQuote({id, report, segment, range}: QuoteInput) {
  return {
    _id: `drafts.${id}`,
    _type: 'quote',
    text: report.text.slice(range.start, range.end),
    kind: isMarked(report.text, range) ? 'direct' : 'partial',
    report: createReference('report', report._id, report.isPublished),
    ...(segment && {
      segment: createReference('videoSegment', segment._id, segment.isPublished),
    }),
    span: createSpan(report.text, range.start, range.end),
    evidence: 'none',
    verification: {_type: 'verification', state: 'machine'},
  }
}

/** A reference that a draft may hold: strong, or strong from publishing on while its target is a draft. */
export function createReference(type: string, id: string, isPublished: boolean) {
  return isPublished
    ? {_type: 'reference', _ref: id}
    : {_type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: {type}}
}
