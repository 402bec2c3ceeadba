import {defineQuery} from 'groq'
import {lastMadeFirst, newestFirst} from './fragments/articlePages.ts'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {isPublicSubject} from './fragments/isPublicSubject.ts'
import {programLink} from './fragments/links.ts'
import {quote} from './fragments/quote.ts'
import {isListedQuote, lastSpokenFirst} from './fragments/quotePages.ts'
import {teaser} from './fragments/teaser.ts'

/** The front page: the latest articles, the latest of each program, and the latest quotes. No parameters. */
export const homeQuery = defineQuery(`{
  "latest": [
    ...*[${isPublicArticle} && defined(publishedAt)] | ${newestFirst}[0...20]${teaser},
    ...coalesce(select(count(*[${isPublicArticle} && defined(publishedAt)] | ${newestFirst}[0...20]) < 20 =>
      *[${isPublicArticle} && !defined(publishedAt)] | ${lastMadeFirst}[0...20]${teaser}), [])
  ][0...20],
  "programs": *[_type == "program"][${isPublicSubject}] | order(name asc, _id asc){
    ...${programLink},
    "latest": [
      ...*[program._ref == ^._id && ${isPublicArticle} && defined(publishedAt)] | ${newestFirst}[0...5]${teaser},
      ...*[program._ref == ^._id && ${isPublicArticle} && !defined(publishedAt)] | ${lastMadeFirst}[0...5]${teaser}
    ][0...5]
  },
  "quotes": [
    ...*[${isListedQuote} && defined(spokenOn) && ${isPublicContent}] | ${lastSpokenFirst}[0...5]${quote},
    ...coalesce(select(count(*[${isListedQuote} && defined(spokenOn) && ${isPublicContent}] | ${lastSpokenFirst}[0...5]) < 5 =>
      *[${isListedQuote} && !defined(spokenOn) && ${isPublicContent}] | ${lastMadeFirst}[0...5]${quote}), [])
  ][0...5]
}`)
