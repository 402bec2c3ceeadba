import {stegaClean} from '@sanity/client/stega'
import type {APIRoute} from 'astro'
import {checkEligibility} from '../../../../../feeds/index.ts'
import {articleQuery} from '../../../../../queries/article.ts'
import {jsonResponse, notFound} from '../../../lib/responses.ts'
import {toFeedArticle} from '../../../lib/toFeedArticle.ts'
import type {ArticleQueryResult} from '../../../../../sanity.types.ts'

/** What search engines ask for and the article lacks. */
export const GET: APIRoute = async ({locals: {desk}, params}) => {
  const article = stegaClean(
    await desk.client.fetch<ArticleQueryResult>(articleQuery, {slug: params.slug ?? ''}),
  )
  const feed = article && toFeedArticle(article, desk.site)
  return feed ? jsonResponse(checkEligibility(feed)) : notFound()
}
