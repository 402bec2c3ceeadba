import {stegaClean} from '@sanity/client/stega'
import {articlesAfter, correctionsAfter, quotesAfter} from '../../../queries/pages.ts'

/** What stands in a page's address as `after`: the last thing of the page before. */
export function cursorOf(
  last:
    | {_id: string; _createdAt: string; publishedAt?: string | null; spokenOn?: string | null}
    | undefined,
): string {
  if (!last) return ''
  const parts = [last.publishedAt ?? last.spokenOn ?? '', last._createdAt, last._id]
  return encodeURIComponent(stegaClean(parts).join('~'))
}

/** The same for an entry of the corrections log. */
export function correctionCursor(last: {id: string | null; date: string} | undefined): string {
  return last ? encodeURIComponent(stegaClean([last.date, last.id ?? '']).join('~')) : ''
}

/** Parameters of `articlesQuery`. An address that somebody has broken shows the first page. */
export function readArticleCursor(after: string | null): ReturnType<typeof articlesAfter> {
  const [publishedAt, createdAt, id] = after?.split('~') ?? []
  if (!createdAt || !id) return articlesAfter()
  return articlesAfter({_id: id, _createdAt: createdAt, publishedAt: publishedAt || null})
}

/** Parameters of `quotesQuery`. */
export function readQuoteCursor(after: string | null): ReturnType<typeof quotesAfter> {
  const [spokenOn, createdAt, id] = after?.split('~') ?? []
  if (!createdAt || !id) return quotesAfter()
  return quotesAfter({_id: id, _createdAt: createdAt, spokenOn: spokenOn || null})
}

/** Parameters of `correctionsQuery`. */
export function readCorrectionCursor(after: string | null): ReturnType<typeof correctionsAfter> {
  const [date, id] = after?.split('~') ?? []
  return date && id ? correctionsAfter({date, id}) : correctionsAfter()
}
