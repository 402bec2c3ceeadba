import type {FeedArticle, FeedQuote, FeedSite} from '../../../feeds/index.ts'
import {known} from './known.ts'
import {linkTo} from './paths.ts'
import {renderFeedBody} from './renderFeedBody.ts'
import {toFeedImage} from './toFeedImage.ts'
import {toFeedPersonLink} from './toFeedPerson.ts'
import {toFeedQuotes, toFeedReport} from './toFeedQuote.ts'
import {toFeedSegment} from './toFeedSegment.ts'
import {toFeedPlace, toFeedProgram, toFeedThing} from './toFeedThing.ts'
import type {ArticleView, QuoteView, SegmentView} from './views.ts'

/** An article with everything in place for feeds and structured data; null while a draft has no headline or slug. */
export function toFeedArticle(article: ArticleView, site: FeedSite): FeedArticle | null {
  const path = linkTo('article', article)
  if (!article.headline || !article.slug || !path) return null
  return {
    id: article._id,
    slug: article.slug,
    url: site.url + path,
    headline: article.headline,
    dek: article.dek,
    program: toFeedProgram(article.program, site),
    bylines: known(article.bylines).flatMap(({person, capacity, title}) => {
      const feedPerson = toFeedPersonLink(person, site)
      return feedPerson ? [{person: feedPerson, capacity, title}] : []
    }),
    dateline: article.dateline && {
      place: toFeedPlace(article.dateline.place, site),
      date: article.dateline.date,
    },
    segments: known(segmentsOf(article).map((segment) => toFeedSegment(segment, site))),
    quotes: quotesOf(article, site),
    people: known(known(article.people).map((person) => toFeedPersonLink(person, site))),
    topics: known(known(article.topics).map((topic) => toFeedThing('topic', topic, site))),
    places: known(known(article.places).map((place) => toFeedPlace(place, site))),
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    corrections: known(article.corrections).flatMap(({date, kind, text}) =>
      date && text ? [{date, kind, text}] : [],
    ),
    language: article.language,
    photo: toFeedImage(article.leadPhoto),
    body: article.body && renderFeedBody(article.body, site),
    usageTerms: article.usageTerms,
    source: toFeedReport(article.report, site),
  }
}

/** The rundown; where only the body was asked for, the segments that stand in it. */
function segmentsOf({segments, body}: ArticleView): SegmentView[] {
  return segments
    ? known(segments)
    : known((body ?? []).map((block) => ('segment' in block ? block.segment : null)))
}

/** Each quote once, in the order of the body. */
function quotesOf({body}: ArticleView, site: FeedSite): FeedQuote[] {
  const quotes = new Map<string, QuoteView>()
  for (const block of body ?? []) {
    if (block._type === 'quoteReference' && block.quote) quotes.set(block.quote._id, block.quote)
  }
  return toFeedQuotes([...quotes.values()], site)
}
