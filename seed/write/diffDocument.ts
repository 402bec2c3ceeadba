import type {SeedDocument} from '../build/documents.ts'
import {equalJson, isKeyed, isRecord, type KeyedItem, refOf} from './json.ts'

/** One difference, for people: which place had what, and has what after. */
export interface Change {
  path: string
  before?: unknown
  after?: unknown
}

/** Operations of one patch mutation, as Sanity's API takes them. */
export interface PatchOperations {
  set?: Record<string, unknown>
  unset?: string[]
  insert?: {after?: string; before?: string; items: unknown[]}
}

export interface Difference {
  changes: Change[]
  /** Applied in order they turn `before` into `after`. Only the first may carry `ifRevisionID`. */
  patches: PatchOperations[]
}

const stamps = new Set(['_id', '_rev', '_createdAt', '_updatedAt', '_type'])

interface Collected {
  changes: Change[]
  set: Record<string, unknown>
  unset: string[]
  inserts: NonNullable<PatchOperations['insert']>[]
}

/** What it takes to make `after` of `before`: fields, and items of arrays by `_key`. */
export function diffDocument(before: SeedDocument, after: SeedDocument): Difference {
  const collected: Collected = {changes: [], set: {}, unset: [], inserts: []}
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!stamps.has(name)) diffValue(before[name], after[name], name, collected)
  }
  const {changes, set, unset, inserts} = collected
  const first: PatchOperations = {
    ...(Object.keys(set).length > 0 && {set}),
    ...(unset.length > 0 && {unset}),
  }
  return {
    changes,
    patches: [
      ...(Object.keys(first).length > 0 ? [first] : []),
      ...inserts.map((operation) => ({insert: operation})),
    ],
  }
}

function diffValue(before: unknown, after: unknown, path: string, collected: Collected): void {
  if (before === after || equalJson(before, after)) return
  if (after === undefined) {
    collected.unset.push(path)
    collected.changes.push({path, before})
  } else if (isPlain(before) && isPlain(after)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      diffValue(before[name], after[name], `${path}.${name}`, collected)
    }
  } else if (isKeyedArray(before) && isKeyedArray(after) && keepsOrder(before, after)) {
    diffItems(before, after, path, collected)
  } else {
    collected.set[path] = after
    collected.changes.push({path, ...(before !== undefined && {before}), after})
  }
}

/** An object that is patched field by field: same type on both sides, fields that a path can name. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) &&
  refOf(value) === undefined &&
  value['_type'] !== 'block' &&
  Object.keys(value).every((name) => /^\w+$/.test(name))

function isKeyedArray(value: unknown): value is readonly KeyedItem[] {
  if (!Array.isArray(value) || value.length === 0) return false
  const keys = new Set(value.map((item: unknown) => (isKeyed(item) ? item._key : '')))
  return keys.size === value.length && [...keys].every((key) => /^[\w-]+$/.test(key))
}

/** Items that stay stand in the same order, and at least one stays to insert others beside. */
function keepsOrder(before: readonly KeyedItem[], after: readonly KeyedItem[]): boolean {
  const kept = new Set(after.map((item) => item._key))
  const old = before.filter((item) => kept.has(item._key)).map((item) => item._key)
  const had = new Set(old)
  const now = after.filter((item) => had.has(item._key)).map((item) => item._key)
  return old.length > 0 && old.every((key, index) => key === now[index])
}

function diffItems(
  before: readonly KeyedItem[],
  after: readonly KeyedItem[],
  path: string,
  collected: Collected,
): void {
  const olds = new Map(before.map((item) => [item._key, item]))
  const news = new Set(after.map((item) => item._key))
  for (const item of before) {
    if (news.has(item._key)) continue
    collected.unset.push(keyPath(path, item))
    collected.changes.push({path: keyPath(path, item), before: item})
  }
  let previous: KeyedItem | undefined
  let waiting: KeyedItem[] = []
  for (const item of after) {
    const old = olds.get(item._key)
    if (!old) {
      waiting.push(item)
      continue
    }
    if (waiting.length > 0) insert(previous, item, waiting, path, collected)
    waiting = []
    diffValue(old, item, keyPath(path, item), collected)
    previous = item
  }
  if (waiting.length > 0) insert(previous, undefined, waiting, path, collected)
}

function insert(
  previous: KeyedItem | undefined,
  following: KeyedItem | undefined,
  items: KeyedItem[],
  path: string,
  {inserts, changes}: Collected,
): void {
  if (previous) inserts.push({after: keyPath(path, previous), items})
  else if (following) inserts.push({before: keyPath(path, following), items})
  for (const item of items) changes.push({path: keyPath(path, item), after: item})
}

const keyPath = (path: string, item: KeyedItem): string => `${path}[_key=="${item._key}"]`
