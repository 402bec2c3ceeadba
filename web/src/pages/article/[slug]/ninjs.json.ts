import {stegaClean} from '@sanity/client/stega'
import type {APIRoute} from 'astro'
import {buildNinjs} from '../../../../../feeds/index.ts'
import {articleQuery} from '../../../../../queries/article.ts'
import {jsonResponse, notFound} from '../../../lib/responses.ts'
import {toFeedArticle} from '../../../lib/toFeedArticle.ts'
import type {ArticleQueryResult} from '../../../../../sanity.types.ts'

/** The article for other newsrooms, as IPTC ninjs 3.1. */
export const GET: APIRoute = async ({locals: {desk}, params}) => {
  const article = stegaClean(
    await desk.client.fetch<ArticleQueryResult>(articleQuery, {slug: params.slug ?? ''}),
  )
  const feed = article && toFeedArticle(article, desk.site)
  return feed ? jsonResponse(buildNinjs(feed, desk.site)) : notFound()
}
