import {Card, Text} from '@sanity/ui'
import {useEffect, useMemo, useRef} from 'react'

import {type Mark, splitText} from './splitText.ts'

export interface TextMark extends Mark {
  /** What the mark is, for those who do not see it. */
  label: string
  tone: 'positive' | 'caution' | 'critical' | 'primary' | 'neutral'
}

/**
 * A report's text with stretches of it marked, scrolled to the active one. With `onSelect` the
 * marks are buttons.
 */
export function MarkedText(props: {
  text: string
  marks: TextMark[]
  activeId?: string | null
  onSelect?: (id: string) => void
  label: string
}) {
  const {text, marks, activeId, onSelect, label} = props
  const pieces = useMemo(() => splitText(text, marks), [text, marks])
  const body = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!activeId || pieces.length === 0) return
    const mark = body.current?.querySelector(`[data-mark-id="${CSS.escape(activeId)}"]`)
    if (mark) scrollWithin(mark)
  }, [activeId, pieces])

  return (
    <Card border padding={4} radius={3} role="document" aria-label={label}>
      <Text as="div" size={2} style={{lineHeight: 1.6, overflow: 'visible'}}>
        <div
          ref={body}
          data-testid="report-text"
          style={{whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.6}}
        >
          {pieces.map(({text: words, start, mark}) => {
            if (!mark) return <span key={start}>{words}</span>
            const isActive = mark.id === activeId
            return (
              <Card
                key={start}
                as="mark"
                aria-label={onSelect ? `${mark.label}: ${words}` : undefined}
                data-active={isActive || undefined}
                data-mark-id={mark.id}
                onClick={onSelect && (() => onSelect(mark.id))}
                onKeyDown={
                  onSelect &&
                  ((event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return
                    event.preventDefault()
                    onSelect(mark.id)
                  })
                }
                role={onSelect ? 'button' : undefined}
                style={{
                  borderRadius: 2,
                  display: 'inline',
                  cursor: onSelect ? 'pointer' : undefined,
                  boxShadow: isActive ? 'inset 0 -2px currentColor' : undefined,
                  padding: '1px 0',
                }}
                tabIndex={onSelect ? 0 : undefined}
                title={mark.label}
                tone={mark.tone}
              >
                {words}
              </Card>
            )
          })}
        </div>
      </Text>
    </Card>
  )
}

/** Brings a mark to the middle of the box that scrolls around it, and leaves the rest of the page where it is. */
function scrollWithin(mark: Element): void {
  let box = mark.parentElement
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement
  if (!box) return
  const inBox = mark.getBoundingClientRect().top - box.getBoundingClientRect().top
  box.scrollTop += inBox - (box.clientHeight - mark.getBoundingClientRect().height) / 2
}
