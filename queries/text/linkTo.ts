/** Something that has a page on the front end. */
export interface LinkTarget {
  type: 'organization' | 'person' | 'quote' | 'videoSegment'
  _id: string
  /** People and organizations are found by it, quotes and segments by their id. */
  slug?: string
}

/** Where the front end has a page; `undefined` for what has none. */
export type LinkTo = (target: LinkTarget) => string | undefined

/** For a front end that says nothing of its pages. */
export const linkNowhere: LinkTo = () => undefined

interface Named {
  _id: string
  _type: 'organization' | 'person'
  slug: string
}

/** The page of a person or an organization, once it has a slug. */
export function linkToNamed(linkTo: LinkTo, named: Named | null | undefined): string | undefined {
  return named?.slug ? linkTo({type: named._type, _id: named._id, slug: named.slug}) : undefined
}
