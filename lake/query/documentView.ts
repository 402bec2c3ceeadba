import type {LakeDocument} from '../dataset.ts'
import {kindOfId, publishedId} from '../store/documentIds.ts'
import type {Scope} from './perspective.ts'

/** The documents as one perspective shows them. */
export interface DocumentView {
  /** The stored document as shown, or null when it is hidden or another is shown in its place. */
  readonly show: (storedId: string) => LakeDocument | null
  /** Is the stored document shown? As `show`, without reading it where that can be told from ids alone. */
  readonly shows: (storedId: string) => boolean
  /** The `_id` under which a stored document is shown. */
  readonly shownId: (storedId: string) => string
  /** What a reference to `id` finds. */
  readonly find: (id: string) => LakeDocument | null
  /** Stored ids that may be shown as `id`. */
  readonly storedIds: (id: string) => readonly string[]
}

interface StoredDocuments {
  get(id: string): LakeDocument | null
  has(id: string): boolean
}

export function createDocumentView(
  documents: StoredDocuments,
  scope: Scope,
  access: 'all' | 'public',
): DocumentView {
  const isReadable = (id: string) => access === 'all' || !id.includes('.')
  if (scope.kind === 'stack') return createStackView(documents, scope.layers, isReadable)

  const shows = (id: string) => {
    if (!isReadable(id)) return false
    if (scope.kind === 'raw') return true
    const kind = kindOfId(id)
    return kind === 'published' || kind === 'dotted'
  }
  const show = (id: string) => (shows(id) ? documents.get(id) : null)
  return {show, shows, shownId: (id) => id, find: show, storedIds: (id) => [id]}
}

function createStackView(
  documents: StoredDocuments,
  layers: readonly string[],
  isReadable: (id: string) => boolean,
): DocumentView {
  const stackOf = (id: string) => [...layers.map((layer) => layer + id), id].filter(isReadable)

  function topmost(id: string): string | null {
    if (kindOfId(id) === 'draft' || kindOfId(id) === 'version') return null
    const top = stackOf(id).find((storedId) => documents.has(storedId))
    return top ?? null
  }

  function find(id: string): LakeDocument | null {
    const top = topmost(id)
    const document = top === null ? null : documents.get(top)
    // A version may stand for the deletion of its document.
    return document === null || isDeletion(document) ? null : overlay(document, id)
  }

  return {
    find,
    show(storedId) {
      const id = publishedId(storedId)
      return topmost(id) === storedId ? find(id) : null
    },
    shows(storedId) {
      const id = publishedId(storedId)
      if (topmost(id) !== storedId) return false
      return kindOfId(storedId) !== 'version' || find(id) !== null
    },
    shownId: publishedId,
    storedIds: stackOf,
  }
}

/** Overlays are kept with their document, so that the same document is the same object in every query. */
const overlays = new WeakMap<LakeDocument, LakeDocument>()

function overlay(document: LakeDocument, id: string): LakeDocument {
  const known = overlays.get(document)
  if (known) return known
  const {_id: originalId, ...fields} = document
  const shown: LakeDocument = {_id: id, _originalId: originalId, ...fields}
  overlays.set(document, shown)
  return shown
}

function isDeletion(document: LakeDocument): boolean {
  const system = document['_system']
  return (
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  )
}
