import {isRecord} from './isRecord.ts'

/** Gives a `_key` to each object in an array that has none; everything else keeps its identity. */
export function addArrayKeys(value: unknown, newKey: () => string): unknown {
  if (Array.isArray(value)) {
    return mapChanged(value, (item) => withKey(addArrayKeys(item, newKey), newKey))
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  const changed = mapChanged(entries, (entry): [string, unknown] => {
    const inner = addArrayKeys(entry[1], newKey)
    return inner === entry[1] ? entry : [entry[0], inner]
  })
  return changed === entries ? value : Object.fromEntries(changed)
}

function withKey(item: unknown, newKey: () => string): unknown {
  return isRecord(item) && item['_key'] === undefined ? {...item, _key: newKey()} : item
}

function mapChanged<T>(items: T[], map: (item: T) => T): T[] {
  const mapped = items.map(map)
  return mapped.every((item, index) => item === items[index]) ? items : mapped
}
