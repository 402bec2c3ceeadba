import {authorsOf} from './authorsOf.ts'
import type {FeedArticle, FeedQuote, FeedSegment} from './feedArticle.ts'

export type EligibilityFeature =
  | 'Article'
  | 'NewsSitemap'
  | 'VideoObject'
  | 'Clip'
  | 'BroadcastEvent'

/** A segment as the rules look at it: with the quotes heard in it. */
export interface EligibleSegment {
  segment: FeedSegment
  quotes: FeedQuote[]
}

/** One property that one of Google's search features asks for. */
export interface EligibilityRule<Subject> {
  feature: EligibilityFeature
  property: string
  level: 'required' | 'recommended'
  message: string
  source: string
  holds: (subject: Subject) => boolean
}

const ARTICLE =
  'https://developers.google.com/search/docs/appearance/structured-data/article#article-types'
const NEWS_SITEMAP =
  'https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap'
const VIDEO =
  'https://developers.google.com/search/docs/appearance/structured-data/video#video-object'
const CLIP = 'https://developers.google.com/search/docs/appearance/structured-data/video#clip'
const BROADCAST =
  'https://developers.google.com/search/docs/appearance/structured-data/video#broadcast-event'

/** Google shows a headline in full up to about this many characters; the model warns at the same length. */
const LONGEST_HEADLINE = 110

const articleRules: EligibilityRule<FeedArticle>[] = [
  {
    feature: 'Article',
    property: 'headline',
    level: 'recommended',
    message: `The headline is longer than ${LONGEST_HEADLINE} characters and may be cut.`,
    source: ARTICLE,
    holds: ({headline}) => headline.length <= LONGEST_HEADLINE,
  },
  {
    feature: 'Article',
    property: 'author',
    level: 'recommended',
    message: 'No reporter or writer is credited.',
    source: ARTICLE,
    holds: (article) => authorsOf(article).length > 0,
  },
  {
    feature: 'Article',
    property: 'author.url',
    level: 'recommended',
    message: 'A reporter or writer has no page of their own.',
    source: ARTICLE,
    holds: (article) => authorsOf(article).every(({person}) => Boolean(person.url)),
  },
  {
    feature: 'Article',
    property: 'datePublished',
    level: 'recommended',
    message: 'It is not known when the article was first published.',
    source: ARTICLE,
    holds: ({publishedAt}) => Boolean(publishedAt),
  },
  {
    feature: 'Article',
    property: 'dateModified',
    level: 'recommended',
    message: 'It is not known when the article was last changed.',
    source: ARTICLE,
    holds: ({updatedAt}) => Boolean(updatedAt),
  },
  {
    feature: 'Article',
    property: 'image',
    level: 'recommended',
    message: 'There is no lead photo.',
    source: ARTICLE,
    holds: ({photo}) => Boolean(photo),
  },
  {
    feature: 'NewsSitemap',
    property: 'news:publication_date',
    level: 'required',
    message: 'Without a publication date the article cannot be in a news sitemap.',
    source: NEWS_SITEMAP,
    holds: ({publishedAt}) => Boolean(publishedAt),
  },
]

const segmentRules: EligibilityRule<EligibleSegment>[] = [
  {
    feature: 'VideoObject',
    property: 'thumbnailUrl',
    level: 'required',
    message: 'The video has no poster.',
    source: VIDEO,
    holds: ({segment}) => Boolean(segment.video?.poster),
  },
  {
    feature: 'VideoObject',
    property: 'uploadDate',
    level: 'required',
    message: 'It is not known when the segment was first aired.',
    source: VIDEO,
    holds: ({segment}) => Boolean(segment.airedAt),
  },
  {
    feature: 'VideoObject',
    property: 'contentUrl',
    level: 'recommended',
    message: 'The video has neither a file nor a player address.',
    source: VIDEO,
    holds: ({segment}) => Boolean(segment.video?.contentUrl ?? segment.video?.embedUrl),
  },
  {
    feature: 'VideoObject',
    property: 'duration',
    level: 'recommended',
    message: 'It is not known how long the video is.',
    source: VIDEO,
    holds: ({segment}) => Boolean(segment.video?.duration),
  },
  {
    feature: 'Clip',
    property: 'hasPart',
    level: 'recommended',
    message: 'No place in the video is known for one or more of the quotes heard in it.',
    source: CLIP,
    holds: ({quotes}) => quotes.every(({clip}) => Boolean(clip)),
  },
  {
    feature: 'BroadcastEvent',
    property: 'publication.startDate',
    level: 'required',
    message: 'A live segment needs the time at which it was aired.',
    source: BROADCAST,
    holds: ({segment}) => segment.kind !== 'live' || Boolean(segment.airedAt),
  },
  {
    feature: 'BroadcastEvent',
    property: 'publication.endDate',
    level: 'required',
    message: 'A live segment needs a duration, from which its end is known.',
    source: BROADCAST,
    holds: ({segment}) => segment.kind !== 'live' || Boolean(segment.video?.duration),
  },
]

/** Google's rules for the features this project marks up, in the order in which they are reported. */
export const eligibilityRules = {article: articleRules, segment: segmentRules}

/** What Google documents for these features and the content model does not hold, each with the reason. */
export const outsideTheModel = {
  description: 'A segment has a title and a transcript, but no description of its own.',
  interactionStatistic:
    'How often a video was watched is known to the player, not to the newsroom.',
  expires: 'Only for videos that are taken down on a set day; the model has no such day.',
  regionsAllowed: 'Rights by territory are text in usage terms, not a list of countries.',
} as const
