import {UploadIcon} from '@sanity/icons/Upload'
import {Button, Card, Flex, Label, Stack, Text, TextArea} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {type DragEvent, useId, useRef, useState} from 'react'

/** Larger than any report; a film that was dropped by mistake is not read into memory. */
const MAX_BYTES = 10 * 1024 * 1024

export interface PastedReport {
  /** Name of the file, or what stands for one. */
  file: string
  text: string
}

/** Where a report comes in: pasted, typed, dropped or chosen. */
export function ReportInput(props: {onReport: (report: PastedReport) => void}) {
  const {onReport} = props
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const toast = useToast()
  const id = useId()

  async function take(file: File | undefined) {
    if (!file) return
    try {
      onReport({file: file.name, text: await readText(file)})
    } catch (error) {
      toast.push({
        status: 'error',
        title: `${file.name} was not read`,
        description: error instanceof Error ? error.message : String(error),
      })
    }
  }

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
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
            accept=".txt,.md,text/plain,text/markdown"
            aria-label="File of the report"
            hidden
            onChange={(event) => void take(event.currentTarget.files?.[0])}
            ref={chooser}
            type="file"
          />
          <Text muted size={1}>
            Nothing is written until you say so.
          </Text>
        </Flex>
      </Stack>
    </Card>
  )
}

/** A file's text, byte for byte as the import script sees it. */
async function readText(file: File): Promise<string> {
  if (file.size > MAX_BYTES) throw new Error('It is larger than 10 MB, which no report is.')
  try {
    // A byte order mark stays: offsets count it, as the script's do.
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await file.arrayBuffer())
  } catch {
    throw new Error('It is not text in UTF-8. Save it as UTF-8 and drop it again.')
  }
}
