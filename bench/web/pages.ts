import {articleQuery} from '../../queries/article.ts'
import {homeQuery} from '../../queries/home.ts'
import {articlesAfter, quotesAfter} from '../../queries/pages.ts'
import {articlesQuery} from '../../queries/articles.ts'
import {personQuery} from '../../queries/person.ts'
import {quoteQuery} from '../../queries/quote.ts'
import {quotesQuery} from '../../queries/quotes.ts'
import {searchQuery} from '../../queries/search.ts'
import {segmentQuery} from '../../queries/segment.ts'

/** A kind of page, with what its main query asks. Each number gives another page of the kind. */
export interface BenchPage {
  name: string
  path: (index: number) => string
  query: string
  params: (index: number) => Record<string, unknown>
}

const EVERYTHING = {speaker: null, topic: null, program: null, from: null, to: null}

export const PAGES: readonly BenchPage[] = [
  {
    name: 'article',
    path: (index) => `/article/story-${index}`,
    query: articleQuery,
    params: (index) => ({slug: `story-${index}`}),
  },
  {
    name: 'quote',
    path: (index) => `/quote/quote-${index}-0`,
    query: quoteQuery,
    params: (index) => ({id: `quote-${index}-0`}),
  },
  {
    name: 'segment',
    path: (index) => `/segment/segment-${index}-0`,
    query: segmentQuery,
    params: (index) => ({id: `segment-${index}-0`}),
  },
  {
    name: 'person',
    path: (index) => `/person/person-${index}`,
    query: personQuery,
    params: (index) => ({slug: `person-${index}`}),
  },
  {name: 'home', path: () => '/', query: homeQuery, params: () => ({})},
  {
    name: 'stories',
    path: () => '/stories',
    query: articlesQuery,
    params: () => ({about: null, ...articlesAfter()}),
  },
  {
    name: 'quote wall',
    path: () => '/quotes',
    query: quotesQuery,
    params: () => ({...EVERYTHING, onlyConfirmed: false, ...quotesAfter()}),
  },
  {
    name: 'search',
    path: (index) => `/search?q=${WORDS[index % WORDS.length]}`,
    query: searchQuery,
    params: (index) => ({text: `${WORDS[index % WORDS.length]}*`}),
  },
]

/** Of the generated newsroom: rare and common ones. */
const WORDS = ['karoka', 'mitenka', 'salvoro', 'drilunka', 'paeshro', 'orbinka']
