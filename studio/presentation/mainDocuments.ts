import {defineDocuments} from 'sanity/presentation'

const SLUGGED = ['article', 'organization', 'person', 'place', 'program', 'topic']

/** Which document a page of the front end is about: its form opens beside the page. */
export const mainDocuments = defineDocuments([
  ...SLUGGED.map((type) => ({
    route: `/${type}/:slug`,
    filter: `_type == "${type}" && slug.current == $slug`,
  })),
  {route: '/quote/:id', filter: `_type == "quote" && _id in [$id, "drafts." + $id]`},
  {route: '/segment/:id', filter: `_type == "videoSegment" && _id in [$id, "drafts." + $id]`},
])
