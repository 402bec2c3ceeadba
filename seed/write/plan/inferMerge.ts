import type {SeedDocument} from '../../build/documents.ts'
import {isKeyed, isRecord, refOf} from '../json.ts'

/** A document as it was imported, and as it stands. */
export type ImportedPair = readonly [base: SeedDocument, live: SeedDocument]

/**
 * Where a document that pointed at `id` when it was imported points now: an editor who merges two people moves the
 * references from one to the other. `undefined` when nothing tells.
 */
export function inferMerge(id: string, pairs: readonly ImportedPair[]): string | undefined {
  for (const [base, live] of pairs) {
    const found = findMoved(id, base, live)
    if (found !== undefined) return found
  }
  return undefined
}

function findMoved(id: string, base: unknown, live: unknown): string | undefined {
  const ref = refOf(base)
  if (ref !== undefined) {
    const now = refOf(live)
    return ref === id && now !== undefined && now !== id ? now : undefined
  }
  if (Array.isArray(base)) {
    const items = Array.isArray(live) ? live : []
    for (const item of base) {
      const key = isKeyed(item) ? item._key : undefined
      const same: unknown =
        key && items.find((other: unknown) => isKeyed(other) && other._key === key)
      const found = findMoved(id, item, same)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isRecord(base) || !isRecord(live)) return undefined
  for (const [name, value] of Object.entries(base)) {
    const found = findMoved(id, value, live[name])
    if (found !== undefined) return found
  }
  return undefined
}
