import {Card} from '@sanity/ui'
import type {ComponentProps, ReactNode} from 'react'
import {useIntentLink} from 'sanity/router'

/** A card that opens a document: one link, reached by Tab, opened by Enter. */
export function DocumentLink(props: {
  id: string
  type: string
  children: ReactNode
  label?: string
  padding?: ComponentProps<typeof Card>['padding']
  tone?: ComponentProps<typeof Card>['tone']
}) {
  const {href, onClick} = useIntentLink({
    intent: 'edit',
    params: {id: props.id.replace(/^drafts\./, ''), type: props.type},
  })
  return (
    <Card
      __unstable_focusRing
      aria-label={props.label}
      as="a"
      border
      data-as="a"
      href={href}
      onClick={onClick}
      padding={props.padding ?? 3}
      radius={2}
      tone={props.tone}
    >
      {props.children}
    </Card>
  )
}
