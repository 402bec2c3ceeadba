import type {SeedDocument} from '../../build/documents.ts'
import {makeKey} from '../../build/ids.ts'
import {isKeyed, type KeyedItem, refOf} from '../json.ts'

/** Lists whose keys are made from whom an item is about, and what tells its items apart. */
const lists = {
  bylines: ['person', 'capacity'],
  appearances: ['person', 'capacity'],
  roles: ['organization', 'title'],
} as const

/**
 * The document with the keys that its bylines, appearances and roles had, when they are about the same ones: an editor
 * who merges two people moves a byline to the other one, and it is still that byline.
 */
export function alignSubjects(base: SeedDocument | undefined, next: SeedDocument): SeedDocument {
  const changed = Object.entries(lists).flatMap(([name, [subject, other]]) => {
    const [old, now] = [base?.[name], next[name]]
    if (!areItems(old) || !areItems(now)) return []
    const items = alignItems(old, now, (item) =>
      JSON.stringify([refOf(item[subject]), item[other]]),
    )
    return items === now ? [] : [[name, items] as const]
  })
  return changed.length === 0 ? next : {...next, ...Object.fromEntries(changed)}
}

const areItems = (items: unknown): items is readonly KeyedItem[] =>
  Array.isArray(items) && items.every(isKeyed)

function alignItems(
  base: readonly KeyedItem[],
  next: readonly KeyedItem[],
  about: (item: KeyedItem) => string,
): readonly KeyedItem[] {
  const keys = new Map(base.map((item) => [about(item), item._key]))
  if (next.every((item) => (keys.get(about(item)) ?? item._key) === item._key)) return next
  const taken = new Set<string>()
  return next.map((item) => {
    const key = keys.get(about(item)) ?? item._key
    const free = taken.has(key) ? makeKey(key, 'again') : key
    taken.add(free)
    return free === item._key ? item : {...item, _key: free}
  })
}
