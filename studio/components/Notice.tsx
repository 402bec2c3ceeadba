import {Card, Text} from '@sanity/ui'
import type {ComponentProps, ReactNode} from 'react'

/** A sentence in a box: why nothing is here, what went wrong, what to do next. */
export function Notice(props: {
  tone?: ComponentProps<typeof Card>['tone']
  children: ReactNode
  /** Read out when it appears: `alert` at once, `output` when there is a pause. */
  says?: 'alert' | 'output'
  testId?: string
}) {
  return (
    <Card
      border
      display="block"
      data-testid={props.testId}
      padding={4}
      radius={3}
      role={props.says === 'alert' ? 'alert' : undefined}
      as={props.says === 'output' ? 'output' : undefined}
      tone={props.tone ?? 'transparent'}
    >
      <Text size={1}>{props.children}</Text>
    </Card>
  )
}
