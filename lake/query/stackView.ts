import type {LakeDocument} from '../dataset.ts'
import {DRAFT_PREFIX, kindOfId, publishedId, VERSION_PREFIX} from '../store/documentIds.ts'
import type {DocumentTable} from '../store/documentTable.ts'
import type {DocumentView} from './documentView.ts'
import {mergeSorted} from './mergeSorted.ts'

/** Shows each published id once: from the first layer that has it, else as published. Layers are id prefixes. */
export function createStackView(
  documents: DocumentTable,
  layers: readonly string[],
  isReadable: (id: string) => boolean,
): DocumentView {
  const stackOf = (id: string) => [...layers.map((layer) => layer + id), id].filter(isReadable)

  function topmost(id: string): string | null {
    if (!isPublished(id)) return null
    return stackOf(id).find((storedId) => documents.has(storedId)) ?? null
  }

  function find(id: string): LakeDocument | null {
    const top = topmost(id)
    const document = top === null ? null : documents.get(top)
    // A version may stand for the deletion of its document.
    return document === null || isDeletion(document) ? null : overlay(document, id)
  }

  function show(storedId: string): LakeDocument | null {
    const id = publishedId(storedId)
    return topmost(id) === storedId ? find(id) : null
  }

  function shows(storedId: string): boolean {
    return kindOfId(storedId) === 'version'
      ? show(storedId) !== null
      : topmost(publishedId(storedId)) === storedId
  }

  /** Stored ids in a layer, ordered by what they are shown as, since a layer's prefix is the same for all. */
  function* layerIds(layer: string, type: string | null): IterableIterator<string> {
    if (!isReadable(layer)) return
    for (const id of documents.ids({type, range: rangeOf(layer)})) if (shows(id)) yield id
  }

  function* publishedIds(type: string | null): IterableIterator<string> {
    for (const range of PUBLISHED_RANGES) {
      for (const id of documents.ids({type, range})) if (shows(id)) yield id
    }
  }

  return {
    show,
    shows,
    shownId: publishedId,
    keepsIds: false,
    find,
    storedIds: stackOf,
    ids: (type) =>
      mergeSorted(
        [...layers.map((layer) => layerIds(layer, type)), publishedIds(type)],
        (a, b) => publishedId(a) < publishedId(b),
      ),
    counts() {
      const counts = new Map<string, number>()
      const add = (type: string, count: number) => counts.set(type, (counts.get(type) ?? 0) + count)
      for (const {type, kind, count} of documents.counts()) {
        if (
          isReadable(kind === 'dotted' ? '.' : '') &&
          (kind === 'published' || kind === 'dotted')
        ) {
          add(type, count)
        }
      }
      // Where a layer covers a published document, what it shows counts instead.
      for (const id of new Set(layers.flatMap((layer) => baseIds(layer)))) {
        const published = isReadable(id) ? documents.get(id) : null
        if (published) add(published._type, -1)
        const shown = find(id)
        if (shown) add(shown._type, 1)
      }
      return counts
    },
  }

  function baseIds(layer: string): string[] {
    if (!isReadable(layer)) return []
    return [...documents.ids({type: null, range: rangeOf(layer)})].map(publishedId)
  }
}

/** Ids that start with a prefix: the character after a dot is a slash. */
function rangeOf(prefix: string): readonly [string, string] {
  return [prefix, `${prefix.slice(0, -1)}/`]
}

const PUBLISHED_RANGES = [
  ['', DRAFT_PREFIX],
  [rangeOf(DRAFT_PREFIX)[1], VERSION_PREFIX],
  [rangeOf(VERSION_PREFIX)[1], '\u{10FFFF}'],
] as const

function isPublished(id: string): boolean {
  const kind = kindOfId(id)
  return kind === 'published' || kind === 'dotted'
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
