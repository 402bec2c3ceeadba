import {DownloadIcon} from '@sanity/icons/Download'
import {Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useDeferredValue, useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {useRouter} from 'sanity/router'

import {API_VERSION} from '../constants.ts'
import type {Report} from '../../seed/read/report.ts'
import {applyImport} from './applyImport.ts'
import {describePlan, findArticleId} from './describePlan.ts'
import type {Edits} from './edits.ts'
import {type ImportPlan, planImport} from './planImport.ts'
import type {PastedReport} from './readFiles.ts'

/** What an import would write, kept current with the editor's changes, and the button that does it. */
export function ImportFooter(props: {
  report: Report
  pasted: PastedReport
  edits: Edits
  onDone: () => void
}) {
  const {report, pasted, onDone} = props
  const edits = useDeferredValue(props.edits)
  const client = useClient({apiVersion: API_VERSION})
  const toast = useToast()
  const router = useRouter()
  const [state, setState] = useState<{plan?: ImportPlan; problem?: string; edits?: Edits}>({})
  const [isBusy, setBusy] = useState(false)
  const plan = state.edits === props.edits ? state.plan : undefined

  useEffect(() => {
    let isCurrent = true
    planImport(client, report, pasted, edits).then(
      (planned) => isCurrent && setState({plan: planned, edits}),
      (error: Error) => isCurrent && setState({problem: error.message, edits}),
    )
    return () => {
      isCurrent = false
    }
  }, [client, edits, pasted, report])

  async function write() {
    if (!plan) return
    setBusy(true)
    try {
      await applyImport(client, plan)
      toast.push({status: 'success', title: 'Drafts created'})
      onDone()
      const articleId = findArticleId(plan)
      if (articleId) router.navigateIntent('edit', {id: articleId, type: 'article'})
    } catch (error) {
      setBusy(false)
      toast.push({
        status: 'error',
        title: 'The import did not finish',
        description: error instanceof Error ? error.message : String(error),
      })
    }
  }

  const lines = plan ? describePlan(plan) : []
  const isNothing = plan !== undefined && lines.length === 0
  return (
    <Card
      border
      data-testid="import-footer"
      padding={4}
      radius={3}
      shadow={2}
      style={{bottom: 0, position: 'sticky'}}
    >
      <Flex align="center" gap={4} justify="space-between" wrap="wrap">
        <Stack aria-live="polite" flex={1} gap={3}>
          {state.problem && <Text size={1}>This cannot be imported: {state.problem}</Text>}
          {!plan && !state.problem && (
            <Flex align="center" gap={3}>
              <Spinner muted />
              <Text muted size={1}>
                Comparing with the dataset…
              </Text>
            </Flex>
          )}
          {isNothing && <Text size={1}>The dataset has all of this already.</Text>}
          {lines.map((line) => (
            <Text key={line} size={1}>
              {line}
            </Text>
          ))}
        </Stack>
        <Button
          disabled={!plan || isNothing || isBusy}
          icon={DownloadIcon}
          loading={isBusy}
          onClick={() => void write()}
          text="Create drafts"
        />
      </Flex>
    </Card>
  )
}
