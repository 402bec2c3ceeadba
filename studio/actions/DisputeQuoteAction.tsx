import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {useCallback, useMemo, useState} from 'react'
import type {DocumentActionProps} from 'sanity'

import {NoteForm} from './NoteForm.tsx'
import {readVerification} from './readVerification.ts'
import {useVerify} from './useVerify.ts'

/** Marks a quote as doubtful, with why. */
export function useDisputeQuoteAction(props: DocumentActionProps) {
  const {onComplete, draft, published} = props
  const document = draft ?? published
  const verify = useVerify(props)
  const [isOpen, setOpen] = useState(false)
  const state = readVerification(document).state

  const close = useCallback(() => {
    setOpen(false)
    onComplete()
  }, [onComplete])
  const submit = useCallback(
    (note: string) => {
      verify('disputed', note)
      close()
    },
    [close, verify],
  )
  const onHandle = useCallback(() => setOpen(true), [])

  return useMemo(
    () => ({
      label: state === 'disputed' ? 'Quote disputed' : 'Dispute quote',
      icon: CloseCircleIcon,
      tone: 'critical' as const,
      disabled: !document || state === 'disputed',
      onHandle,
      dialog: isOpen && {
        type: 'dialog' as const,
        header: 'Dispute this quote',
        onClose: close,
        content: (
          <NoteForm
            label="What is wrong with it?"
            onCancel={close}
            onSubmit={submit}
            submitText="Dispute quote"
          />
        ),
      },
    }),
    [close, document, isOpen, onHandle, state, submit],
  )
}
useDisputeQuoteAction.displayName = 'DisputeQuoteAction'
