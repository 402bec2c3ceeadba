import {articleQuery} from '../../queries/article.ts'
import {articlesQuery} from '../../queries/articles.ts'
import {homeQuery} from '../../queries/home.ts'
import {articlesAfter, quotesAfter} from '../../queries/pages.ts'
import {personQuery} from '../../queries/person.ts'
import {quoteQuery} from '../../queries/quote.ts'
import {quotesQuery} from '../../queries/quotes.ts'
import {searchQuery} from '../../queries/search.ts'
import {segmentQuery} from '../../queries/segment.ts'

/** A kind of page, with what its main query asks. */
export interface BenchPage {
  name: string
  /** GROQ for what tells the kind's pages apart, or the list itself. */
  keys: string | readonly string[]
  path: (key: string) => string
  query: string
  params: (key: string) => Record<string, unknown>
}

/** Of the generated newsroom: rare and common ones. */
const WORDS = ['karoka', 'mitenka', 'salvoro', 'drilunka', 'paeshro', 'orbinka']

const ONE_PAGE = ['']

const EVERYTHING = {speaker: null, topic: null, program: null, from: null, to: null}

export const PAGES: readonly BenchPage[] = [
  {
    name: 'article',
    keys: '*[_type == "article"].slug.current',
    path: (slug) => `/article/${slug}`,
    query: articleQuery,
    params: (slug) => ({slug}),
  },
  {
    name: 'quote',
    keys: '*[_type == "quote"][0...1000]._id',
    path: (id) => `/quote/${id}`,
    query: quoteQuery,
    params: (id) => ({id}),
  },
  {
    name: 'segment',
    keys: '*[_type == "videoSegment"][0...1000]._id',
    path: (id) => `/segment/${id}`,
    query: segmentQuery,
    params: (id) => ({id}),
  },
  {
    name: 'person',
    keys: '*[_type == "person"][0...1000].slug.current',
    path: (slug) => `/person/${slug}`,
    query: personQuery,
    params: (slug) => ({slug}),
  },
  {name: 'home', keys: ONE_PAGE, path: () => '/', query: homeQuery, params: () => ({})},
  {
    name: 'stories',
    keys: ONE_PAGE,
    path: () => '/stories',
    query: articlesQuery,
    params: () => ({about: null, ...articlesAfter()}),
  },
  {
    name: 'quote wall',
    keys: ONE_PAGE,
    path: () => '/quotes',
    query: quotesQuery,
    params: () => ({...EVERYTHING, onlyConfirmed: false, ...quotesAfter()}),
  },
  {
    name: 'search',
    keys: WORDS,
    path: (word) => `/search?q=${word}`,
    query: searchQuery,
    params: (word) => ({text: `${word}*`}),
  },
]
