import {Box, Card, Flex, Text} from '@sanity/ui'

import {Notice} from '../components/Notice.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {checkAgreement, describeAgreement} from '../source/checkAgreement.ts'
import {MarkedText, type TextMark} from '../source/MarkedText.tsx'
import type {QuoteSummary, SpanValue} from '../source/quoteSummary.ts'
import {ReportHead} from '../source/ReportHead.tsx'
import {useReportSource} from '../source/useReportSource.ts'
import {FindReport} from './FindReport.tsx'
import {LocateQuote} from './LocateQuote.tsx'
import {STAYS_IN_SIGHT} from './staysInSight.ts'
import {getReferenceId, type ViewProps} from './viewProps.ts'

/** The report around a quote, the quote's words marked and scrolled to. */
export function QuoteSourceView({document, documentId}: ViewProps) {
  const {displayed} = document
  const reportId = getReferenceId(displayed, 'report')
  const result = useReportSource(reportId)
  // The displayed values, not the listed ones: they follow each keystroke.
  const quote = {text: readText(displayed.text), span: readSpan(displayed.span)}
  if (reportId === null) return <FindReport documentId={documentId} text={quote.text} />
  return (
    <ViewBody label="Source" result={result} testId="source-view">
      {(report) => {
        if (!report) return <Notice tone="critical">The report is not in this dataset.</Notice>
        const agreement = checkAgreement(report.text, quote)
        return (
          <>
            <ReportHead report={report} />
            <Card
              border
              data-agreement={agreement.state}
              padding={3}
              radius={2}
              style={STAYS_IN_SIGHT}
              tone={agreement.state === 'agrees' ? 'positive' : 'caution'}
            >
              <Flex align="center" gap={3} wrap="wrap">
                <Box as="output" flex={1} style={{minWidth: '20em'}}>
                  <Text size={1}>{describeAgreement(agreement)}</Text>
                </Box>
                {agreement.state !== 'agrees' && agreement.state !== 'edited' && (
                  <LocateQuote documentId={documentId} report={report} text={quote.text} />
                )}
              </Flex>
            </Card>
            <MarkedText
              activeId="this"
              label="Text of the report"
              marks={markOne(agreement)}
              text={report.text}
            />
          </>
        )
      }}
    </ViewBody>
  )
}

function markOne(agreement: ReturnType<typeof checkAgreement>): TextMark[] {
  if (agreement.state === 'missing' || agreement.state === 'noSpan') return []
  const tone = agreement.state === 'agrees' ? 'positive' : 'critical'
  return [{id: 'this', start: agreement.start, end: agreement.end, label: 'This quote', tone}]
}

function readText(value: unknown): QuoteSummary['text'] {
  return typeof value === 'string' ? value : null
}

function readSpan(value: unknown): SpanValue | null {
  if (typeof value !== 'object' || value === null) return null
  const span: Record<string, unknown> = {...value}
  return {
    exact: typeof span.exact === 'string' ? span.exact : undefined,
    start: typeof span.start === 'number' ? span.start : undefined,
    end: typeof span.end === 'number' ? span.end : undefined,
  }
}
