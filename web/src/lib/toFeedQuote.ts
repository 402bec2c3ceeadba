import type {FeedQuote, FeedReport, FeedSite} from '../../../feeds/index.ts'
import {known} from './known.ts'
import {paths} from './paths.ts'
import {toFeedPersonLink} from './toFeedPerson.ts'
import {toFeedPlace, toFeedThing} from './toFeedThing.ts'
import type {QuoteView, ReportView} from './views.ts'

/** A quote for feeds and structured data; null while a draft lacks its text, its span or its report. */
export function toFeedQuote(quote: QuoteView, site: FeedSite): FeedQuote | null {
  const {text, kind, span, clip} = quote
  const report = toFeedReport(quote.report, site)
  if (!text || !isKind(kind) || !report || !span) return null
  const {exact, start, end, prefix, suffix} = span
  if (!exact || typeof start !== 'number' || typeof end !== 'number') return null
  return {
    id: quote._id,
    url: site.url + paths.quote(quote._id),
    text,
    kind,
    speaker: toFeedPersonLink(quote.speaker, site),
    speakerNote: isSpeakerNote(quote.speakerNote) ? quote.speakerNote : null,
    attributedAs: quote.attributedAs,
    role: quote.role,
    organization: toFeedThing('organization', quote.organization, site),
    spokenOn: quote.spokenOn,
    spokenAt: toFeedPlace(quote.spokenAt, site),
    segmentId: quote.segmentId,
    clip:
      typeof clip?.start === 'number' && typeof clip.end === 'number'
        ? {start: clip.start, end: clip.end}
        : null,
    span: {exact, prefix, suffix, start, end},
    verification: quote.verification,
    report,
  }
}

/** Those of the quotes that are whole. */
export function toFeedQuotes(
  quotes: readonly QuoteView[] | null | undefined,
  site: FeedSite,
): FeedQuote[] {
  return known((quotes ?? []).map((quote) => toFeedQuote(quote, site)))
}

/** The report something was read from. */
export function toFeedReport(
  report: ReportView | null | undefined,
  site: FeedSite,
): FeedReport | null {
  if (!report?.title || !report.sha256) return null
  const {title, sha256, url, language, outlet} = report
  return {title, sha256, url, language, outlet: toFeedThing('organization', outlet, site)}
}

function isKind(kind: string | null | undefined): kind is FeedQuote['kind'] {
  return kind === 'direct' || kind === 'partial' || kind === 'indirect'
}

function isSpeakerNote(
  note: string | null | undefined,
): note is 'joint' | 'anonymous' | 'organization' {
  return note === 'joint' || note === 'anonymous' || note === 'organization'
}
