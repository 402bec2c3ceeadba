import {equalJson, isRecord, refOf} from '../json.ts'
import type {Conflict} from './conflict.ts'
import {mergeArray, type MergeInside} from './mergeArray.ts'

/** Objects whose fields only make sense together: they are taken whole from one side. */
const wholes = new Set(['block', 'slug', 'textSpan', 'textRange', 'clip', 'geopoint', 'file'])

const isWhole = (value: Readonly<Record<string, unknown>>): boolean =>
  refOf(value) !== undefined || (typeof value['_type'] === 'string' && wholes.has(value['_type']))

/**
 * Three-way merge. What only the report changed is taken over, what only the editor changed stays, and where both
 * changed the same thing differently the editor's stays and a conflict is noted. `undefined` is "not there".
 */
export function mergeValue(
  base: unknown,
  live: unknown,
  next: unknown,
  path: string,
  conflicts: Conflict[],
): unknown {
  if (equalJson(live, next)) return live
  if (equalJson(base, next)) return live
  if (equalJson(base, live)) return next
  if (isList(live) && isList(next)) {
    const mergeInside: MergeInside = (...values) => mergeValue(...values, conflicts)
    const merged = mergeArray(list(base), list(live), list(next), path, conflicts, mergeInside)
    if (merged) return merged.length === 0 && live === undefined ? undefined : merged
  } else if (isRecord(live) && isRecord(next) && canMergeFields(live, next)) {
    return mergeFields(isRecord(base) ? base : {}, live, next, path, conflicts)
  }
  conflicts.push({
    path,
    ...(base !== undefined && {base}),
    ...(live !== undefined && {live}),
    ...(next !== undefined && {incoming: next}),
  })
  return live
}

/** A list that is not there is an empty one. */
const isList = (value: unknown): boolean => value === undefined || Array.isArray(value)

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const canMergeFields = (
  live: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
): boolean => live['_type'] === next['_type'] && !isWhole(live) && !isWhole(next)

/** Field by field; fields the report never had are the editors' alone. */
function mergeFields(
  base: Readonly<Record<string, unknown>>,
  live: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
  path: string,
  conflicts: Conflict[],
): Record<string, unknown> {
  const merged: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(live), ...Object.keys(next)])) {
    const at = path === '' ? name : `${path}.${name}`
    const value = mergeValue(base[name], live[name], next[name], at, conflicts)
    if (value !== undefined) merged[name] = value
  }
  return merged
}
