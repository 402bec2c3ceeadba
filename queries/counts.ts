import {defineQuery} from 'groq'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {isPublicOrganization, isPublicSubject} from './fragments/isPublicSubject.ts'
import {isListedQuote} from './fragments/quotePages.ts'

/** How much there is of everything a front end lists. No parameters. */
export const countsQuery = defineQuery(`{
  "articles": count(*[${isPublicArticle}]),
  "corrections": coalesce(math::sum(*[${isPublicArticle} && defined(corrections)]{"n": count(corrections)}.n), 0),
  "organizations": count(*[_type == "organization"][${isPublicOrganization}]),
  "people": count(*[_type == "person"][${isPublicSubject}]),
  "places": count(*[_type == "place"][${isPublicSubject}]),
  "programs": count(*[_type == "program"][${isPublicSubject}]),
  "quotes": count(*[${isListedQuote} && ${isPublicContent}]),
  "segments": count(*[_type == "videoSegment" && ${isPublicContent}]),
  "topics": count(*[_type == "topic"][${isPublicSubject}])
}`)
