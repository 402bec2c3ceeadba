import type {LakeDocument} from '../../dataset.ts'

/** A value that a query gives, and where it was taken from. */
export interface Traced {
  readonly value: unknown
  readonly origin: Origin
}

export type Origin =
  /** The value is the one at this place in a document, whole. */
  | {readonly kind: 'document'; readonly document: LakeDocument; readonly path: SourcePath}
  /** Written in the query. */
  | {readonly kind: 'literal'}
  /** Computed, or not there. */
  | {readonly kind: 'unknown'}
  /** Put together from parts that have origins of their own. */
  | {readonly kind: 'array'; readonly items: readonly Origin[]}
  | {readonly kind: 'object'; readonly fields: ReadonlyMap<string, Origin>}

/** A place in a document, the last step first. */
export type SourcePath = null | {readonly base: SourcePath; readonly step: SourceStep}

/** A field's name, or an element's index with its `_key` if it has one. */
export type SourceStep = string | {readonly index: number; readonly key: string | null}

const UNKNOWN: Origin = {kind: 'unknown'}
export const LITERAL: Origin = {kind: 'literal'}
export const NOTHING: Traced = {value: null, origin: UNKNOWN}

export function unknown(value: unknown): Traced {
  return {value, origin: UNKNOWN}
}

export function documentAt(document: LakeDocument): Traced {
  return {value: document, origin: {kind: 'document', document, path: null}}
}

export function arrayOf(items: readonly Traced[]): Traced {
  return {
    value: items.map(({value}) => value),
    origin: {kind: 'array', items: items.map(({origin}) => origin)},
  }
}

/** The elements of an array; null when the value is none. */
export function itemsOf({value, origin}: Traced): Traced[] | null {
  if (!Array.isArray(value)) return null
  const items: unknown[] = value
  return items.map((item, index) => ({value: item, origin: originOfItem(origin, item, index)}))
}

function originOfItem(origin: Origin, item: unknown, index: number): Origin {
  if (origin.kind === 'array') return origin.items[index] ?? UNKNOWN
  if (origin.kind !== 'document') return origin.kind === 'literal' ? LITERAL : UNKNOWN
  const {document, path: base} = origin
  return {kind: 'document', document, path: {base, step: {index, key: keyOf(item)}}}
}

function keyOf(item: unknown): string | null {
  const key = isPlainObject(item) ? item['_key'] : null
  return typeof key === 'string' ? key : null
}

/** The field of an object, null where there is none. A missing field of a document has a place, too. */
export function fieldOf({value, origin}: Traced, name: string): Traced {
  if (!isPlainObject(value)) return NOTHING
  const field = Object.hasOwn(value, name) ? (value[name] ?? null) : null
  return {value: field, origin: originOfField(origin, name)}
}

function originOfField(origin: Origin, name: string): Origin {
  if (origin.kind === 'object') return origin.fields.get(name) ?? UNKNOWN
  if (origin.kind !== 'document') return origin.kind === 'literal' ? LITERAL : UNKNOWN
  const {document, path: base} = origin
  return {kind: 'document', document, path: {base, step: name}}
}

/** The fields of an object by name; null when the value is none. */
export function fieldsOf(traced: Traced): [string, Traced][] | null {
  if (!isPlainObject(traced.value)) return null
  return Object.keys(traced.value).map((name) => [name, fieldOf(traced, name)])
}

export function objectOf(fields: Iterable<readonly [string, Traced]>): Traced {
  const value: Record<string, unknown> = {}
  const origins = new Map<string, Origin>()
  for (const [name, field] of fields) {
    value[name] = field.value
    origins.set(name, field.origin)
  }
  return {value, origin: {kind: 'object', fields: origins}}
}

/** An object of JSON; groq-js has values of classes of its own for times and paths. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}
