import {defineQuery} from 'groq'
import {lastMadeFirst} from './fragments/articlePages.ts'
import {isPublicContent} from './fragments/isPublicContent.ts'
import {link} from './fragments/links.ts'
import {quote} from './fragments/quote.ts'
import {
  isListedQuote,
  isSpokenAfter,
  isUnspokenAfter,
  lastSpokenFirst,
} from './fragments/quotePages.ts'

const isChosen =
  `($speaker == null || speaker._ref == $speaker) && ($topic == null || $topic in topics[]._ref) && ($program == null || segment._ref in *[_type == "videoSegment" && program._ref == $program]._id) && ($from == null || spokenOn >= $from) && ($to == null || spokenOn <= $to) && (!$onlyConfirmed || verification.state == "confirmed")` as const

/**
 * A page of the quote wall. Parameters: `speaker`, `topic`, `program` (ids or null), `from` and `to` (days, ISO 8601, or
 * null; undated quotes are in no range), `onlyConfirmed` (boolean) and those of `quotesAfter`.
 */
export const quotesQuery = defineQuery(`[
  ...*[${isListedQuote} && ${isSpokenAfter} && ${isChosen} && ${isPublicContent}] | ${lastSpokenFirst}[0...20]${quote},
  ...coalesce(select(count(*[${isListedQuote} && ${isSpokenAfter} && ${isChosen} && ${isPublicContent}] | ${lastSpokenFirst}[0...20]) < 20 =>
    *[${isListedQuote} && ${isUnspokenAfter} && ${isChosen} && ${isPublicContent}] | ${lastMadeFirst}[0...20]${quote}), [])
][0...20]`)

/** What the quote wall can be filtered by: speakers, topics and programs that have something to show. No parameters. */
export const quoteFiltersQuery = defineQuery(`{
  "speakers": *[_type == "person"][defined(*[_type == "quote"][speaker._ref == ^._id && ${isListedQuote} && ${isPublicContent}][0]._id)] | order(name asc, _id asc)${link},
  "topics": *[_type == "topic"][defined(*[_type == "quote"][references(^._id) && ${isListedQuote} && ${isPublicContent}][0]._id)] | order(name asc, _id asc)${link},
  "programs": *[_type == "program"][defined(*[_type == "videoSegment"][program._ref == ^._id && ${isPublicContent} && defined(*[_type == "quote"][segment._ref == ^._id && ${isListedQuote} && ${isPublicContent}][0]._id)][0]._id)] | order(name asc, _id asc)${link}
}`)
