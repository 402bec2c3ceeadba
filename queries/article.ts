import {defineQuery} from 'groq'
import {body} from './fragments/body.ts'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {link, placeLink, programLink} from './fragments/links.ts'
import {personLink} from './fragments/personLink.ts'
import {photo} from './fragments/photo.ts'
import {reportSource} from './fragments/reportSource.ts'
import {segmentWithTranscript} from './fragments/segment.ts'
import {teaser} from './fragments/teaser.ts'

const articlePage = `{
  _id, _createdAt, _updatedAt,
  "headline": coalesce(headline, ""), "slug": coalesce(slug.current, ""), dek, language,
  publishedAt, updatedAt, usageTerms,
  leadPhoto${photo},
  program->${programLink},
  bylines[]{_key, capacity, title, "person": [person->${personLink}][0]},
  dateline{date, place->${placeLink}},
  "segments": array::compact(segments[]->${segmentWithTranscript}),
  "body": ${body},
  "people": array::compact(people[]->${personLink}),
  "topics": array::compact(topics[]->${link}),
  "places": array::compact(places[]->${placeLink}),
  corrections[]{_key, "date": coalesce(date, ""), kind, "text": coalesce(text, "")} | order(date desc),
  report->${reportSource},
  "related": *[_id != ^._id && references([...coalesce(^.people[]._ref, []), ...coalesce(^.topics[]._ref, [])]) && ${isPublicArticle}]{
    ...${teaser},
    "inCommon": coalesce(count(people[_ref in ^.^.people[]._ref]), 0) + coalesce(count(topics[_ref in ^.^.topics[]._ref]), 0)
  } | order(inCommon desc, coalesce(publishedAt, "") desc, _id asc)[0...6]
}` as const

/** The page of an article, by its slug. Parameters: `slug`. */
export const articleQuery = defineQuery(
  `*[slug.current == $slug && ${isPublicArticle}] | order(_id asc)[0]${articlePage}`,
)
