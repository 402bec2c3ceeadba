import type {SeedDocument} from '../../build/documents.ts'

/** Where documents are written: straight to the public, as drafts for review, or into a content release. */
export type Target = 'published' | 'drafts' | {readonly release: string}

export const targetName = (target: Target): string =>
  typeof target === 'string' ? target : target.release

export const draftId = (id: string): string => `drafts.${id}`
export const versionId = (release: string, id: string): string => `versions.${release}.${id}`

/** The id under which a new document is written. */
export function targetId(target: Target, id: string): string {
  if (target === 'published') return id
  return target === 'drafts' ? draftId(id) : versionId(target.release, id)
}

export const isUnpublishedId = (id: string): boolean => /^(?:drafts|versions)\./.test(id)

/** `drafts.x` and `versions.r.x` → `x`. */
export const publishedId = (id: string): string => id.replace(/^(?:drafts\.|versions\.[^.]+\.)/, '')

/** Everything the dataset holds of one document. */
export interface Variants {
  published: SeedDocument | undefined
  draft: SeedDocument | undefined
  versions: ReadonlyMap<string, SeedDocument>
}

/** The one that stands for the document. */
export const mainVariant = ({published, draft, versions}: Variants): SeedDocument | undefined =>
  published ?? draft ?? versions.values().next().value

/** The one that an import into the target so named writes. */
export function targetVariant(
  {published, draft, versions}: Variants,
  name: string,
): SeedDocument | undefined {
  if (name === 'published') return published
  return name === 'drafts' ? draft : versions.get(name)
}

export const isAnywhere = ({published, draft, versions}: Variants): boolean =>
  published !== undefined || draft !== undefined || versions.size > 0
