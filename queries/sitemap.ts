import {defineQuery} from 'groq'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {isPublicOrganization, isPublicSubject} from './fragments/isPublicSubject.ts'
import {isListedQuote} from './fragments/quotePages.ts'

const entries = 'order(_id asc)[0...1000]{_id, _type, _updatedAt, "slug": slug.current}' as const

/**
 * A page of the sitemap: everything that has an address, by id, 1000 at a time. Parameters: `idAfter`, the last id of the
 * page before, or the empty string.
 */
export const sitemapQuery = defineQuery(`[
  ...*[_type == "article"][${isPublicArticle} && _id > $idAfter && defined(slug.current)] | ${entries},
  ...*[_type in ["person", "program", "place", "topic"]][_id > $idAfter && defined(slug.current) && ${isPublicSubject}] | ${entries},
  ...*[_type == "organization"][_id > $idAfter && defined(slug.current) && ${isPublicOrganization}] | ${entries},
  ...*[_type == "quote"][${isListedQuote} && _id > $idAfter && ${isPublicContent}] | ${entries},
  ...*[_type == "videoSegment"][_id > $idAfter && ${isPublicContent}] | ${entries}
] | order(_id asc)[0...1000]`)
