import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import {z} from 'zod'

/** Small settings that the Studio keeps per user (recent searches, panel widths). */
export interface KeyValues {
  get(userId: string, keys: readonly string[]): {key: string; value: unknown}[]
  set(userId: string, entries: readonly {key: string; value: unknown}[]): void
}

const Stored = z.record(z.string(), z.record(z.string(), z.unknown()))

/** Kept in `file` as JSON, or in memory without one. A file that cannot be read is begun anew. */
export function createKeyValues(file: string | undefined): KeyValues {
  const stored = file === undefined ? {} : read(file)
  return {
    get: (userId, keys) =>
      keys
        .filter((key) => Object.hasOwn(stored[userId] ?? {}, key))
        .map((key) => ({key, value: stored[userId]?.[key]})),
    set(userId, entries) {
      const values = (stored[userId] ??= {})
      for (const {key, value} of entries) values[key] = value
      if (file === undefined) return
      writeFileSync(`${file}.new`, JSON.stringify(stored))
      renameSync(`${file}.new`, file)
    },
  }
}

function read(file: string): z.infer<typeof Stored> {
  try {
    return Stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}
