import {defineQuery} from 'groq'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {isPublicSubject} from './fragments/isPublicSubject.ts'
import {personLink} from './fragments/personLink.ts'
import {quote} from './fragments/quote.ts'
import {isListedQuote} from './fragments/quotePages.ts'
import {teaser} from './fragments/teaser.ts'

/**
 * Articles by headline and dek, quotes by their words, people by name and alias: the best 20 of each. Parameters: `text`,
 * words as typed; `searchText` makes the last one a beginning.
 */
export const searchQuery = defineQuery(`{
  "articles": *[${isPublicArticle} && (headline match $text || dek match $text)] | score(boost(headline match $text, 2), dek match $text) | order(_score desc, publishedAt desc, _id asc)[0...20]${teaser},
  "quotes": *[${isListedQuote} && text match $text && ${isPublicContent}] | score(text match $text) | order(_score desc, _id asc)[0...20]${quote},
  "people": *[_type == "person"][(name match $text || aliases match $text) && ${isPublicSubject}] | score(boost(name match $text, 2), aliases match $text) | order(_score desc, name asc, _id asc)[0...20]{...${personLink}, aliases}
}`)
