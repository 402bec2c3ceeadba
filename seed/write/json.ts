/** Small tools over JSON values as documents hold them. */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export interface KeyedItem {
  readonly _key: string
  readonly [field: string]: unknown
}

export const isKeyed = (value: unknown): value is KeyedItem =>
  isRecord(value) && typeof value['_key'] === 'string'

/** The id a value refers to when it is a reference. */
export const refOf = (value: unknown): string | undefined =>
  isRecord(value) && typeof value['_ref'] === 'string' ? value['_ref'] : undefined

/** Deep equality as JSON has it: the order of fields is nothing, and an undefined field is an absent one. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => equalJson(item, b[index]))
    )
  }
  if (!isRecord(a) || !isRecord(b)) return false
  for (const name of Object.keys(a)) if (!equalJson(a[name], b[name])) return false
  for (const name of Object.keys(b))
    if (b[name] !== undefined && a[name] === undefined) return false
  return true
}

/** A copy in which every object was offered to `change`, innermost first. Untouched parts are shared. */
export function mapObjects(
  value: unknown,
  change: (record: Readonly<Record<string, unknown>>) => unknown,
): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => mapObjects(item, change))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  if (!isRecord(value)) return value
  let copy: Record<string, unknown> | undefined
  for (const [name, field] of Object.entries(value)) {
    const mapped = mapObjects(field, change)
    if (mapped === field) continue
    copy ??= {...value}
    copy[name] = mapped
  }
  return change(copy ?? value)
}
