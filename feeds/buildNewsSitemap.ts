import type {FeedArticle, FeedSite} from './feedArticle.ts'
import {textElement, writeXml} from './writeXml.ts'

/** Google: only articles created in the last two days, and at most 1,000 in one sitemap. */
const WINDOW_MS = 48 * 60 * 60 * 1000
const LIMIT = 1000

export type NewsSitemapArticle = Pick<FeedArticle, 'url' | 'headline' | 'publishedAt' | 'language'>

/**
 * A Google News sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap): the
 * articles of the last 48 hours, newest first. Undated articles and those with a date in the future are not in it.
 */
export function buildNewsSitemap(
  site: FeedSite,
  articles: readonly NewsSitemapArticle[],
  now: Date,
): string {
  const recent = articles
    .flatMap((article) => {
      const time = Date.parse(article.publishedAt ?? '')
      return isRecent(time, now) ? [{...article, time}] : []
    })
    .toSorted((a, b) => b.time - a.time)
    .slice(0, LIMIT)
  return writeXml({
    name: 'urlset',
    attributes: {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    },
    children: recent.map(({url, headline, language, time}) => ({
      name: 'url',
      children: [
        textElement('loc', url),
        {
          name: 'news:news',
          children: [
            {
              name: 'news:publication',
              children: [
                textElement('news:name', site.name),
                textElement('news:language', newsLanguage(language ?? site.language)),
              ],
            },
            textElement('news:publication_date', new Date(time).toISOString()),
            textElement('news:title', headline),
          ],
        },
      ],
    })),
  })
}

function isRecent(time: number, now: Date): boolean {
  return time <= now.getTime() && time > now.getTime() - WINDOW_MS
}

/** ISO 639 code of two or three letters; Google's exception tells the two scripts of Chinese apart. */
function newsLanguage(tag: string): string {
  const {language, script} = new Intl.Locale(tag).maximize()
  if (language !== 'zh') return language
  return script === 'Hant' ? 'zh-tw' : 'zh-cn'
}
