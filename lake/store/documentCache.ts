import type {LakeDocument} from '../dataset.ts'

/** JSON text kept parsed, in UTF-16 units; parsed objects take about four times as many bytes. */
const DEFAULT_BUDGET = 48_000_000

export interface DocumentCache {
  readonly get: (id: string) => LakeDocument | undefined
  readonly has: (id: string) => boolean
  /** `size`: length of the document's JSON text. */
  readonly set: (id: string, document: LakeDocument, size: number) => void
  readonly delete: (id: string) => void
  readonly clear: () => void
}

/** Keeps the most recently used documents parsed, so that a query's second run parses nothing. */
export function createDocumentCache(budget = DEFAULT_BUDGET): DocumentCache {
  // A Map iterates in insertion order: re-inserting on use makes its first entry the least recently used.
  const entries = new Map<string, {document: LakeDocument; size: number}>()
  let used = 0

  function forget(id: string): void {
    const entry = entries.get(id)
    if (!entry) return
    entries.delete(id)
    used -= entry.size
  }

  return {
    get(id) {
      const entry = entries.get(id)
      if (!entry) return undefined
      entries.delete(id)
      entries.set(id, entry)
      return entry.document
    },
    has: (id) => entries.has(id),
    set(id, document, size) {
      forget(id)
      entries.set(id, {document, size})
      used += size
      for (const oldest of entries.keys()) {
        if (used <= budget) break
        forget(oldest)
      }
    },
    delete: forget,
    clear() {
      entries.clear()
      used = 0
    },
  }
}
