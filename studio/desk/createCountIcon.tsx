import {Badge} from '@sanity/ui'
import {type ComponentType, useCallback, useSyncExternalStore} from 'react'
import {useDocumentStore} from 'sanity'

import {HiddenText} from '../components/HiddenText.tsx'
import {type CountRequest, getCountStore} from './countStore.ts'

/**
 * An icon that is a number: how many documents stand behind a list item, kept current. The
 * structure has no other place for a number that changes, and a title that changes would resolve
 * the panes under it anew.
 */
export function createCountIcon(request: CountRequest, noun: string): ComponentType {
  return function CountIcon() {
    const store = getCountStore(useDocumentStore())
    const subscribe = useCallback(
      (onChange: () => void) => store.subscribe(request, onChange),
      [store],
    )
    const count = useSyncExternalStore(subscribe, () => store.read(request))
    if (count === undefined) return <Badge aria-hidden>…</Badge>
    return (
      <Badge
        data-testid="count"
        fontSize={1}
        padding={2}
        title={`${count} ${noun}`}
        tone={count === 0 ? 'default' : 'primary'}
      >
        <span aria-hidden>{formatCount(count)}</span>
        <HiddenText>{`${count} ${noun}`}</HiddenText>
      </Badge>
    )
  }
}

/** Short enough for an icon's place: 7, 950, 1.2k, 38k. */
export function formatCount(count: number): string {
  if (count < 1000) return String(count)
  const thousands = count / 1000
  return `${thousands < 10 ? thousands.toFixed(1).replace(/\.0$/, '') : Math.round(thousands)}k`
}
