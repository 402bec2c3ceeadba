import type {ClientReturn} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import type * as queries from '../../queries/index.ts'
import type {parseResult} from '../../queries/index.ts'
import type * as types from '../../sanity.types.ts'

type QueryName = Extract<keyof typeof queries, `${string}Query`>

/** What `client.fetch` returns, by the query's name. */
type Fetched = {[Name in QueryName]: ClientReturn<(typeof queries)[Name]>}

it('types what the client returns as TypeGen types the query', () => {
  expectTypeOf<Fetched>().toEqualTypeOf<{
    articleQuery: types.ArticleQueryResult
    articlesQuery: types.ArticlesQueryResult
    correctionsQuery: types.CorrectionsQueryResult
    countsQuery: types.CountsQueryResult
    feedQuery: types.FeedQueryResult
    homeQuery: types.HomeQueryResult
    newsSitemapQuery: types.NewsSitemapQueryResult
    organizationQuery: types.OrganizationQueryResult
    personQuery: types.PersonQueryResult
    placeQuery: types.PlaceQueryResult
    programQuery: types.ProgramQueryResult
    quoteFiltersQuery: types.QuoteFiltersQueryResult
    quoteQuery: types.QuoteQueryResult
    quotesQuery: types.QuotesQueryResult
    redirectQuery: types.RedirectQueryResult
    rundownQuery: types.RundownQueryResult
    searchQuery: types.SearchQueryResult
    segmentQuery: types.SegmentQueryResult
    sitemapQuery: types.SitemapQueryResult
    topicQuery: types.TopicQueryResult
  }>()
})

it('knows every query by its text', () => {
  expectTypeOf<(typeof queries)[QueryName]>().toEqualTypeOf<keyof SanityQueries>()
})

it('types what parseResult returns alike, and takes no other query', () => {
  expectTypeOf<
    typeof parseResult<typeof queries.personQuery>
  >().returns.toEqualTypeOf<types.PersonQueryResult>()
  expectTypeOf<Parameters<typeof parseResult>[0]>().toEqualTypeOf<(typeof queries)[QueryName]>()
})
