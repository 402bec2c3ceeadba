import {EditIcon} from '@sanity/icons/Edit'
import {Label, Select, Stack} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useCallback, useId, useMemo, useState} from 'react'
import {type DocumentActionProps, useDocumentOperation} from 'sanity'

import {createCorrectionPatches} from './createCorrectionPatches.ts'
import {NoteForm} from './NoteForm.tsx'

const KINDS = [
  {value: 'correction', title: 'Correction: something was wrong'},
  {value: 'clarification', title: 'Clarification: something could be misread'},
  {value: 'update', title: 'Update: something happened since'},
  {value: 'retraction', title: 'Retraction: this no longer stands'},
]

/** Adds a dated public note to a published article and says that it was updated. */
export function useIssueCorrectionAction(props: DocumentActionProps) {
  const {id, type, published, onComplete} = props
  const {patch} = useDocumentOperation(id, type)
  const toast = useToast()
  const [isOpen, setOpen] = useState(false)

  const close = useCallback(() => {
    setOpen(false)
    onComplete()
  }, [onComplete])
  const submit = useCallback(
    (kind: string, text: string) => {
      patch.execute(
        createCorrectionPatches({kind, text, now: new Date(), key: crypto.randomUUID()}),
      )
      toast.push({
        status: 'success',
        title: 'Correction added',
        description: 'Publish the article to let readers see it.',
      })
      close()
    },
    [close, patch, toast],
  )
  const onHandle = useCallback(() => setOpen(true), [])

  return useMemo(
    () => ({
      label: 'Issue correction',
      icon: EditIcon,
      disabled: !published || Boolean(patch.disabled),
      title: published ? '' : 'Not published yet: correct the text itself.',
      onHandle,
      dialog: isOpen && {
        type: 'dialog' as const,
        header: 'Issue a correction',
        onClose: close,
        content: <CorrectionForm onCancel={close} onSubmit={submit} />,
      },
    }),
    [close, isOpen, onHandle, patch.disabled, published, submit],
  )
}
useIssueCorrectionAction.displayName = 'IssueCorrectionAction'

function CorrectionForm(props: {
  onCancel: () => void
  onSubmit: (kind: string, text: string) => void
}) {
  const [kind, setKind] = useState('correction')
  const id = useId()
  return (
    <NoteForm
      label="What was wrong and what is right, as readers will see it"
      onCancel={props.onCancel}
      onSubmit={(text) => props.onSubmit(kind, text)}
      submitText="Issue correction"
    >
      <Stack gap={3}>
        <Label as="label" htmlFor={id} size={1}>
          Kind
        </Label>
        <Select id={id} onChange={(event) => setKind(event.currentTarget.value)} value={kind}>
          {KINDS.map(({value, title}) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </Select>
      </Stack>
    </NoteForm>
  )
}
