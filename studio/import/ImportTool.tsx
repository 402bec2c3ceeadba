import {
  Box,
  Button,
  Card,
  Container,
  Flex,
  Grid,
  Heading,
  Stack,
  Text,
  useMediaIndex,
} from '@sanity/ui'
import {type CSSProperties, useState} from 'react'

import {Notice} from '../components/Notice.tsx'
import type {Report} from '../../seed/read/report.ts'
import {MarkedText} from '../source/MarkedText.tsx'
import {type Edits, NO_EDITS} from './edits.ts'
import {Findings} from './Findings.tsx'
import {ImportFooter} from './ImportFooter.tsx'
import {listFindings} from './listFindings.ts'
import type {PastedReport} from './readFiles.ts'
import {ReportInput} from './ReportInput.tsx'

/** Stays in sight, and scrolls by itself, while the findings scroll beside it. */
const BESIDE: CSSProperties = {
  maxHeight: 'calc(100vh - 15em)',
  overflow: 'auto',
  position: 'sticky',
  top: 0,
}

interface Reading {
  pasted: PastedReport
  report: Report
}

/** Reads a report, shows what is in it beside its text, and makes drafts of it when told to. */
export function ImportTool() {
  const isWide = useMediaIndex() >= 2
  const [reading, setReading] = useState<Reading | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [edits, setEdits] = useState<Edits>(NO_EDITS)
  const [activeId, setActiveId] = useState<string | null>(null)

  async function read(pasted: PastedReport) {
    setProblem(null)
    setEdits(NO_EDITS)
    setActiveId(null)
    try {
      // The reader and its word lists are large: loaded when first needed, not with the Studio.
      const {readReportFile} = await import('../../seed/read/files/readReportFile.ts')
      const report = await readReportFile(pasted)
      if (report.headline) setReading({pasted, report})
      else {
        setProblem(
          'No headline was found. A report begins with its headline, in a line of its own, or names it in front matter.',
        )
      }
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <Card as="main" data-testid="import-tool" height="fill" overflow="auto" tabIndex={-1}>
      <Container width={reading ? 'auto' : 2}>
        <Box padding={4} paddingBottom={6}>
          <Stack gap={5}>
            <Flex align="center" justify="space-between">
              <Heading as="h1" size={2}>
                Import report
              </Heading>
              {reading && (
                <Button mode="ghost" onClick={() => setReading(null)} text="Another report" />
              )}
            </Flex>
            {problem && (
              <Notice says="alert" testId="import-problem" tone="critical">
                {problem}
              </Notice>
            )}
            {reading ? (
              <>
                <Text muted size={1}>
                  {reading.pasted.file}: {reading.report.text.length.toLocaleString('en')}{' '}
                  characters. Nothing is written until you say so.
                </Text>
                <Grid gap={5} gridTemplateColumns={[1, 1, 2]}>
                  <Findings
                    activeId={activeId}
                    edits={edits}
                    onActivate={setActiveId}
                    onEdit={setEdits}
                    report={reading.report}
                  />
                  <Box style={isWide ? BESIDE : undefined}>
                    <MarkedText
                      activeId={activeId}
                      label="Text of the report"
                      marks={listFindings(reading.report, edits)}
                      onSelect={setActiveId}
                      text={reading.report.text}
                    />
                  </Box>
                </Grid>
                <ImportFooter
                  edits={edits}
                  onDone={() => setReading(null)}
                  report={reading.report}
                  pasted={reading.pasted}
                />
              </>
            ) : (
              <ReportInput onReport={(pasted) => void read(pasted)} />
            )}
          </Stack>
        </Box>
      </Container>
    </Card>
  )
}
