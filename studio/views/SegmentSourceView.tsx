import {Card} from '@sanity/ui'

import {Notice} from '../components/Notice.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {MarkedText} from '../source/MarkedText.tsx'
import {ReportHead} from '../source/ReportHead.tsx'
import {useReportSource} from '../source/useReportSource.ts'
import {getReferenceId, type ViewProps} from './viewProps.ts'

/** The report around a segment, the segment's stretch of it marked. */
export function SegmentSourceView({document}: ViewProps) {
  const reportId = getReferenceId(document.displayed, 'report')
  const result = useReportSource(reportId)
  if (reportId === null) {
    return (
      <Card padding={4}>
        <Notice>This segment was not made from a report.</Notice>
      </Card>
    )
  }
  const range = readRange(document.displayed.range)
  return (
    <ViewBody label="Source" result={result} testId="source-view">
      {(report) => {
        if (!report) return <Notice tone="critical">The report is not in this dataset.</Notice>
        const fits = range !== null && range.start < range.end && range.end <= report.text.length
        return (
          <>
            <ReportHead report={report} />
            {!fits && (
              <Notice says="output" tone="caution">
                {range === null
                  ? 'This segment does not say which part of the report is its own.'
                  : 'Segment and report no longer agree: its range lies outside the text.'}
              </Notice>
            )}
            <MarkedText
              activeId="this"
              label="Text of the report"
              marks={fits ? [{id: 'this', ...range, label: 'This segment', tone: 'primary'}] : []}
              text={report.text}
            />
          </>
        )
      }}
    </ViewBody>
  )
}

function readRange(value: unknown): {start: number; end: number} | null {
  if (typeof value !== 'object' || value === null) return null
  const {start, end}: {start?: unknown; end?: unknown} = value
  return typeof start === 'number' && typeof end === 'number' ? {start, end} : null
}
