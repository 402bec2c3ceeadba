import {type ComponentType, type CSSProperties, useCallback, useSyncExternalStore} from 'react'
import {useDocumentStore} from 'sanity'

import {HiddenText} from '../components/HiddenText.tsx'
import {type CountRequest, getCountStore} from './countStore.ts'

/** In the colour of the list item's own text, so that it stays legible on a selected one too. */
const NUMBER: CSSProperties = {
  backgroundColor: 'color-mix(in srgb, currentColor 12%, transparent)',
  borderRadius: 999,
  boxSizing: 'border-box',
  display: 'inline-block',
  fontSize: 11,
  fontVariantNumeric: 'tabular-nums',
  fontWeight: 600,
  lineHeight: '21px',
  minWidth: 21,
  padding: '0 5px',
  textAlign: 'center',
}

const NOTHING: CSSProperties = {...NUMBER, backgroundColor: 'transparent', fontWeight: 400}

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
    if (count === undefined) {
      return (
        <span aria-hidden style={NOTHING}>
          …
        </span>
      )
    }
    return (
      <span style={count === 0 ? NOTHING : NUMBER} title={`${count} ${noun}`}>
        <span aria-hidden data-testid="count">
          {formatCount(count)}
        </span>
        <HiddenText>{`${count} ${noun}, `}</HiddenText>
      </span>
    )
  }
}

/** Short enough for an icon's place: 7, 950, 1.2k, 38k. */
function formatCount(count: number): string {
  if (count < 1000) return String(count)
  const thousands = count / 1000
  return `${thousands < 10 ? thousands.toFixed(1).replace(/\.0$/, '') : Math.round(thousands)}k`
}
