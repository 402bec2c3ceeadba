import {defineQuery} from 'groq'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {isPublicOrganization, isPublicSubject} from './fragments/isPublicSubject.ts'
import {isListedQuote} from './fragments/quotePages.ts'

/**
 * A page of the sitemap: everything that has an address, by id, 1000 at a time. Parameters: `idAfter`, the last id of the
 * page before, or the empty string.
 */
export const sitemapQuery = defineQuery(`*[_id > $idAfter && (
  ${isPublicArticle} && defined(slug.current) ||
  _type in ["person", "program", "place", "topic"] && defined(slug.current) && ${isPublicSubject} ||
  _type == "organization" && defined(slug.current) && ${isPublicOrganization} ||
  ${isListedQuote} && ${isPublicContent} ||
  _type == "videoSegment" && ${isPublicContent}
)] | order(_id asc)[0...1000]{_id, _type, _updatedAt, "slug": slug.current}`)
