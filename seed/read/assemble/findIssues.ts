import type {Range, ReadIssue} from '../report.ts'
import type {Reading} from './reading.ts'

export function findIssues(parts: Reading): ReadIssue[] {
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
