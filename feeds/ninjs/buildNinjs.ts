import type {
  FeedArticle,
  FeedImage,
  FeedPlace,
  FeedQuote,
  FeedSegment,
  FeedSite,
  FeedThing,
} from '../feedArticle.ts'
import {present, someKnown, someOf} from '../present.ts'
import type {Ninjs, NinjsAssociation, NinjsRendition} from './ninjs.ts'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
}

/**
 * The article as IPTC ninjs 3.1, with its segments, quotes and lead photo as associations. ninjs dates are those of the
 * news object, so first publication is `firstCreated` and the last news to readers `versionCreated`; an undated article
 * has neither. Only usable articles reach a feed, so `pubStatus` says so.
 */
export function buildNinjs(article: FeedArticle, site: FeedSite): Ninjs {
  const identify = (id: string) => `${site.url}/#${id}`
  return {
    uri: identify(article.id),
    type: 'text',
    representationType: article.body ? 'full' : 'partial',
    standard: STANDARD,
    firstCreated: present(article.publishedAt),
    versionCreated: present(article.updatedAt ?? article.publishedAt),
    pubStatus: 'usable',
    usageTerms: present(article.usageTerms),
    language: present(article.language),
    headlines: [{role: 'main', contentType: 'text/plain', value: article.headline}],
    descriptions: article.dek
      ? [{role: 'summary', contentType: 'text/plain', value: article.dek}]
      : undefined,
    bodies: article.body ? [buildBody(article.body)] : undefined,
    by: bylineOf(article),
    slugline: article.slug,
    located: present(article.dateline?.place?.name),
    people: someOf(
      (article.people ?? []).map(({name, url}) => ({name, rel: 'about', uri: present(url)})),
    ),
    organisations: article.program?.organization
      ? [
          {
            name: article.program.organization.name,
            rel: 'broadcaster',
            uri: present(article.program.organization.url),
          },
        ]
      : undefined,
    places: someOf((article.places ?? []).map(buildPlace)),
    subjects: someOf(
      (article.topics ?? []).map(({name, url}) => ({name, rel: 'about', uri: present(url)})),
    ),
    infoSources: article.source?.outlet ? [buildSource(article.source.outlet)] : undefined,
    renditions: [{name: 'main', href: article.url, contentType: 'text/html'}],
    associations: someOf([
      ...(article.photo ? [buildPicture(article.photo)] : []),
      ...(article.segments ?? []).map((segment) => buildSegment(segment, identify)),
      ...(article.quotes ?? []).map((quote) => buildQuote(quote, identify)),
    ]),
  }
}

function buildBody({html, text}: {html: string; text: string}) {
  return {
    role: 'main',
    contentType: 'text/html',
    charCount: Array.from(text).length,
    wordCount: text.split(/\s+/).filter(Boolean).length,
    value: html,
  }
}

function bylineOf({bylines}: FeedArticle): string | undefined {
  return someOf((bylines ?? []).map(({person}) => person.name))?.join(', ')
}

function buildPlace({name, url, geopoint}: FeedPlace) {
  return {
    name,
    rel: 'about',
    uri: present(url),
    geoJSON: geopoint
      ? {type: 'Point' as const, coordinates: [geopoint.lng, geopoint.lat]}
      : undefined,
  }
}

function buildSource({name, url}: FeedThing) {
  return {name, role: 'source', uri: present(url)}
}

function buildPicture(photo: FeedImage): NinjsAssociation {
  return {
    name: 'Lead photo',
    uri: photo.url,
    type: 'picture',
    rel: 'leadPhoto',
    by: present(photo.credit),
    descriptions: someKnown([
      photo.caption
        ? {role: 'caption', contentType: 'text/plain', value: photo.caption}
        : undefined,
      photo.alt
        ? {role: 'alternativeText', contentType: 'text/plain', value: photo.alt}
        : undefined,
    ]),
    renditions: [buildImageRendition('main', photo)],
  }
}

function buildImageRendition(name: string, image: FeedImage): NinjsRendition {
  return {
    name,
    href: image.url,
    contentType: present(image.mimeType),
    width: present(image.width),
    height: present(image.height),
  }
}

function buildSegment(segment: FeedSegment, identify: (id: string) => string): NinjsAssociation {
  const {video} = segment
  return {
    name: segment.title,
    uri: identify(segment.id),
    type: 'video',
    rel: 'segment',
    headlines: [{role: 'main', contentType: 'text/plain', value: segment.title}],
    located: present(segment.place?.name),
    firstCreated: present(segment.airedAt),
    genres: [{name: segment.kind}],
    renditions: someKnown([
      {name: 'page', href: segment.url, contentType: 'text/html'},
      video?.contentUrl
        ? {
            name: 'main',
            href: video.contentUrl,
            contentType: present(video.mimeType),
            sizeInBytes: present(video.sizeInBytes),
            duration: video.duration ? video.duration / 1000 : undefined,
          }
        : undefined,
      video?.embedUrl ? {name: 'player', href: video.embedUrl} : undefined,
      video?.poster ? buildImageRendition('poster', video.poster) : undefined,
    ]),
  }
}

function buildQuote(quote: FeedQuote, identify: (id: string) => string): NinjsAssociation {
  const speaker = quote.speaker?.name ?? quote.attributedAs
  return {
    name: speaker ? `Quote: ${speaker}` : 'Quote',
    uri: identify(quote.id),
    type: 'component',
    rel: 'quote',
    by: present(speaker),
    bodies: [{role: quote.kind, contentType: 'text/plain', value: quote.text}],
    people: quote.speaker
      ? [{name: quote.speaker.name, rel: 'speaker', uri: present(quote.speaker.url)}]
      : undefined,
    renditions: [{name: 'page', href: quote.url, contentType: 'text/html'}],
  }
}
