import type {SanityClient} from '@sanity/client'
import type {SeedDocument} from '../../build/documents.ts'
import {isRecord} from '../json.ts'
import {strengthen} from '../references.ts'
import {draftId, isUnpublishedId, type Variants, versionId} from './variants.ts'

/** Ids per query: well under a request's limit. */
const idsAtOnce = 1000
/** Queries under way at once. */
const queriesAtOnce = 8

/**
 * What is known of the dataset, by exact id. Documents are read in batches; after a write the state holds what was
 * written, so that the next report is planned against it.
 */
export interface State {
  /** Reads the documents, their drafts and their versions, and exactly the `others`, unless known. */
  load(publishedIds: Iterable<string>, others?: Iterable<string>): Promise<void>
  /** Reads exactly these ids, unless known. */
  loadExact(ids: Iterable<string>): Promise<void>
  get(id: string): SeedDocument | undefined
  variants(publishedId: string): Variants
  /** What a write made of a document; undefined when it is gone. */
  put(id: string, document: SeedDocument | undefined): void
  /** Was any draft or version read? */
  hasUnpublished(): boolean
  /** What was `put`, by id. */
  written(): Documents
}

/** Documents by exact id; undefined for what is known not to be there. */
export type Documents = ReadonlyMap<string, SeedDocument | undefined>

/** @param ahead documents as they will be, whatever the dataset says of them: on their way to it */
export function createState(
  client: SanityClient,
  releases: readonly string[],
  ahead: Documents = new Map(),
): State {
  const known = new Map(ahead)
  const written = new Map<string, SeedDocument | undefined>()
  let hasUnpublished = [...ahead].some(([id, document]) => document && isUnpublishedId(id))

  const read = async (ids: readonly string[]): Promise<void> => {
    const documents: unknown = await client.fetch(
      '*[_id in $ids]',
      {ids},
      {perspective: 'raw', cacheMode: undefined, filterResponse: true},
    )
    for (const id of ids) known.set(id, undefined)
    if (!Array.isArray(documents)) return
    for (const document of documents) {
      if (!isSeedDocument(document)) continue
      if (isUnpublishedId(document._id)) hasUnpublished = true
      known.set(document._id, asRead(document))
    }
  }

  const loadExact = async (ids: Iterable<string>): Promise<void> => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id))
    const chunks = inChunks(missing, idsAtOnce)
    for (const some of inChunks(chunks, queriesAtOnce)) await Promise.all(some.map(read))
  }

  const variantIds = (id: string): string[] => [
    id,
    draftId(id),
    ...releases.map((release) => versionId(release, id)),
  ]

  return {
    loadExact,
    load: (ids, others = []) => loadExact([...[...ids].flatMap(variantIds), ...others]),
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
    put: (id, document) => {
      known.set(id, document)
      written.set(id, document)
    },
    hasUnpublished: () => hasUnpublished,
    written: () => written,
  }
}

const inChunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )

export const isSeedDocument = (value: unknown): value is SeedDocument =>
  isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'

/** A reference that waits for its target to be published is compared as the strong one it becomes. */
const asRead = (document: SeedDocument): SeedDocument => {
  const read = strengthen(document)
  return isSeedDocument(read) ? read : document
}
