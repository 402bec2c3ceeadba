import {getPublishedId} from 'sanity'
import {
  type DocumentLocation,
  type DocumentLocationResolvers,
  defineLocations,
} from 'sanity/presentation'

interface Named {
  id?: string
  title?: string
  slug?: string
}

/** Where a document is seen on the front end. */
export const locations: DocumentLocationResolvers = {
  article: pageOf('article', 'headline', ['Front page', '/']),
  organization: pageOf('organization', 'name'),
  person: pageOf('person', 'name', ['Quotes', '/quotes']),
  place: pageOf('place', 'name'),
  program: pageOf('program', 'name', ['Front page', '/']),
  topic: pageOf('topic', 'name'),
  quote: pageById('quote', 'text', ['Quotes', '/quotes']),
  videoSegment: pageById('segment', 'title'),
}

type List = [title: string, href: string]

function pageOf(type: string, title: string, ...lists: List[]) {
  return defineLocations<keyof Named>({
    select: {id: '_id', title, slug: 'slug.current'},
    resolve: (found) =>
      found?.slug
        ? describe({title: found.title, href: `/${type}/${encodeURIComponent(found.slug)}`}, lists)
        : {message: 'It has no page before it has a slug.', tone: 'caution'},
  })
}

function pageById(path: string, title: string, ...lists: List[]) {
  return defineLocations<keyof Named>({
    select: {id: '_id', title, slug: 'slug.current'},
    resolve: (found) =>
      found?.id
        ? describe({title: found.title, href: `/${path}/${getPublishedId(found.id)}`}, lists)
        : null,
  })
}

function describe(page: {title: string | undefined; href: string}, lists: List[]) {
  const all: DocumentLocation[] = [
    {title: page.title || 'Untitled', href: page.href},
    ...lists.map(([title, href]) => ({title, href})),
  ]
  return {locations: all}
}
