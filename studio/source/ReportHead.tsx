import {Flex, Stack, Text} from '@sanity/ui'

import {Notice} from '../components/Notice.tsx'
import {useChecksum} from './useChecksum.ts'
import type {ReportSource} from './useReportSource.ts'

/** Which report this is, where it came from, and whether its text is still as it was received. */
export function ReportHead({report}: {report: ReportSource}) {
  const isIntact = useChecksum(report.text, report.sha256)
  return (
    <Stack gap={3}>
      <Text as="h2" size={2} weight="semibold">
        {report.title ?? 'Report'}
      </Text>
      <Flex gap={3} wrap="wrap">
        <Text muted size={1}>
          {report.receivedAt ? `Received ${report.receivedAt.slice(0, 10)}` : 'Not dated'}
        </Text>
        {report.url && (
          <Text size={1}>
            <a href={report.url} rel="noreferrer" target="_blank">
              Open where it was published
            </a>
          </Text>
        )}
      </Flex>
      {isIntact === false && (
        <Notice says="alert" tone="critical" testId="checksum-broken">
          The report’s text is not what was received: its checksum differs. Spans into it cannot be
          trusted; import the report again.
        </Notice>
      )}
    </Stack>
  )
}
