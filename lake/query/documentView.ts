import type {LakeDocument} from '../dataset.ts'
import {publishedId, type IdKind} from '../store/documentIds.ts'
import type {DocumentTable} from '../store/documentTable.ts'
import type {Scope} from './perspective.ts'
import {createStackView} from './stackView.ts'

/** The documents as one perspective shows them. */
export interface DocumentView {
  /** The stored document as shown, or null when it is hidden or another is shown in its place. */
  readonly show: (storedId: string) => LakeDocument | null
  /** Is the stored document shown? As `show`, without reading it where that can be told from ids alone. */
  readonly shows: (storedId: string) => boolean
  /** The `_id` under which a stored document is shown. */
  readonly shownId: (storedId: string) => string
  /** Is every document shown under its own id? */
  readonly keepsIds: boolean
  /** What a reference to `id` finds. */
  readonly find: (id: string) => LakeDocument | null
  /** Stored ids that may be shown as `id`. */
  readonly storedIds: (id: string) => readonly string[]
  /** Stored ids of what is shown, of one type or (null) of all, ordered by the id they are shown under. */
  readonly ids: (type: string | null) => IterableIterator<string>
  /** How many documents are shown, by type. */
  readonly counts: () => ReadonlyMap<string, number>
}

export function createDocumentView(
  documents: DocumentTable,
  scope: Scope,
  access: 'all' | 'public',
): DocumentView {
  const isReadable = (id: string) => access === 'all' || !id.includes('.')
  if (scope.kind === 'stack') return createStackView(documents, scope.layers, isReadable)
  return createFlatView(documents, scope.kind === 'raw', isReadable)
}

function createFlatView(
  documents: DocumentTable,
  isRaw: boolean,
  isReadable: (id: string) => boolean,
): DocumentView {
  const shows = (id: string) => isReadable(id) && (isRaw || publishedId(id) === id)
  const show = (id: string) => (shows(id) ? documents.get(id) : null)
  return {
    show,
    shows,
    shownId: (id) => id,
    keepsIds: true,
    find: show,
    storedIds: (id) => [id],
    *ids(type) {
      for (const id of documents.ids({type})) if (shows(id)) yield id
    },
    counts() {
      const counts = new Map<string, number>()
      for (const {type, kind, count} of documents.counts()) {
        if (shows(SAMPLE_IDS[kind])) counts.set(type, (counts.get(type) ?? 0) + count)
      }
      return counts
    },
  }
}

/** Of the ids of one kind either all are shown or none. */
const SAMPLE_IDS = {
  published: 'a',
  dotted: 'a.a',
  draft: 'drafts.a',
  version: 'versions.a.a',
} satisfies Record<IdKind, string>
