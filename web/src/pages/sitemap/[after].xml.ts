import type {APIRoute} from 'astro'
import {buildSitemap} from '../../../../feeds/index.ts'
import {xmlResponse} from '../../lib/responses.ts'
import {loadSitemapFile} from '../../lib/walkSitemap.ts'

/** The pages whose ids come after one, and with the first file those that are lists. */
export const GET: APIRoute = async ({locals: {desk}, params}) => {
  const {client, site} = desk
  const isFirst = params.after === 'start'
  const {entries} = await loadSitemapFile(client, site.url, isFirst ? '' : (params.after ?? ''))
  const lists = ['/', '/stories', '/quotes', '/corrections'].map((path) => ({url: site.url + path}))
  return xmlResponse(buildSitemap(isFirst ? [...lists, ...entries] : entries))
}
