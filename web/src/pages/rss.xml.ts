import type {APIRoute} from 'astro'
import {buildRss, siteChannel} from '../../../feeds/index.ts'
import {loadFeed} from '../lib/loadFeed.ts'
import {xmlResponse} from '../lib/responses.ts'

/** The latest stories of the whole site. */
export const GET: APIRoute = async ({locals: {desk}, url}) => {
  const channel = siteChannel(desk.site, desk.site.url + url.pathname)
  return xmlResponse(buildRss(channel, await loadFeed(desk, null)), 'application/rss+xml')
}
