import {UploadIcon} from '@sanity/icons/Upload'
import {Button, Card, Flex, Label, Stack, Text, TextArea} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {type DragEvent, useId, useRef, useState} from 'react'

import {type PastedReport, readFiles} from './readFiles.ts'

/** Where a report comes in: pasted, typed, dropped or chosen. */
export function ReportInput(props: {onReport: (report: PastedReport) => void}) {
  const {onReport} = props
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const toast = useToast()
  const id = useId()

  async function take(files: FileList | null) {
    if (!files || files.length === 0) return
    try {
      onReport(await readFiles([...files]))
    } catch (error) {
      toast.push({
        status: 'error',
        title: 'No report was read',
        description: error instanceof Error ? error.message : String(error),
      })
    }
  }

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files)
  }

  return (
    <Card
      border
      data-testid="report-input"
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDrop={onDrop}
      padding={4}
      radius={3}
      tone={isOver ? 'primary' : 'default'}
    >
      <Stack gap={4}>
        <Label as="label" htmlFor={id} size={1}>
          Text of the report
        </Label>
        <TextArea
          id={id}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain')
            // Into an empty field a whole report is pasted: show at once what is in it.
            if (text === '' && pasted.trim() !== '') {
              event.preventDefault()
              onReport({file: 'pasted.txt', text: pasted})
            }
          }}
          placeholder="Paste a report here, or drop a file"
          rows={14}
          value={text}
        />
        <Flex align="center" gap={3} wrap="wrap">
          <Button
            disabled={text.trim() === ''}
            onClick={() => onReport({file: 'pasted.txt', text})}
            text="Read this text"
            tone="primary"
          />
          <Button
            icon={UploadIcon}
            mode="ghost"
            onClick={() => chooser.current?.click()}
            text="Choose a file"
          />
          <input
            accept=".txt,.md,.html,.vtt,.srt,text/plain,text/markdown,text/html"
            aria-label="Files of the report"
            hidden
            multiple
            onChange={(event) => void take(event.currentTarget.files)}
            ref={chooser}
            type="file"
          />
          <Text muted size={1}>
            Text, Markdown or a saved page, with its captions (.vtt, .srt) if there are some.
            Nothing is written until you say so.
          </Text>
        </Flex>
      </Stack>
    </Card>
  )
}
