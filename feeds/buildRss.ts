import type {FeedArticle, FeedImage, FeedSegment, FeedSite} from './feedArticle.ts'
import {rssDate} from './rssDate.ts'
import {textElement, writeXml, type XmlElement} from './writeXml.ts'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

export interface RssChannel {
  title: string
  description: string
  /** The page this feed is the feed of. */
  url: string
  /** The feed's own address. */
  feedUrl: string
  language: string
}

/** The channel of the whole site. */
export function siteChannel(site: FeedSite, feedUrl: string): RssChannel {
  const {name, description, url, language} = site
  return {title: name, description, url: `${url}/`, feedUrl, language}
}

/**
 * RSS 2.0 with the Media RSS extension. Items keep the order they come in. An undated article has no `pubDate`, and the
 * channel was last built when its newest dated item was, so the same articles always give the same bytes.
 */
export function buildRss(channel: RssChannel, articles: readonly FeedArticle[]): string {
  return writeXml({
    name: 'rss',
    attributes: {version: '2.0', ...NAMESPACES},
    children: [
      {
        name: 'channel',
        children: [
          textElement('title', channel.title),
          textElement('link', channel.url),
          textElement('description', channel.description),
          textElement('language', channel.language.toLowerCase()),
          textElement('lastBuildDate', rssDate(newestDate(articles))),
          {
            name: 'atom:link',
            attributes: {href: channel.feedUrl, rel: 'self', type: 'application/rss+xml'},
          },
          ...articles.map(buildItem),
        ],
      },
    ],
  })
}

function newestDate(articles: readonly FeedArticle[]): string | undefined {
  return articles
    .flatMap(({publishedAt, updatedAt}) => [publishedAt, updatedAt])
    .filter((date) => date !== null && date !== undefined)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1)
}

function buildItem(article: FeedArticle): XmlElement {
  return {
    name: 'item',
    children: [
      textElement('title', article.headline),
      textElement('link', article.url),
      // The id outlives a change of the slug, so a reader does not see the story twice.
      {name: 'guid', attributes: {isPermaLink: 'false'}, children: [article.id]},
      textElement('pubDate', rssDate(article.publishedAt)),
      ...(article.bylines ?? []).map(({person}) => textElement('dc:creator', person.name)),
      textElement('description', article.dek),
      ...[article.program, ...(article.topics ?? [])].map((thing) =>
        textElement('category', thing?.name),
      ),
      textElement('content:encoded', article.body?.html),
      ...buildPhoto(article.photo),
      ...(article.segments ?? []).flatMap(buildMedia),
    ],
  }
}

function buildPhoto(photo: FeedImage | null | undefined): XmlElement[] {
  if (!photo) return []
  return [
    {
      name: 'media:content',
      attributes: {
        url: photo.url,
        medium: 'image',
        type: photo.mimeType,
        width: photo.width,
        height: photo.height,
      },
      children: [
        textElement('media:description', photo.alt),
        textElement('media:title', photo.caption),
        textElement('media:credit', photo.credit),
      ],
    },
  ]
}

/** A segment's video, when it has one. `duration` is in whole seconds, as Media RSS has it. */
function buildMedia({title, video, cues}: FeedSegment): XmlElement[] {
  if (!video || !(video.contentUrl || video.embedUrl)) return []
  return [
    {
      name: 'media:content',
      attributes: {
        url: video.contentUrl,
        medium: 'video',
        type: video.contentUrl ? video.mimeType : undefined,
        fileSize: video.contentUrl ? video.sizeInBytes : undefined,
        duration: video.duration ? Math.round(video.duration / 1000) : undefined,
      },
      children: [
        textElement('media:title', title),
        video.embedUrl ? {name: 'media:player', attributes: {url: video.embedUrl}} : undefined,
        video.poster
          ? {
              name: 'media:thumbnail',
              attributes: {
                url: video.poster.url,
                width: video.poster.width,
                height: video.poster.height,
              },
            }
          : undefined,
        ...(video.captions ?? []).map(({url, language}) => ({
          name: 'media:subTitle',
          attributes: {type: 'text/vtt', lang: language, href: url},
        })),
        textElement('media:text', cues?.map(({text}) => text).join('\n')),
      ],
    },
  ]
}
