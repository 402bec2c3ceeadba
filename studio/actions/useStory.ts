import type {SanityClient, SanityDocument} from '@sanity/client'
import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'

import {collectUnpublished} from './collectUnpublished.ts'

/** The documents that would be published together, collected when asked for. */
export function useStory(client: SanityClient, draft: SanityDocument | null) {
  const [story, setStory] = useState<SanityDocument[] | null>(null)
  const toast = useToast()

  const open = useCallback(async () => {
    if (!draft) return []
    try {
      const documents = await collectUnpublished(client, draft)
      setStory(documents)
      return documents
    } catch (error) {
      toast.push({
        status: 'error',
        title: 'What the document refers to could not be read',
        description: error instanceof Error ? error.message : String(error),
      })
      // Longer than one, so that nothing is published on a guess.
      return [draft, draft]
    }
  }, [client, draft, toast])

  const close = useCallback(() => setStory(null), [])
  return {story, open, close}
}
