import {stegaClean} from '@sanity/client/stega'
import type {APIRoute} from 'astro'
import {buildNewsSitemap} from '../../../feeds/index.ts'
import {newsSitemapQuery} from '../../../queries/feeds.ts'
import {paths} from '../lib/paths.ts'
import {xmlResponse} from '../lib/responses.ts'
import type {NewsSitemapQueryResult} from '../../../sanity.types.ts'

/** A day more than the sitemap takes: which of them are recent enough is for `buildNewsSitemap` to say. */
const LOOK_BACK_MS = 72 * 60 * 60 * 1000

/** The stories of the last two days, for Google News. */
export const GET: APIRoute = async ({locals: {desk}}) => {
  const {client, site, now} = desk
  const time = now()
  const since = new Date(time.getTime() - LOOK_BACK_MS).toISOString()
  const articles = stegaClean(await client.fetch<NewsSitemapQueryResult>(newsSitemapQuery, {since}))
  const entries = articles.map(({headline, slug, language, publishedAt}) => ({
    url: site.url + paths.slugged('article', slug),
    headline,
    language,
    publishedAt,
  }))
  return xmlResponse(buildNewsSitemap(site, entries, time))
}
