import {defineQuery} from 'groq'
import {lastMadeFirst, newestFirst} from './fragments/articlePages.ts'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {isPublicSubject} from './fragments/isPublicSubject.ts'
import {linkFields, organizationLink} from './fragments/links.ts'
import {segment} from './fragments/segment.ts'
import {newestSegmentsFirst} from './fragments/newestFirst.ts'
import {teaser} from './fragments/teaser.ts'

/**
 * The page of a program, by slug: its articles, newest first, each with its rundown of segments, and its latest segments.
 * Parameters: `slug`.
 */
export const programQuery =
  defineQuery(`*[_type == "program"][slug.current == $slug && ${isPublicSubject}] | order(_id asc)[0]{
  ${linkFields}, aliases, description, organization->${organizationLink},
  "articles": [
    ...*[program._ref == ^._id && ${isPublicArticle} && defined(publishedAt)] | ${newestFirst}[0...20]{...${teaser}, "rundown": array::compact(segments[]->{_id, "title": coalesce(title, ""), "kind": [kind][0], airedAt, "duration": video.duration})},
    ...*[program._ref == ^._id && ${isPublicArticle} && !defined(publishedAt)] | ${lastMadeFirst}[0...20]{...${teaser}, "rundown": array::compact(segments[]->{_id, "title": coalesce(title, ""), "kind": [kind][0], airedAt, "duration": video.duration})}
  ][0...20],
  "segments": *[program._ref == ^._id && _type == "videoSegment" && ${isPublicContent}] | ${newestSegmentsFirst}[0...20]${segment}
}`)

/** The rundown of an article, by its slug: its segments in order. What is said in each is in `segmentQuery`. Parameters: `slug`. */
export const rundownQuery =
  defineQuery(`*[slug.current == $slug && ${isPublicArticle}] | order(_id asc)[0]{
  ...${teaser},
  "segments": array::compact(segments[]->${segment})
}`)
