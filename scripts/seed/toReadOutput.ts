import type {Guest, Range, Report, Span} from '../../seed/read/report.ts'

/** What `seed read` prints: the part of a `Report` that other programs may rely on. Offsets are UTF-16 units. */
export function toReadOutput(
  {file, headline, program, dek, segments, people, quotes, issues}: Report,
  {includeIndirect}: {includeIndirect: boolean},
) {
  const shown = quotes.filter(({kind}) => includeIndirect || kind !== 'indirect')
  return {
    file,
    headline: headline && toSpan(headline),
    program: program && toSpan(program),
    dek: dek && toSpan(dek),
    segments: segments.map((segment) => ({
      kind: segment.kind,
      title: segment.title && toSpan(segment.title),
      reporter: segment.reporter,
      location: segment.location && toSpan(segment.location),
      anchor: segment.anchor,
      guests: segment.guests.map(toGuest),
      start: segment.start,
      end: segment.end,
    })),
    people: people.map(({name, role, affiliation, mentions}) => ({
      name,
      role,
      affiliation,
      mentions: mentions.map(toRange),
    })),
    quotes: shown.map((quote) => ({
      text: quote.text,
      start: quote.start,
      end: quote.end,
      kind: quote.kind,
      speaker: quote.speaker,
      attributedAs: quote.attributedAs,
      role: quote.role,
      segment: quote.segment,
      evidence: quote.evidence,
      rule: quote.rule,
      confidence: quote.confidence,
    })),
    issues: issues.map(({code, message, start, end}) => ({code, message, start, end})),
  }
}

const toSpan = ({text, start, end}: Span) => ({text, start, end})
const toRange = ({start, end}: Range) => ({start, end})
const toGuest = ({name, role, affiliation}: Guest) => ({name, role, affiliation})
