import {distinctUntilChanged, map, type Observable} from 'rxjs'
import type {List, StructureBuilder, StructureResolverContext} from 'sanity/structure'

import {API_VERSION} from '../constants.ts'
import {createCountIcon} from './createCountIcon.tsx'
import {listMonths, type Month} from './listMonths.ts'

/** First and last day of publication: two lookups, however many articles there are. */
const SPAN_QUERY = `{
  "first": *[_type == "article" && defined(publishedAt)] | order(publishedAt asc)[0].publishedAt,
  "last": *[_type == "article" && defined(publishedAt)] | order(publishedAt desc)[0].publishedAt
}`

/** Longer than this, months stand under their years. */
const MONTHS_IN_ONE_LIST = 36

/** Articles by month of publication, latest first, and those with no date. */
export function listArticlesByMonth(
  S: StructureBuilder,
  context: StructureResolverContext,
): Observable<List> {
  return context.documentStore
    .listenQuery(
      {fetch: SPAN_QUERY, listen: '*[_type == "article"]'},
      {},
      {apiVersion: API_VERSION, perspective: ['drafts']},
    )
    .pipe(
      map(({first, last}: {first: string | null; last: string | null}) => listMonths(first, last)),
      distinctUntilChanged((a, b) => a.at(0)?.id === b.at(0)?.id && a.at(-1)?.id === b.at(-1)?.id),
      map((months) =>
        S.list()
          .id('articles-by-month')
          .title('Articles by month')
          .items([
            ...(months.length > MONTHS_IN_ONE_LIST ? listYears(S, months) : months.map(list)),
            listUndated(S),
          ])
          .serialize(),
      ),
    )

  function list(month: Month) {
    return listStretch(S, month)
  }
}

function listYears(S: StructureBuilder, months: Month[]) {
  const byYear = Map.groupBy(months, (month) => month.id.slice(0, 4))
  return [...byYear].map(([year, inYear]) =>
    S.listItem()
      .id(year)
      .title(year)
      .icon(
        createCountIcon(
          filterStretch({
            from: `${year}-01-01T00:00:00Z`,
            to: `${Number(year) + 1}-01-01T00:00:00Z`,
          }),
          'articles',
        ),
      )
      .child(
        S.list()
          .id(year)
          .title(year)
          .items(inYear.map((month) => listStretch(S, month))),
      ),
  )
}

function filterStretch({from, to}: {from: string; to: string}) {
  return {
    filter:
      '_type == "article" && dateTime(publishedAt) >= dateTime($from) && dateTime(publishedAt) < dateTime($to)',
    params: {from, to},
  }
}

function listStretch(S: StructureBuilder, month: Month) {
  const request = filterStretch(month)
  return S.listItem()
    .id(month.id)
    .title(month.title)
    .icon(createCountIcon(request, 'articles'))
    .child(
      S.documentList()
        .id(month.id)
        .title(month.title)
        .schemaType('article')
        .apiVersion(API_VERSION)
        .filter(request.filter)
        .params(request.params)
        .defaultOrdering([{field: 'publishedAt', direction: 'desc'}]),
    )
}

function listUndated(S: StructureBuilder) {
  const request = {filter: '_type == "article" && !defined(publishedAt)', params: {}}
  return S.listItem()
    .id('undated')
    .title('Undated')
    .icon(createCountIcon(request, 'articles'))
    .child(
      S.documentList()
        .id('undated')
        .title('Undated')
        .schemaType('article')
        .apiVersion(API_VERSION)
        .filter(request.filter)
        .params(request.params)
        .defaultOrdering([{field: '_createdAt', direction: 'desc'}]),
    )
}
