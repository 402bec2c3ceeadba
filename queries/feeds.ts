import {defineQuery} from 'groq'
import {body} from './fragments/body.ts'
import {lastMadeFirst, newestFirst} from './fragments/articlePages.ts'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {link, programLink} from './fragments/links.ts'
import {personLink} from './fragments/personLink.ts'
import {photo} from './fragments/photo.ts'

const item = `{
  _id, _createdAt, _updatedAt,
  "headline": coalesce(headline, ""), "slug": coalesce(slug.current, ""), dek, language,
  publishedAt, updatedAt, usageTerms,
  leadPhoto${photo},
  program->${programLink},
  bylines[]{_key, capacity, title, "person": [person->${personLink}][0]},
  "people": array::compact(people[]->${link}),
  "topics": array::compact(topics[]->${link}),
  "places": array::compact(places[]->${link}),
  "body": ${body}
}` as const

/** The latest 50 articles with their bodies, for feeds. Parameters: `about`, the id of a program, person, place or topic, or null. */
export const feedQuery = defineQuery(`[
  ...*[${isPublicArticle} && defined(publishedAt) && ($about == null || references($about))] | ${newestFirst}[0...50]${item},
  ...*[${isPublicArticle} && !defined(publishedAt) && ($about == null || references($about))] | ${lastMadeFirst}[0...50]${item}
][0...50]`)

/** Dated articles since a time, for a news sitemap, which takes those of two days. Parameters: `since`, ISO 8601 in UTC. */
export const newsSitemapQuery = defineQuery(
  `*[${isPublicArticle} && publishedAt >= $since && defined(slug.current)] | ${newestFirst}[0...1000]{_id, "headline": coalesce(headline, ""), "slug": coalesce(slug.current, ""), language, publishedAt}`,
)
