/** What a document's id says about it. Ids are paths: `drafts.<id>`, `versions.<release>.<id>`, else published. */

export type IdKind = 'published' | 'dotted' | 'draft' | 'version'

export const DRAFT_PREFIX = 'drafts.'
export const VERSION_PREFIX = 'versions.'

/** `dotted` is published too, but hidden from readers without a token, as hosted. */
export function kindOfId(id: string): IdKind {
  if (id.startsWith(DRAFT_PREFIX)) return 'draft'
  if (id.startsWith(VERSION_PREFIX)) return 'version'
  return id.includes('.') ? 'dotted' : 'published'
}

/** The id of the published document that a draft or version stands for; a published id is its own. */
export function publishedId(id: string): string {
  if (id.startsWith(DRAFT_PREFIX)) return id.slice(DRAFT_PREFIX.length)
  if (!id.startsWith(VERSION_PREFIX)) return id
  const afterRelease = id.indexOf('.', VERSION_PREFIX.length)
  return afterRelease === -1 ? id : id.slice(afterRelease + 1)
}
