import {createHash} from 'node:crypto'

import type {CommittedTransaction} from '../dataset.ts'
import {publishedId} from '../store/documentIds.ts'
import {findReferences} from '../store/findReferences.ts'

/** What a result depends on, and a transaction touches: a document, a type, references to a document, or anything. */
export type SyncSubject =
  | {readonly kind: 'document' | 'type' | 'reference'; readonly name: string}
  | {readonly kind: 'anything'}

export interface SyncTags {
  readonly add: (subject: SyncSubject) => void
  /** `s1:…`, sorted. */
  readonly list: () => string[]
}

export function createSyncTags(): SyncTags {
  const tags = new Set<string>()
  return {
    add: (subject) => void tags.add(tagOf(subject)),
    list: () => [...tags].toSorted(),
  }
}

/** A tag for everything that any query may have depended on to see these documents as they were, or are now. */
export function syncTagsOfTransaction({changes}: CommittedTransaction): string[] {
  const tags = createSyncTags()
  if (changes.length > 0) tags.add({kind: 'anything'})
  for (const {documentId, previous, result} of changes) {
    tags.add({kind: 'document', name: publishedId(documentId)})
    for (const document of [previous, result]) {
      if (!document) continue
      tags.add({kind: 'type', name: document._type})
      for (const name of findReferences(document).keys()) tags.add({kind: 'reference', name})
    }
  }
  return tags.list()
}

const known = new Map<string, string>()

function tagOf(subject: SyncSubject): string {
  const text = subject.kind === 'anything' ? subject.kind : `${subject.kind}:${subject.name}`
  const tag = known.get(text)
  if (tag !== undefined) return tag
  const made = `s1:${createHash('sha256').update(text).digest('base64url').slice(0, 8)}`
  if (known.size > 10_000) known.clear()
  known.set(text, made)
  return made
}
