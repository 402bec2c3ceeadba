import {useToast} from '@sanity/ui/toast'
import {useCallback} from 'react'
import {type DocumentActionProps, useCurrentUser, useDocumentOperation} from 'sanity'

/**
 * Sets a quote's verification with who and when. A quote that has no other change pending is
 * published with it; one that has stays a draft, so that nothing unfinished goes out.
 */
export function useVerify({id, type, draft, published}: DocumentActionProps) {
  const {patch, publish} = useDocumentOperation(id, type)
  const user = useCurrentUser()
  const toast = useToast()
  const isClean = Boolean(published) && !draft

  return useCallback(
    (state: 'confirmed' | 'disputed', note?: string) => {
      patch.execute([
        {
          set: {
            verification: {
              _type: 'verification',
              state,
              by: user?.name ?? user?.email ?? 'Unknown',
              at: new Date().toISOString(),
              ...(note && {note}),
            },
          },
        },
      ])
      if (isClean) publish.execute()
      const done = state === 'confirmed' ? 'Quote confirmed' : 'Quote disputed'
      toast.push({
        status: 'success',
        title: isClean ? `${done} and published` : `${done}: publish it to let readers see that`,
      })
    },
    [isClean, patch, publish, toast, user],
  )
}
