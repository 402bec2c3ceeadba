import {useCallback, useMemo, useState} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionProps,
  useClient,
  useDocumentOperation,
} from 'sanity'

import {API_VERSION} from '../constants.ts'
import {useLatest} from '../hooks/useLatest.ts'
import {RefusalDialog} from './RefusalDialog.tsx'
import {StoryDialog} from './StoryDialog.tsx'
import {useObstacles} from './useObstacles.ts'
import {useStory} from './useStory.ts'

/**
 * Publishing that says why it refuses, and that takes along what the document refers to and was
 * never published: an article of an import with its quotes, segments and people.
 */
export function createPublishAction(original: DocumentActionComponent): DocumentActionComponent {
  function usePublish(props: DocumentActionProps) {
    const description = original(props)
    const {obstacles, isChecking} = useObstacles(props)
    const client = useClient({apiVersion: API_VERSION})
    const {publish} = useDocumentOperation(props.id, props.type)
    const [isWaiting, setWaiting] = useState(false)
    const [isRefused, setRefused] = useState(false)
    const {story, open, close} = useStory(client, props.draft)

    const publishOriginal = description?.onHandle
    const publishAlone = useCallback(async () => {
      const documents = await open()
      if (documents.length > 1) return
      close()
      // The Studio's own button is off while references are unpublished; here there are none.
      if (publishOriginal) publishOriginal()
      else publish.execute()
    }, [close, open, publish, publishOriginal])
    const latest = useLatest(
      useMemo(() => ({obstacles, isChecking, publishAlone}), [isChecking, obstacles, publishAlone]),
    )
    const press = useCallback(async (): Promise<void> => {
      setWaiting(true)
      // Who presses before everything is checked waits for the answer: nothing slips through.
      while (latest.current?.isChecking) await new Promise((done) => setTimeout(done, 50))
      setWaiting(false)
      if (!latest.current) return
      if (latest.current.obstacles.length > 0) setRefused(true)
      else await latest.current.publishAlone()
    }, [latest])

    return useMemo(() => {
      // Nothing to publish, or a perspective in which there is no publishing: as the Studio has it.
      if (!description || !props.draft || publish.disabled) return description
      return {
        ...description,
        disabled: isWaiting,
        onHandle: () => {
          void press()
        },
        shortcut: 'Ctrl+Alt+P',
        title: isWaiting
          ? 'Checking whether something stands in the way…'
          : obstacles.length > 0
            ? 'Something stands in the way: press to see what'
            : '',
        tone: obstacles.length > 0 ? ('caution' as const) : description.tone,
        dialog: isRefused
          ? {
              type: 'dialog' as const,
              header: 'Not published',
              onClose: () => setRefused(false),
              content: <RefusalDialog obstacles={obstacles} />,
            }
          : story && story.length > 1
            ? {
                type: 'dialog' as const,
                header: 'Publish the whole story?',
                onClose: close,
                content: <StoryDialog documents={story} onClose={close} />,
              }
            : description.dialog,
      }
    }, [
      close,
      description,
      isWaiting,
      isRefused,
      obstacles,
      press,
      props.draft,
      publish.disabled,
      story,
    ])
  }
  usePublish.action = original.action
  usePublish.displayName = 'SluglinePublishAction'
  return usePublish
}
