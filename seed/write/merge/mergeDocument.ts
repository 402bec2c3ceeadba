import type {SeedDocument} from '../../build/documents.ts'
import type {Conflict} from './conflict.ts'
import {mergeValue} from './mergeValue.ts'

/** What the dataset stamps on a document. No import and no merge touches it. */
const stamps = ['_id', '_rev', '_createdAt', '_updatedAt'] as const

export interface MergedDocument {
  /** `live` itself when nothing changes. */
  document: SeedDocument
  conflicts: Conflict[]
}

/** The live document with what the report changed since `base` was imported. */
export function mergeDocument(
  base: SeedDocument | undefined,
  live: SeedDocument,
  next: SeedDocument,
): MergedDocument {
  const conflicts: Conflict[] = []
  const document: Record<string, unknown> = {...live}
  let changed = false
  for (const name of new Set([...Object.keys(base ?? {}), ...Object.keys(next)])) {
    if (stamps.some((stamp) => stamp === name) || name === '_type') continue
    const value = mergeValue(base?.[name], live[name], next[name], name, conflicts)
    if (value === live[name]) continue
    changed = true
    if (value === undefined) delete document[name]
    else document[name] = value
  }
  return {document: changed ? {...document, _id: live._id, _type: live._type} : live, conflicts}
}
