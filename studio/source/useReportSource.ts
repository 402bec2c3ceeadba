import {type LiveResult, useLiveQuery} from '../hooks/useLiveQuery.ts'
import {QUOTE_SUMMARY, type QuoteSummary} from './quoteSummary.ts'

export interface ReportSource {
  _id: string
  title: string | null
  text: string
  sha256: string | null
  url: string | null
  receivedAt: string | null
  quotes: QuoteSummary[]
}

/** A report's text and every quote made from it, in the order of the text. */
export function useReportSource(reportId: string | null): LiveResult<ReportSource | null> {
  return useLiveQuery<ReportSource | null>(
    reportId === null
      ? null
      : {
          fetch: `*[_type == "report" && _id == $reportId][0]{
            _id, title, text, sha256, url, receivedAt,
            "quotes": *[_type == "quote" && report._ref == $reportId] | order(span.start asc)${QUOTE_SUMMARY}
          }`,
          listen: '*[_id == $reportId || (_type == "quote" && report._ref == $reportId)]',
        },
    reportId === null ? {} : {reportId},
  )
}
