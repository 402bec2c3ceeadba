import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'

import type {ReportQuote} from '../../seed/read/report.ts'
import {dropQuote, setSpeaker} from './edits.ts'
import type {FindingsProps} from './Findings.tsx'
import {speakerOf} from './listFindings.ts'
import {SpeakerSelect} from './SpeakerSelect.tsx'

/** One quote of a reading: show it in the text, correct who says it, or drop it. */
export function QuoteFinding(
  props: FindingsProps & {
    quote: ReportQuote
    /** In the reading. */
    index: number
    /** As shown, from 1. */
    number: number
  },
) {
  const {report, edits, quote, index, number, activeId, onActivate, onEdit} = props
  const id = `quote-${index}`
  const isDropped = edits.dropped.has(index)
  const speaker = speakerOf(report, edits, index)
  return (
    <Card
      border
      data-testid={id}
      padding={3}
      radius={2}
      shadow={activeId === id ? 2 : undefined}
      style={isDropped ? {opacity: 0.6} : undefined}
      tone={isDropped ? 'transparent' : speaker ? 'default' : 'caution'}
    >
      <Stack gap={3}>
        <Card
          __unstable_focusRing
          as="button"
          data-as="button"
          onClick={() => onActivate(id)}
          padding={1}
          radius={2}
          style={{textAlign: 'left'}}
          tone="inherit"
        >
          <Text size={1} style={isDropped ? {textDecoration: 'line-through'} : undefined}>
            “{quote.text}”
          </Text>
        </Card>
        <Flex align="center" gap={2} wrap="wrap">
          <Badge fontSize={1}>{quote.kind}</Badge>
          <Text muted size={1}>
            {[
              quote.attributedAs && `as written: ${quote.attributedAs}`,
              `${Math.round(quote.confidence * 100)} % sure`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Flex>
        <Flex align="flex-end" gap={2}>
          <SpeakerSelect
            disabled={isDropped}
            label={`Speaker of quote ${number}`}
            onChange={(name) => onEdit(setSpeaker(edits, index, name))}
            people={report.people.map(({name}) => name)}
            value={speaker}
          />
          <Button
            aria-label={`${isDropped ? 'Keep' : 'Drop'} quote ${number}`}
            fontSize={1}
            mode="ghost"
            onClick={() => onEdit(dropQuote(edits, index, !isDropped))}
            text={isDropped ? 'Keep' : 'Drop'}
            tone={isDropped ? 'default' : 'critical'}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
