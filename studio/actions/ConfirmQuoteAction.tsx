import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useCallback, useMemo} from 'react'
import type {DocumentActionProps} from 'sanity'

import {readVerification} from './readVerification.ts'
import {useVerify} from './useVerify.ts'

/** Marks a quote as checked by the editor who presses it. */
export function useConfirmQuoteAction(props: DocumentActionProps) {
  const {onComplete, draft, published} = props
  const document = draft ?? published
  const verify = useVerify(props)
  const state = readVerification(document).state
  const isNamed = Boolean(document?.speaker ?? document?.speakerNote)

  const onHandle = useCallback(() => {
    verify('confirmed')
    onComplete()
  }, [onComplete, verify])

  return useMemo(
    () => ({
      label: state === 'confirmed' ? 'Quote confirmed' : 'Confirm quote',
      icon: CheckmarkCircleIcon,
      tone: 'positive' as const,
      disabled: !document || state === 'confirmed' || !isNamed,
      title: isNamed ? '' : 'Name a speaker first, or note why there is none.',
      onHandle,
    }),
    [document, isNamed, onHandle, state],
  )
}
useConfirmQuoteAction.displayName = 'ConfirmQuoteAction'
