import {Card, Stack, Text} from '@sanity/ui'

import {DocumentLink} from '../components/DocumentLink.tsx'
import type {Obstacle} from './obstacles.ts'

/** Every reason at once, quotes as links to them. */
export function RefusalDialog({obstacles}: {obstacles: Obstacle[]}) {
  return (
    <Stack data-testid="publish-refused" gap={4}>
      <Text size={1}>
        {obstacles.length === 1 ? 'One thing stands' : `${obstacles.length} things stand`} in the
        way:
      </Text>
      <Stack as="ul" gap={3} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {obstacles.map(({message, quoteId, code}) => (
          <li key={`${code} ${quoteId ?? message}`}>
            {quoteId ? (
              <DocumentLink id={quoteId} tone="caution" type="quote">
                <Text size={1}>{message}</Text>
              </DocumentLink>
            ) : (
              <Card border padding={3} radius={2} tone="caution">
                <Text size={1}>{message}</Text>
              </Card>
            )}
          </li>
        ))}
      </Stack>
    </Stack>
  )
}
