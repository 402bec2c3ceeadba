import {SearchIcon} from '@sanity/icons/Search'
import {Box, Button, Card, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient, useDocumentOperation} from 'sanity'

import {createReference} from '../body/buildQuote.ts'
import {Notice} from '../components/Notice.tsx'
import {API_VERSION} from '../constants.ts'
import {createSpan} from '../source/createSpan.ts'
import {findReports, type FoundReport} from '../source/findReports.ts'

/** For a quote that names no report yet: looks for its words in all of them, and lets an editor choose. */
export function FindReport(props: {documentId: string; text: string | null}) {
  const {documentId, text} = props
  const client = useClient({apiVersion: API_VERSION})
  const {patch} = useDocumentOperation(documentId, 'quote')
  const toast = useToast()
  const [found, setFound] = useState<FoundReport[] | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function search() {
    if (!text) return
    setBusy(true)
    try {
      setFound(await findReports(client, text))
    } catch (error) {
      toast.push({
        status: 'error',
        title: 'The reports could not be searched',
        description: error instanceof Error ? error.message : String(error),
      })
    } finally {
      setBusy(false)
    }
  }

  function choose({id, isPublished, text: reportText, start, end}: FoundReport) {
    patch.execute([
      {
        set: {
          report: createReference('report', id, isPublished),
          span: createSpan(reportText, start, end),
        },
      },
    ])
    toast.push({status: 'success', title: 'Report and span set'})
  }

  return (
    <Card padding={4}>
      <Stack gap={4}>
        <Notice>
          This quote names no report. Write its words in the form exactly as the report has them,
          without the quotation marks, then look for them.
        </Notice>
        <Box>
          <Button
            disabled={!text || isBusy || Boolean(patch.disabled)}
            icon={SearchIcon}
            loading={isBusy}
            mode="ghost"
            onClick={() => void search()}
            text="Find the words in the reports"
          />
        </Box>
        {found?.length === 0 && (
          <Notice says="output" tone="caution">
            No report has these words.
          </Notice>
        )}
        {found?.map((report) => (
          <Button
            key={report.id}
            justify="flex-start"
            mode="ghost"
            onClick={() => choose(report)}
            text={report.title ?? report.id}
          />
        ))}
        {found && found.length > 0 && (
          <Text muted size={1}>
            Choose the report in which they were said.
          </Text>
        )}
      </Stack>
    </Card>
  )
}
