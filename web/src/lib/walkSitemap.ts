import type {SanityClient} from '@sanity/client'
import type {SitemapEntry} from '../../../feeds/index.ts'
import {sitemapQuery} from '../../../queries/sitemap.ts'
import {isSluggedType, paths} from './paths.ts'
import type {SitemapQueryResult} from '../../../sanity.types.ts'

/** What `sitemapQuery` gives at a time, and how many of those make one file. */
const PAGE = 1000
const PAGES_PER_FILE = 10

/** One file's worth of addresses after an id, and the id after which the next file begins, if there is more. */
export async function loadSitemapFile(
  client: SanityClient,
  siteUrl: string,
  after: string,
): Promise<{entries: SitemapEntry[]; next?: string}> {
  const entries: SitemapEntry[] = []
  let idAfter = after
  for (let page = 0; page < PAGES_PER_FILE; page++) {
    const found = await client.fetch<SitemapQueryResult>(sitemapQuery, {idAfter})
    for (const {_id, _type, slug, _updatedAt} of found) {
      const path = pathOf(_id, _type, slug)
      if (path) entries.push({url: siteUrl + path, changedAt: _updatedAt})
    }
    const last = found.at(-1)
    if (!last || found.length < PAGE) return {entries}
    idAfter = last._id
  }
  return {entries, next: idAfter}
}

/** The ids after which the files of the sitemap begin; the first is empty. */
export async function listSitemapFiles(client: SanityClient, siteUrl: string): Promise<string[]> {
  const starts = ['']
  for (;;) {
    const {next} = await loadSitemapFile(client, siteUrl, starts.at(-1) ?? '')
    if (next === undefined) return starts
    starts.push(next)
  }
}

function pathOf(id: string, type: string, slug: string | null): string | undefined {
  if (type === 'quote') return paths.quote(id)
  if (type === 'videoSegment') return paths.segment(id)
  return isSluggedType(type) && slug ? paths.slugged(type, slug) : undefined
}
