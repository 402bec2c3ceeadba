import {defineQuery} from 'groq'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {programLink} from './fragments/links.ts'
import {quoteFields} from './fragments/quote.ts'
import {newestArticlesFirst} from './fragments/newestFirst.ts'
import {teaser} from './fragments/teaser.ts'

/**
 * The permalink of a quote, by its id: with its segment, and the articles that carry it. A disputed quote has one too, and
 * says so. Parameters: `id`.
 */
export const quoteQuery =
  defineQuery(`*[_id == $id && _type == "quote" && ${isPublicContent}] | order(_id asc)[0]{
  ${quoteFields},
  evidence, confidence,
  "segment": *[_id == ^.segment._ref && _type == "videoSegment" && ${isPublicContent}] | order(_id asc)[0]{_id, "title": coalesce(title, ""), "kind": [kind][0], airedAt, program->${programLink}},
  "articles": *[references(^._id) && ${isPublicArticle}] | ${newestArticlesFirst}[0...20]${teaser}
}`)
