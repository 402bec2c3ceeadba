import {Card, Text} from '@sanity/ui'
import type {ComponentProps, ReactNode} from 'react'

/** A sentence in a box: why nothing is here, what went wrong, what to do next. */
export function Notice(props: {
  tone?: ComponentProps<typeof Card>['tone']
  children: ReactNode
  role?: 'alert' | 'status'
  testId?: string
}) {
  return (
    <Card
      border
      data-testid={props.testId}
      padding={4}
      radius={3}
      role={props.role}
      tone={props.tone ?? 'transparent'}
    >
      <Text size={1}>{props.children}</Text>
    </Card>
  )
}
