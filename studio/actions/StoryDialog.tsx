import type {SanityDocument} from '@sanity/client'
import {PublishIcon} from '@sanity/icons/Publish'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {type CSSProperties, useState} from 'react'
import {useClient} from 'sanity'

import {PreviewList} from '../components/PreviewList.tsx'
import {API_VERSION} from '../constants.ts'
import {publishDocuments} from './publishDocuments.ts'

/** A story is longer than the dialog is high: its buttons stay at the foot. */
const IN_SIGHT: CSSProperties = {position: 'sticky', bottom: 0}

/** What would be published together, and the button that does it in one transaction. */
export function StoryDialog(props: {documents: SanityDocument[]; onClose: () => void}) {
  const {documents, onClose} = props
  const client = useClient({apiVersion: API_VERSION})
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)

  async function publish() {
    setBusy(true)
    try {
      await publishDocuments(client, documents)
      toast.push({status: 'success', title: `${documents.length} documents published`})
      onClose()
    } catch (error) {
      setBusy(false)
      toast.push({
        status: 'error',
        title: 'Nothing was published',
        description: error instanceof Error ? error.message : String(error),
      })
    }
  }

  return (
    <Stack data-testid="publish-story" gap={4}>
      <Text size={1}>
        {documents.length - 1} documents that belong to this one were never published. They are
        published with it, all or none.
      </Text>
      <PreviewList documents={documents.toReversed()} empty="Nothing to publish." />
      <Card paddingY={3} style={IN_SIGHT}>
        <Flex gap={2} justify="flex-end">
          <Button disabled={isBusy} mode="bleed" onClick={onClose} text="Cancel" />
          <Button
            icon={PublishIcon}
            loading={isBusy}
            onClick={() => void publish()}
            text={`Publish ${documents.length} documents`}
          />
        </Flex>
      </Card>
    </Stack>
  )
}
