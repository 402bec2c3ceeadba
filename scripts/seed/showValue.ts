import {isRecord, refOf} from '../../seed/write/json.ts'

/** Characters of a value that are shown, and of what stands before the first difference. */
const maxLength = 70
const leadIn = 24

/** A value in one short line. */
export function showValue(value: unknown, length = maxLength): string {
  if (value === undefined) return 'nothing'
  const ref = refOf(value)
  if (ref !== undefined) return `→ ${ref}`
  if (Array.isArray(value)) return `[${value.length} ${value.length === 1 ? 'item' : 'items'}]`
  const text = textOf(value)
  return text === undefined ? clip(JSON.stringify(value), length) : `“${clip(text, length)}”`
}

/** Two values in one line each, long texts from a little before where they begin to differ. */
export function showBoth(before: unknown, after: unknown): [string, string] {
  const [old, now] = [textOf(before), textOf(after)]
  if (old === undefined || now === undefined) return [showValue(before), showValue(after)]
  const from = differFrom(old, now)
  return [`“${clip(startAt(old, from), maxLength)}”`, `“${clip(startAt(now, from), maxLength)}”`]
}

/** Index of the first character that is another one. */
function differFrom(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function startAt(text: string, from: number): string {
  if (from <= leadIn + 10) return text
  const space = text.indexOf(' ', from - leadIn)
  return `…${text.slice(space >= 0 && space < from ? space + 1 : from - leadIn)}`
}

/** The words of a text, of a block, or of an object that is about one text. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (!isRecord(value)) return undefined
  const {children, current, title} = value
  if (Array.isArray(children)) {
    return children.map((child: unknown) => (isRecord(child) ? child['text'] : '')).join('')
  }
  return typeof current === 'string' ? current : typeof title === 'string' ? title : undefined
}

function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`
}
