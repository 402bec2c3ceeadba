/** Greater than every date and id in use: where the first page begins. */
const beforeAll = '~'

/** The part of an article that says where its page goes on. */
export interface ArticleCursor {
  _id: string
  _createdAt: string
  publishedAt: string | null
}

/** Parameters of `articlesQuery` for the page after an article, the last of the page before; for the first page, nothing. */
export function articlesAfter(last?: ArticleCursor) {
  return {
    publishedBefore: last ? (last.publishedAt ?? '') : beforeAll,
    ...rest(last, last?.publishedAt),
  }
}

/** The part of a quote that says where its page goes on. */
export interface QuoteCursor {
  _id: string
  _createdAt: string
  spokenOn: string | null
}

/** Parameters of `quotesQuery` for the page after a quote, the last of the page before; for the first page, nothing. */
export function quotesAfter(last?: QuoteCursor) {
  return {spokenBefore: last ? (last.spokenOn ?? '') : beforeAll, ...rest(last, last?.spokenOn)}
}

/** Parameters of `correctionsQuery` for the page after an entry, the last of the page before; for the first page, nothing. */
export function correctionsAfter(last?: {id: string | null; date: string}) {
  return {dateBefore: last?.date ?? beforeAll, idBefore: last?.id ?? beforeAll}
}

/** After a dated entry come all undated ones; after an undated one, those made earlier. */
function rest(last: {_id: string; _createdAt: string} | undefined, date?: string | null) {
  if (!last) return {createdBefore: beforeAll, idBefore: beforeAll}
  const {_id: idBefore, _createdAt: createdAt} = last
  return {createdBefore: date ? beforeAll : createdAt, idBefore}
}
