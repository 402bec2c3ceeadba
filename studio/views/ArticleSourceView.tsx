import {Card, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import {Notice} from '../components/Notice.tsx'
import {QuoteCard} from '../components/QuoteCard.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {checkAgreement, describeAgreement} from '../source/checkAgreement.ts'
import {MarkedText} from '../source/MarkedText.tsx'
import {ReportHead} from '../source/ReportHead.tsx'
import {toMark} from '../source/toMark.ts'
import {type ReportSource, useReportSource} from '../source/useReportSource.ts'
import {STAYS_IN_SIGHT} from './staysInSight.ts'
import {getReferenceId, type ViewProps} from './viewProps.ts'

/** The report an article was made from, its quotes marked; a mark shows the quote above the text. */
export function ArticleSourceView({document}: ViewProps) {
  const reportId = getReferenceId(document.displayed, 'report')
  const result = useReportSource(reportId)
  if (reportId === null) {
    return (
      <Card padding={4}>
        <Notice>This article was not made from a report.</Notice>
      </Card>
    )
  }
  return (
    <ViewBody label="Source" result={result} testId="source-view">
      {(report) =>
        report ? (
          <MarkedReport report={report} />
        ) : (
          <Notice tone="critical">The report is not in this dataset.</Notice>
        )
      }
    </ViewBody>
  )
}

/** Also the reading view of a report itself. */
export function MarkedReport({report}: {report: ReportSource}) {
  const [activeId, setActiveId] = useState<string | null>(null)
  const active = report.quotes.find((quote) => quote._id === activeId)
  const astray = report.quotes.filter(
    (quote) => checkAgreement(report.text, quote).state !== 'agrees',
  )
  return (
    <>
      <ReportHead report={report} />
      <Text muted size={1}>
        {report.quotes.length === 0
          ? 'No quote was made from this report.'
          : `${report.quotes.length} quotes are marked. Select one to see who says it.`}
      </Text>
      {astray.length > 0 && (
        <Stack gap={3}>
          <Notice says="output" tone="caution">
            {astray.length === 1 ? 'One quote no longer agrees' : 'Some quotes no longer agree'}{' '}
            with the report.
          </Notice>
          {astray.map((quote) => (
            <QuoteCard key={quote._id} quote={quote}>
              <Text size={1}>{describeAgreement(checkAgreement(report.text, quote))}</Text>
            </QuoteCard>
          ))}
        </Stack>
      )}
      {active && (
        <Card style={STAYS_IN_SIGHT}>
          <QuoteCard quote={active} />
        </Card>
      )}
      <MarkedText
        activeId={activeId}
        label="Text of the report"
        marks={report.quotes.flatMap((quote) => toMark(report.text, quote))}
        onSelect={setActiveId}
        text={report.text}
      />
    </>
  )
}
