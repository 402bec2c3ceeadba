import type {SpanLike} from './checkSpan.ts'
import type {RuleIssue} from './issue.ts'

/** The exact words still stand at their place in the report's text. */
export function checkSpanInReport(span: SpanLike, reportText: string): RuleIssue[] {
  const {exact, start, end} = span
  if (!exact || start == null || end == null) return []
  if (reportText.slice(start, end) === exact) return []
  const elsewhere = reportText.indexOf(exact)
  return [
    {
      code: 'spanNotInReport',
      message:
        elsewhere === -1
          ? 'The report does not have these words. Correct them, or import the report again.'
          : `The report has these words at ${elsewhere}, not at ${start}. Import the report again.`,
      path: ['exact'],
    },
  ]
}
