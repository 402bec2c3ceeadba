import {Notice} from '../components/Notice.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {useReportSource} from '../source/useReportSource.ts'
import {MarkedReport} from './ArticleSourceView.tsx'
import type {ViewProps} from './viewProps.ts'

/** A report to read, with what was quoted from it. */
export function ReportReadView({documentId}: ViewProps) {
  const result = useReportSource(documentId.replace(/^drafts\./, ''))
  return (
    <ViewBody label="Report" result={result} testId="source-view">
      {(report) =>
        report ? <MarkedReport report={report} /> : <Notice>This report has no text yet.</Notice>
      }
    </ViewBody>
  )
}
