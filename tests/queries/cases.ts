import * as queries from '../../queries/index.ts'
import {articlesAfter, correctionsAfter, quotesAfter} from '../../queries/index.ts'

const wall = {speaker: null, topic: null, program: null, from: null, to: null, onlyConfirmed: false}

/** Every query of `queries/`, by its name and with parameters that find something in the newsroom of the tests. */
export const cases = {
  articleQuery: {slug: 'talks-end'},
  articlesQuery: {about: null, ...articlesAfter()},
  correctionsQuery: correctionsAfter(),
  countsQuery: {},
  feedQuery: {about: null},
  homeQuery: {},
  newsSitemapQuery: {since: '2019-05-12T00:00:00.000Z'},
  organizationQuery: {slug: 'northwind'},
  personQuery: {slug: 'ann-lee'},
  placeQuery: {slug: 'lima'},
  programQuery: {slug: 'evening-line'},
  quoteFiltersQuery: {},
  quoteQuery: {id: 'quote-1'},
  quotesQuery: {...wall, ...quotesAfter()},
  redirectQuery: {type: 'article', slug: 'talks-go-on'},
  rundownQuery: {slug: 'talks-end'},
  searchQuery: {text: ['l*']},
  segmentQuery: {id: 'segment-1'},
  sitemapQuery: {idAfter: ''},
  topicQuery: {slug: 'trade'},
} satisfies Record<QueryName, Record<string, unknown>>

export type QueryName = Extract<keyof typeof queries, `${string}Query`>

const isQueryName = (name: string): name is QueryName => name.endsWith('Query')

/** The name and the text of every query that front ends get. */
export const publicQueries = Object.entries(queries).flatMap(([name, text]) =>
  isQueryName(name) && typeof text === 'string' ? [{name, text}] : [],
)
