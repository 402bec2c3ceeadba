import {Badge} from '@sanity/ui'

import {describeState} from '../source/describeState.ts'

/** A quote's state in words, and how sure the reader was while nobody has checked it. */
export function StateBadge(props: {state: string | null; confidence: number | null}) {
  const {label, tone} = describeState(props.state, props.confidence)
  return (
    <Badge fontSize={1} tone={tone}>
      {label}
    </Badge>
  )
}
