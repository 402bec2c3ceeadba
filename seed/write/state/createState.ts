import type {SanityClient} from '@sanity/client'
import type {SeedDocument} from '../../build/documents.ts'
import {isRecord} from '../json.ts'
import {strengthen} from '../references.ts'
import {draftId, isUnpublishedId, type Variants, versionId} from './variants.ts'

/** Ids per query: well under a request's limit. */
const batchSize = 1000

/**
 * What is known of the dataset, by exact id. Documents are read in batches; after a write the state holds what was
 * written, so that the next report is planned against it.
 */
export interface State {
  /** Reads the documents, their drafts and their versions, unless known. */
  load(publishedIds: Iterable<string>): Promise<void>
  /** Reads exactly these ids, unless known. */
  loadExact(ids: Iterable<string>): Promise<void>
  get(id: string): SeedDocument | undefined
  variants(publishedId: string): Variants
  /** What a write made of a document; undefined when it is gone. */
  put(id: string, document: SeedDocument | undefined): void
  /** Was any draft or version read? */
  hasUnpublished(): boolean
}

export function createState(client: SanityClient, releases: readonly string[]): State {
  const known = new Map<string, SeedDocument | undefined>()
  let hasUnpublished = false

  const loadExact = async (ids: Iterable<string>): Promise<void> => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id))
    for (let at = 0; at < missing.length; at += batchSize) {
      const batch = missing.slice(at, at + batchSize)
      const documents: unknown = await client.fetch(
        '*[_id in $ids]',
        {ids: batch},
        {perspective: 'raw', cacheMode: undefined, filterResponse: true},
      )
      for (const id of batch) known.set(id, undefined)
      if (!Array.isArray(documents)) continue
      for (const document of documents) {
        if (!isSeedDocument(document)) continue
        if (isUnpublishedId(document._id)) hasUnpublished = true
        known.set(document._id, asRead(document))
      }
    }
  }

  const variantIds = (id: string): string[] => [
    id,
    draftId(id),
    ...releases.map((release) => versionId(release, id)),
  ]

  return {
    loadExact,
    load: (ids) => loadExact([...ids].flatMap(variantIds)),
    get: (id) => known.get(id),
    variants: (id) => ({
      published: known.get(id),
      draft: known.get(draftId(id)),
      versions: new Map(
        releases.flatMap((release) => {
          const version = known.get(versionId(release, id))
          return version ? [[release, version] as const] : []
        }),
      ),
    }),
    put: (id, document) => void known.set(id, document),
    hasUnpublished: () => hasUnpublished,
  }
}

export const isSeedDocument = (value: unknown): value is SeedDocument =>
  isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'

/** A reference that waits for its target to be published is compared as the strong one it becomes. */
const asRead = (document: SeedDocument): SeedDocument => {
  const read = strengthen(document)
  return isSeedDocument(read) ? read : document
}
