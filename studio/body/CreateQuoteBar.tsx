import {useEditor, useEditorSelector} from '@portabletext/editor'
import {getFocusTextBlock, getSelectionText} from '@portabletext/editor/selectors'
import {CommentIcon} from '@sanity/icons/Comment'
import {Box, Button, Flex, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient, useFormValue} from 'sanity'
import {IntentLink} from 'sanity/router'

import {API_VERSION} from '../constants.ts'
import {createQuoteFromWords} from './createQuoteFromWords.ts'
import {insertQuote} from './insertQuote.ts'

/** Makes a quote of the words selected in an article's body. Stands above the editor's toolbar. */
export function CreateQuoteBar() {
  const editor = useEditor()
  const selected = useEditorSelector(editor, getSelectionText)
  const report = useFormValue(['report', '_ref'])
  const client = useClient({apiVersion: API_VERSION})
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const [createdId, setCreatedId] = useState<string | null>(null)
  const hasReport = typeof report === 'string'
  const hasWords = selected.trim() !== ''

  async function create() {
    const snapshot = editor.getSnapshot()
    const {selection} = snapshot.context
    if (!selection || typeof report !== 'string') return
    setBusy(true)
    try {
      const context = getFocusTextBlock(snapshot)?.node.children.map((child) =>
        'text' in child && typeof child.text === 'string' ? child.text : '',
      )
      const result = await createQuoteFromWords(client, {
        reportId: report,
        selected,
        context: context?.join('') ?? '',
      })
      if (result.state === 'refused') {
        toast.push({status: 'warning', title: 'No quote was made', description: result.why})
        return
      }
      insertQuote(editor, {quoteId: result.id, kind: result.kind, selection})
      setCreatedId(result.id)
      toast.push({status: 'success', title: 'Quote created', description: 'Name its speaker next.'})
    } catch (error) {
      toast.push({
        status: 'error',
        title: 'No quote was made',
        description: error instanceof Error ? error.message : String(error),
      })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Flex align="center" data-testid="create-quote" gap={3} marginBottom={2} wrap="wrap">
      <Button
        disabled={!hasReport || !hasWords || isBusy}
        fontSize={1}
        icon={CommentIcon}
        loading={isBusy}
        mode="ghost"
        onClick={() => void create()}
        // The editor keeps its selection only while it keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
        padding={3}
        text="Create quote from selection"
      />
      <Box flex={1}>
        <Text muted size={1}>
          {createdId ? (
            <IntentLink intent="edit" params={{id: createdId, type: 'quote'}}>
              Open the new quote to name its speaker
            </IntentLink>
          ) : hasReport ? (
            hasWords ? null : (
              'Select words in the body to make them a quote.'
            )
          ) : (
            'This article has no report, so its words cannot become quotes.'
          )}
        </Text>
      </Box>
    </Flex>
  )
}
