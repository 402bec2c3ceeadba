import {defineQuery} from 'groq'
import {lastMadeFirst, newestFirst} from './fragments/articlePages.ts'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {isPublicSubject} from './fragments/isPublicSubject.ts'
import {linkFields, organizationLink, programLink} from './fragments/links.ts'
import {photo} from './fragments/photo.ts'
import {quote} from './fragments/quote.ts'
import {isListedQuote} from './fragments/quotePages.ts'
import {newestQuotesFirst, newestSegmentsFirst} from './fragments/newestFirst.ts'
import {teaser} from './fragments/teaser.ts'

/**
 * The page of a person, by slug: quotes newest first, each with the role at the time, appearances and articles; more of
 * them by `quotesQuery` and `articlesQuery`. Parameters: `slug`.
 */
export const personQuery =
  defineQuery(`*[_type == "person"][slug.current == $slug && ${isPublicSubject}] | order(_id asc)[0]{
  ${linkFields}, aliases, bio, sameAs, portrait${photo},
  roles[]{_key, "title": coalesce(title, ""), from, to, organization->${organizationLink}},
  "quotes": *[speaker._ref == ^._id && ${isListedQuote} && ${isPublicContent}] | ${newestQuotesFirst}[0...20]${quote},
  "appearances": *[_type == "videoSegment" && references(^._id) && ^._id in appearances[].person._ref && ${isPublicContent}]
    | ${newestSegmentsFirst}[0...20]{
      _id, "title": coalesce(title, ""), "kind": [kind][0], airedAt, program->${programLink},
      "as": appearances[person._ref == ^.^._id]{_key, capacity, role, organization->${organizationLink}}
    },
  "articles": [
    ...*[references(^._id) && ${isPublicArticle} && defined(publishedAt)] | ${newestFirst}[0...20]${teaser},
    ...*[references(^._id) && ${isPublicArticle} && !defined(publishedAt)] | ${lastMadeFirst}[0...20]${teaser}
  ][0...20]
}`)
