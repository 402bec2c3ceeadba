import {defineQuery} from 'groq'
import {lastMadeFirst, newestFirst} from './fragments/articlePages.ts'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {isPublicOrganization, isPublicSubject} from './fragments/isPublicSubject.ts'
import {link, linkFields} from './fragments/links.ts'
import {quote} from './fragments/quote.ts'
import {isListedQuote} from './fragments/quotePages.ts'
import {newestQuotesFirst} from './fragments/newestFirst.ts'
import {teaser} from './fragments/teaser.ts'

/** The page of an organization, by slug, with the latest quotes and articles. Parameters: `slug`. */
export const organizationQuery =
  defineQuery(`*[_type == "organization"][slug.current == $slug && ${isPublicOrganization}] | order(_id asc)[0]{
  ${linkFields}, aliases, kind, sameAs,
  "programs": *[_type == "program"][organization._ref == ^._id && ${isPublicSubject}] | order(name asc, _id asc)${link},
  "people": *[_type == "person"][references(^._id) && ${isPublicSubject}] | order(name asc, _id asc)[0...100]{...${link}, "roles": roles[organization._ref == ^.^._id]{_key, "title": coalesce(title, ""), from, to}},
  "quotes": *[organization._ref == ^._id && ${isListedQuote} && ${isPublicContent}] | ${newestQuotesFirst}[0...20]${quote},
  "articles": [
    ...*[references(^._id) && ${isPublicArticle} && defined(publishedAt)] | ${newestFirst}[0...20]${teaser},
    ...*[references(^._id) && ${isPublicArticle} && !defined(publishedAt)] | ${lastMadeFirst}[0...20]${teaser}
  ][0...20]
}`)
