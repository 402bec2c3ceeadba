import {EyeClosedIcon} from '@sanity/icons/EyeClosed'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {useToast} from '@sanity/ui/toast'
import {useCallback, useMemo, useState} from 'react'
import {type DocumentActionProps, useClient} from 'sanity'

import {API_VERSION} from '../constants.ts'

/**
 * Takes an article out of every public page at once, or gives it back. The published article and
 * its draft are both set: other changes in the draft stay unpublished.
 */
export function useWithholdAction(props: DocumentActionProps) {
  const {draft, published, onComplete} = props
  const client = useClient({apiVersion: API_VERSION})
  const toast = useToast()
  const [isOpen, setOpen] = useState(false)
  const isWithheld = (published ?? draft)?.pubStatus === 'withheld'
  const ids = useMemo(
    () => [published?._id, draft?._id].filter((id) => id !== undefined),
    [draft?._id, published?._id],
  )

  const close = useCallback(() => {
    setOpen(false)
    onComplete()
  }, [onComplete])
  const onConfirm = useCallback(() => {
    const pubStatus = isWithheld ? 'usable' : 'withheld'
    const transaction = ids.reduce(
      (all, id) => all.patch(id, {set: {pubStatus}}),
      client.transaction(),
    )
    transaction.commit({visibility: 'async'}).then(
      () => toast.push({status: 'success', title: isWithheld ? 'Usable again' : 'Withheld'}),
      (error: Error) =>
        toast.push({status: 'error', title: 'Nothing changed', description: error.message}),
    )
    close()
  }, [client, close, ids, isWithheld, toast])
  const onHandle = useCallback(() => setOpen(true), [])

  return useMemo(
    () => ({
      label: isWithheld ? 'Make usable again' : 'Withhold',
      icon: isWithheld ? EyeOpenIcon : EyeClosedIcon,
      tone: isWithheld ? ('default' as const) : ('critical' as const),
      disabled: ids.length === 0,
      onHandle,
      dialog: isOpen && {
        type: 'confirm' as const,
        tone: isWithheld ? ('default' as const) : ('critical' as const),
        message: isWithheld
          ? 'Public pages may show this article again at once.'
          : 'Public pages stop showing this article at once. It stays here, and its draft stays a draft.',
        confirmButtonText: isWithheld ? 'Make usable' : 'Withhold',
        onConfirm,
        onCancel: close,
      },
    }),
    [close, ids.length, isOpen, isWithheld, onConfirm, onHandle],
  )
}
useWithholdAction.displayName = 'WithholdAction'
