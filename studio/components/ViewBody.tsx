import {Box, Card, Container, Flex, Spinner, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {LiveResult} from '../hooks/useLiveQuery.ts'
import {Notice} from './Notice.tsx'

/** The frame of a document view: loading, failed, or its content in a readable measure. */
export function ViewBody<T>(props: {
  result: LiveResult<T>
  /** Names the region for those who do not see it. */
  label: string
  testId: string
  children: (data: T) => ReactNode
}) {
  return (
    <Card
      aria-label={props.label}
      as="section"
      data-testid={props.testId}
      height="fill"
      overflow="auto"
      // Reached by Tab, so that arrow keys scroll it.
      tabIndex={0}
    >
      <Container width={1}>
        <Box padding={4}>{renderResult(props)}</Box>
      </Container>
    </Card>
  )
}

function renderResult<T>({
  result,
  children,
}: {
  result: LiveResult<T>
  children: (data: T) => ReactNode
}) {
  if (result.error) {
    return (
      <Notice tone="critical" says="alert">
        This could not be loaded: {result.error.message}. Check the connection to the dataset, then
        open the view again.
      </Notice>
    )
  }
  if (result.data === undefined) {
    return (
      <Flex align="center" gap={3} padding={4}>
        <Spinner muted />
        <Text muted size={1}>
          Loading…
        </Text>
      </Flex>
    )
  }
  return <Stack gap={5}>{children(result.data)}</Stack>
}
