import type {APIRoute} from 'astro'
import {buildSitemapIndex} from '../../../feeds/index.ts'
import {xmlResponse} from '../lib/responses.ts'
import {listSitemapFiles} from '../lib/walkSitemap.ts'

/** The sitemaps of the site, each of at most 10,000 pages. */
export const GET: APIRoute = async ({locals: {desk}}) => {
  const {client, site} = desk
  const starts = await listSitemapFiles(client, site.url)
  const urls = starts.map((after) => ({
    url: `${site.url}/sitemap/${after === '' ? 'start' : encodeURIComponent(after)}.xml`,
  }))
  return xmlResponse(buildSitemapIndex(urls))
}
