import {SearchIcon} from '@sanity/icons/Search'
import {useCallback, useMemo, useState} from 'react'
import type {DocumentActionProps} from 'sanity'

import {getReferenceId} from '../views/viewProps.ts'
import {VerifyReportDialog} from './VerifyReportDialog.tsx'

/** Checks every quote and segment of an article against its report and lists what it found. */
export function useVerifyReportAction(props: DocumentActionProps) {
  const {id, draft, published, onComplete} = props
  const [isOpen, setOpen] = useState(false)
  const reportId = getReferenceId(draft ?? published ?? {}, 'report')

  const close = useCallback(() => {
    setOpen(false)
    onComplete()
  }, [onComplete])
  const onHandle = useCallback(() => setOpen(true), [])

  return useMemo(
    () => ({
      label: 'Verify against report',
      icon: SearchIcon,
      disabled: reportId === null,
      title: reportId === null ? 'This article was not made from a report.' : '',
      onHandle,
      dialog: isOpen &&
        reportId !== null && {
          type: 'dialog' as const,
          header: 'Article and report',
          width: 'medium' as const,
          onClose: close,
          content: <VerifyReportDialog articleId={id} reportId={reportId} />,
        },
    }),
    [close, id, isOpen, onHandle, reportId],
  )
}
useVerifyReportAction.displayName = 'VerifyReportAction'
