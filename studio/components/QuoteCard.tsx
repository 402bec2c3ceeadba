import {Badge, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {QuoteSummary} from '../source/quoteSummary.ts'
import {DocumentLink} from './DocumentLink.tsx'
import {StateBadge} from './StateBadge.tsx'

/** A quote as a desk reads it: the words, who, in what role, and its state. */
export function QuoteCard(props: {quote: QuoteSummary; children?: ReactNode}) {
  const {quote} = props
  const speaker =
    quote.speaker ?? (quote.attributedAs ? `No speaker (${quote.attributedAs})` : 'No speaker')
  return (
    <DocumentLink id={quote._id} type="quote">
      <Stack gap={3}>
        <Text size={1}>{quote.text ? `“${quote.text}”` : 'No text'}</Text>
        <Flex align="center" gap={2} wrap="wrap">
          <Text muted size={1}>
            {[speaker, quote.role].filter(Boolean).join(', ')}
          </Text>
          {quote.kind && quote.kind !== 'direct' && <Badge fontSize={1}>{quote.kind}</Badge>}
          <StateBadge state={quote.state} confidence={quote.confidence} />
        </Flex>
        {props.children}
      </Stack>
    </DocumentLink>
  )
}
