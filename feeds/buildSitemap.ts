import {textElement, writeXml} from './writeXml.ts'

/** The protocol's limit for one file (https://www.sitemaps.org/protocol.html). */
export const SITEMAP_LIMIT = 50_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

export interface SitemapEntry {
  url: string
  /** ISO 8601. Left out when not known. */
  changedAt?: string | null
}

/** A sitemap of at most 50,000 pages. Throws a RangeError for more: split them and write an index. */
export function buildSitemap(entries: readonly SitemapEntry[]): string {
  return writeList('urlset', 'url', entries)
}

/** An index of sitemaps. */
export function buildSitemapIndex(entries: readonly SitemapEntry[]): string {
  return writeList('sitemapindex', 'sitemap', entries)
}

function writeList(name: string, item: string, entries: readonly SitemapEntry[]): string {
  if (entries.length > SITEMAP_LIMIT) {
    throw new RangeError(
      `A sitemap holds at most ${SITEMAP_LIMIT} addresses, not ${entries.length}. Split the list and write an index.`,
    )
  }
  return writeXml({
    name,
    attributes: {xmlns: NAMESPACE},
    children: entries.map(({url, changedAt}) => ({
      name: item,
      children: [textElement('loc', url), textElement('lastmod', changedAt)],
    })),
  })
}
