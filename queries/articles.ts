import {defineQuery} from 'groq'
import {isDatedAfter, isUndatedAfter, lastMadeFirst, newestFirst} from './fragments/articlePages.ts'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {teaser} from './fragments/teaser.ts'

/**
 * A page of all articles, or of those about one program, person, place or topic.
 * Parameters: `about` (the document's id, or null for all) and those of `articlesAfter`.
 */
export const articlesQuery = defineQuery(`[
  ...*[${isPublicArticle} && ${isDatedAfter} && ($about == null || references($about))] | ${newestFirst}[0...20]${teaser},
  ...coalesce(select(count(*[${isPublicArticle} && ${isDatedAfter} && ($about == null || references($about))] | ${newestFirst}[0...20]) < 20 =>
    *[${isPublicArticle} && ${isUndatedAfter} && ($about == null || references($about))] | ${lastMadeFirst}[0...20]${teaser}), [])
][0...20]`)
