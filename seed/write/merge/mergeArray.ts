import {equalJson, isKeyed, refOf} from '../json.ts'
import type {Conflict} from './conflict.ts'
import {mergeOrder} from './mergeOrder.ts'

type Items = Map<string, unknown>

/** Merges what is inside an item; handed in, since items and values contain each other. */
export type MergeInside = (base: unknown, live: unknown, next: unknown, path: string) => unknown

/**
 * Merges arrays item by item: by `_key`, references by what they point at, plain values by themselves.
 * `null` when items cannot be told apart (no key, or one twice); then the array is one value.
 */
export function mergeArray(
  base: readonly unknown[],
  live: readonly unknown[],
  next: readonly unknown[],
  path: string,
  conflicts: Conflict[],
  mergeInside: MergeInside,
): unknown[] | null {
  const [bases, lives, nexts] = [index(base), index(live), index(next)]
  if (!bases || !lives || !nexts) return null

  const merged: Items = new Map()
  for (const id of mergeOrder([...bases.keys()], [...lives.keys()], [...nexts.keys()])) {
    const item = mergeItem(id, [bases, lives, nexts], path, conflicts, mergeInside)
    if (item !== undefined) merged.set(id, item)
  }
  return [...merged.values()]
}

function mergeItem(
  id: string,
  [bases, lives, nexts]: readonly [Items, Items, Items],
  path: string,
  conflicts: Conflict[],
  mergeInside: MergeInside,
): unknown {
  const base = bases.get(id)
  const live = lives.get(id)
  const next = nexts.get(id)
  const at = itemPath(path, live ?? next ?? base)
  if (live !== undefined && next !== undefined) {
    // The same reference under another key is the same item; the dataset's key stays.
    return refOf(live) === undefined ? mergeInside(base, live, next, at) : live
  }
  if (live !== undefined) {
    // Added by an editor, or taken out by the report: an edited item outlives that.
    if (base === undefined) return live
    if (sameItem(base, live)) return undefined
    conflicts.push({path: at, base, live})
    return live
  }
  if (base === undefined) return next
  if (next !== undefined && !sameItem(base, next)) conflicts.push({path: at, base, incoming: next})
  return undefined
}

const sameItem = (a: unknown, b: unknown): boolean =>
  refOf(a) === undefined ? equalJson(a, b) : refOf(a) === refOf(b)

/** Path of one item. Plain values have no path of their own; the array's stands for them. */
const itemPath = (path: string, item: unknown): string =>
  isKeyed(item) ? `${path}[_key=="${item._key}"]` : path

/**
 * Items by what identifies them, in order; `null` where that is not possible. The same reference may stand there twice:
 * an editor who merges two people leaves it so.
 */
function index(items: readonly unknown[]): Items | null {
  const byId: Items = new Map()
  const counts = new Map<string, number>()
  for (const item of items) {
    const id = identify(item)
    if (id === null) return null
    const times = counts.get(id) ?? 0
    if (times > 0 && refOf(item) === undefined) return null
    counts.set(id, times + 1)
    byId.set(times === 0 ? id : `${id} ${times}`, item)
  }
  return byId
}

function identify(item: unknown): string | null {
  const ref = refOf(item)
  if (ref !== undefined) return `ref ${ref}`
  if (isKeyed(item)) return `key ${item._key}`
  return typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean'
    ? `${typeof item} ${item}`
    : null
}
