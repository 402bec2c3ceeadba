import type {Report, ReportQuote, Span} from '../../seed/read/report.ts'
import type {TextMark} from '../source/MarkedText.tsx'
import type {Edits} from './edits.ts'

/** Everything a reading found in the text, as marks. Ids are those of the cards beside the text. */
export function listFindings(report: Report, edits: Edits): TextMark[] {
  return [
    ...markSpan('headline', 'Headline', report.headline),
    ...markSpan('program', 'Program', report.program),
    ...markSpan('dek', 'Dek', report.dek),
    ...report.segments
      .slice(1)
      .flatMap((segment, index) =>
        markSpan(`segment-${index + 1}`, 'Title of a segment', segment.title),
      ),
    ...listQuotes(report).flatMap(({quote, index}): TextMark[] =>
      edits.dropped.has(index)
        ? []
        : [
            {
              id: `quote-${index}`,
              start: quote.start,
              end: quote.end,
              label: `Quote of ${speakerOf(report, edits, index) ?? 'no speaker'}`,
              tone: speakerOf(report, edits, index) ? 'positive' : 'caution',
            },
          ],
    ),
  ]
}

/** The quotes an import writes, with their index in the reading. Indirect speech is read but not written. */
export function listQuotes({quotes}: Report): {quote: ReportQuote; index: number}[] {
  return quotes
    .map((quote, index) => ({quote, index}))
    .filter(({quote}) => quote.kind !== 'indirect')
}

/** Who says a quote after the editor's changes. */
export function speakerOf(report: Report, edits: Edits, index: number): string | null {
  const edited = edits.speakers.get(index)
  return edited === undefined ? (report.quotes[index]?.speaker ?? null) : edited
}

function markSpan(id: string, label: string, span: Span | null): TextMark[] {
  return span ? [{id, start: span.start, end: span.end, label, tone: 'primary'}] : []
}
