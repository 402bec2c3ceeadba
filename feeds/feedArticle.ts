/**
 * What the feeds are made from: one article with everything it refers to already in place. Plain data, so that any
 * front end and any query can fill it. A field that is not known is absent or null; no feed fills it in.
 * Times are ISO 8601, durations and clip positions milliseconds, text positions UTF-16 units, addresses absolute.
 */
export interface FeedArticle {
  id: string
  slug: string
  url: string
  headline: string
  dek?: string | null
  program?: FeedProgram | null
  bylines?: FeedByline[] | null
  dateline?: {place?: FeedPlace | null; date?: string | null} | null
  segments?: FeedSegment[] | null
  quotes?: FeedQuote[] | null
  people?: FeedPerson[] | null
  topics?: FeedThing[] | null
  places?: FeedPlace[] | null
  publishedAt?: string | null
  updatedAt?: string | null
  corrections?: FeedCorrection[] | null
  language?: string | null
  photo?: FeedImage | null
  body?: {html: string; text: string} | null
  usageTerms?: string | null
  source?: FeedReport | null
}

export interface FeedSite {
  name: string
  /** Origin without a slash at its end, such as `https://news.example`. */
  url: string
  /** BCP 47. Stands in where an article names no language. */
  language: string
  description: string
}

export interface FeedThing {
  name: string
  url?: string | null
  sameAs?: string[] | null
}

export interface FeedProgram extends FeedThing {
  organization?: FeedThing | null
}

export interface FeedPlace extends FeedThing {
  /** ISO 3166-1 alpha-2. */
  country?: string | null
  geopoint?: {lat: number; lng: number} | null
}

export interface FeedPerson extends FeedThing {
  aliases?: string[] | null
  bio?: string | null
  portrait?: FeedImage | null
  roles?: FeedRole[] | null
}

export interface FeedRole {
  title: string
  organization?: FeedThing | null
  from?: string | null
  to?: string | null
}

export interface FeedByline {
  person: FeedPerson
  capacity?: string | null
  title?: string | null
}

export interface FeedImage {
  url: string
  width?: number | null
  height?: number | null
  alt?: string | null
  caption?: string | null
  credit?: string | null
  mimeType?: string | null
}

export interface FeedReport {
  title: string
  /** Of the text as UTF-8, lower-case hex. */
  sha256: string
  url?: string | null
  outlet?: FeedThing | null
  language?: string | null
}

export interface FeedQuote {
  id: string
  /** The quote's permalink. */
  url: string
  text: string
  kind: 'direct' | 'partial' | 'indirect'
  speaker?: FeedPerson | null
  speakerNote?: 'joint' | 'anonymous' | 'organization' | null
  attributedAs?: string | null
  role?: string | null
  organization?: FeedThing | null
  spokenOn?: string | null
  spokenAt?: FeedPlace | null
  segmentId?: string | null
  clip?: {start: number; end: number} | null
  span: {exact: string; prefix?: string | null; suffix?: string | null; start: number; end: number}
  verification?: {state?: string | null; by?: string | null; at?: string | null} | null
  report: FeedReport
}

export interface FeedSegment {
  id: string
  url: string
  title: string
  kind: string
  program?: FeedProgram | null
  appearances?: {person: FeedPerson; capacity?: string | null; role?: string | null}[] | null
  place?: FeedPlace | null
  airedAt?: string | null
  video?: FeedVideo | null
  cues?: FeedCue[] | null
}

export interface FeedVideo {
  /** The media file or stream itself. */
  contentUrl?: string | null
  /** A page with a player. */
  embedUrl?: string | null
  mimeType?: string | null
  sizeInBytes?: number | null
  duration?: number | null
  poster?: FeedImage | null
  captions?: {url: string; language?: string | null; label?: string | null}[] | null
}

export interface FeedCue {
  speaker?: string | null
  text: string
  start?: number | null
  end?: number | null
}

export interface FeedCorrection {
  date: string
  kind?: string | null
  text: string
}
