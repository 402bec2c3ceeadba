import {Box, Button, Flex, Label, Stack, TextArea} from '@sanity/ui'
import {type ReactNode, useId, useState} from 'react'

/** One text that must not be empty, and the button that sends it. */
export function NoteForm(props: {
  label: string
  submitText: string
  onCancel: () => void
  onSubmit: (text: string) => void
  children?: ReactNode
}) {
  const [text, setText] = useState('')
  const id = useId()
  const trimmed = text.trim()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (trimmed) props.onSubmit(trimmed)
      }}
    >
      <Stack gap={4}>
        {props.children}
        <Stack gap={3}>
          <Label as="label" htmlFor={id} size={1}>
            {props.label}
          </Label>
          <TextArea
            id={id}
            onChange={(event) => setText(event.currentTarget.value)}
            required
            rows={4}
            value={text}
          />
        </Stack>
        <Flex gap={2} justify="flex-end">
          <Box>
            <Button mode="bleed" onClick={props.onCancel} text="Cancel" type="button" />
          </Box>
          <Button disabled={!trimmed} text={props.submitText} type="submit" />
        </Flex>
      </Stack>
    </form>
  )
}
