import {defineQuery} from 'groq'
import {lastMadeFirst, newestFirst} from './fragments/articlePages.ts'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {isPublicSubject} from './fragments/isPublicSubject.ts'
import {linkFields} from './fragments/links.ts'
import {quote} from './fragments/quote.ts'
import {isListedQuote} from './fragments/quotePages.ts'
import {newestQuotesFirst} from './fragments/newestFirst.ts'
import {teaser} from './fragments/teaser.ts'

/** The page of a place, by slug, with the latest quotes and articles. Parameters: `slug`. */
export const placeQuery =
  defineQuery(`*[_type == "place"][slug.current == $slug && ${isPublicSubject}] | order(_id asc)[0]{
  ${linkFields}, aliases, kind, country, geopoint{lat, lng},
  "quotes": *[spokenAt._ref == ^._id && ${isListedQuote} && ${isPublicContent}] | ${newestQuotesFirst}[0...20]${quote},
  "articles": [
    ...*[references(^._id) && ${isPublicArticle} && defined(publishedAt)] | ${newestFirst}[0...20]${teaser},
    ...*[references(^._id) && ${isPublicArticle} && !defined(publishedAt)] | ${lastMadeFirst}[0...20]${teaser}
  ][0...20]
}`)
