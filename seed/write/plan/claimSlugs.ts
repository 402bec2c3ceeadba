import type {SanityClient} from '@sanity/client'
import type {SeedDocument} from '../../build/documents.ts'
import {isRecord} from '../json.ts'
import {publishedId} from '../state/variants.ts'

/** Gives every new document a slug that no other of its type has. */
export interface SlugRegistry {
  /** Reads which of these documents' slugs are taken. */
  load(documents: readonly SeedDocument[]): Promise<void>
  /** The document, under a slug of its own. The same document always gets the same one. */
  claim(document: SeedDocument): SeedDocument
  /** What was claimed here. */
  claims(): SlugOwners
}

/** `type slug` → published ids of the documents that have it. */
export type SlugOwners = ReadonlyMap<string, ReadonlySet<string>>

const takenSlugs = '*[_type in $types && slug.current in $slugs]{_id, _type, "slug": slug.current}'

/** @param ahead slugs that documents on their way to the dataset have */
export function createSlugRegistry(
  client: SanityClient,
  ahead: SlugOwners = new Map(),
): SlugRegistry {
  const owners = new Map([...ahead].map(([key, ids]) => [key, new Set(ids)]))
  const claims = new Map<string, Set<string>>()
  return {
    load: async (documents) => {
      const wanted = documents.filter((document) => slugOf(document) !== undefined)
      if (wanted.length === 0) return
      const taken: unknown = await client.fetch(
        takenSlugs,
        {
          types: [...new Set(wanted.map(({_type}) => _type))],
          slugs: [...new Set(wanted.map(slugOf))],
        },
        {perspective: 'raw'},
      )
      for (const row of Array.isArray(taken) ? taken : []) {
        if (!isRecord(row)) continue
        const {_id: id, _type: type, slug} = row
        if (typeof id === 'string') note(owners, `${String(type)} ${String(slug)}`, publishedId(id))
      }
    },
    claim: (document) => {
      const slug = slugOf(document)
      if (slug === undefined) return document
      const key = `${document._type} ${slug}`
      const others = [...(owners.get(key) ?? [])].filter((id) => id !== document._id)
      note(owners, key, document._id)
      note(claims, key, document._id)
      if (others.length === 0) return document
      // Six digits of the id: unique in practice and the same on every run.
      const digits = document._id.slice(document._id.indexOf('-') + 1).slice(0, 6)
      return {...document, slug: {_type: 'slug', current: `${slug}-${digits}`}}
    },
    claims: () => claims,
  }
}

function note(owners: Map<string, Set<string>>, key: string, id: string): void {
  const set = owners.get(key)
  if (set) set.add(id)
  else owners.set(key, new Set([id]))
}

function slugOf({slug}: SeedDocument): string | undefined {
  const current = isRecord(slug) ? slug['current'] : undefined
  return typeof current === 'string' ? current : undefined
}
