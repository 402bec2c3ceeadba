import {defineQuery} from 'groq'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {quote} from './fragments/quote.ts'
import {publicReport} from './fragments/reportSource.ts'
import {segmentFields} from './fragments/segment.ts'
import {link} from './fragments/links.ts'
import {newestArticlesFirst} from './fragments/newestFirst.ts'
import {teaser} from './fragments/teaser.ts'

/** The page of a segment, by its id: with its transcript, its quotes in order, and its articles. Parameters: `id`. */
export const segmentQuery =
  defineQuery(`*[_id == $id && _type == "videoSegment" && ${isPublicContent}] | order(_id asc)[0]{
  ${segmentFields},
  transcript{cues[]{_key, "text": coalesce(text, ""), start, end, speakerLabel, speaker->${link}}},
  "report": ${publicReport},
  "quotes": *[segment._ref == ^._id && _type == "quote" && ${isPublicContent}] | order(span.start asc, _id asc)[0...100]${quote},
  "articles": *[references(^._id) && ${isPublicArticle}] | ${newestArticlesFirst}[0...20]${teaser}
}`)
