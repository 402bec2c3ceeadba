import {stegaClean} from '@sanity/client/stega'

/** The kinds of documents that have a page under their slug. */
export type SluggedType = (typeof SLUGGED_TYPES)[number]

const SLUGGED_TYPES = ['article', 'organization', 'person', 'place', 'program', 'topic'] as const

/** Whether documents of a type have a page under their slug. */
export function isSluggedType(type: string): type is SluggedType {
  return SLUGGED_TYPES.some((slugged) => slugged === type)
}

/** Where on this site a thing is found. In a preview its fields carry marks that an address must not have. */
export const paths = {
  slugged: (type: SluggedType, slug: string) => `/${type}/${encodeURIComponent(stegaClean(slug))}`,
  quote: (id: string) => `/quote/${encodeURIComponent(publishedId(id))}`,
  segment: (id: string) => `/segment/${encodeURIComponent(publishedId(id))}`,
}

/** The page's link, or none for a thing whose slug is not there yet. */
export function linkTo(
  type: SluggedType,
  thing: {slug?: string | null} | null | undefined,
): string | undefined {
  return thing?.slug ? paths.slugged(type, thing.slug) : undefined
}

/** A draft's or a version's page is the document's. */
function publishedId(id: string): string {
  return id.replace(/^(drafts\.|versions\.[^.]+\.)/, '')
}
