import type {Quote} from '../../../queries/views.ts'

/** What the components show. Query results fit these; a half-written draft may lack anything. */
export interface LinkView {
  name?: string | null
  slug?: string | null
}

export interface ProgramView extends LinkView {
  organization?: LinkView | null
}

export interface PlaceView extends LinkView {
  country?: string | null
  geopoint?: {lat?: number | null; lng?: number | null} | null
}

export interface PersonView extends LinkView {
  aliases?: string[] | null
  bio?: string | null
  sameAs?: string[] | null
  portrait?: PhotoView | null
  roles?:
    | {
        title?: string | null
        organization?: LinkView | null
        from?: string | null
        to?: string | null
      }[]
    | null
}

export interface ReportView {
  title?: string | null
  sha256?: string | null
  url?: string | null
  language?: string | null
  outlet?: LinkView | null
}

export interface PhotoView {
  alt?: string | null
  caption?: string | null
  credit?: string | null
  asset?: {
    _id?: string | null
    _ref?: string | null
    url?: string | null
    mimeType?: string | null
    metadata?: {dimensions?: {width: number; height: number} | null} | null
  } | null
  hotspot?: {x: number; y: number; width: number; height: number} | null
  crop?: {top: number; bottom: number; left: number; right: number} | null
}

export interface TeaserView {
  _id: string
  slug?: string | null
  headline?: string | null
  dek?: string | null
  program?: LinkView | null
  publishedAt?: string | null
  leadPhoto?: PhotoView | null
}

/** Every query projects quotes alike. */
export type QuoteView = Quote

export interface AppearanceView {
  person?: LinkView | null
  capacity?: string | null
  role?: string | null
  organization?: LinkView | null
}

export interface VideoView {
  source?: string | null
  url?: string | null
  youtubeId?: string | null
  vimeoId?: string | null
  muxPlaybackId?: string | null
  duration?: number | null
  poster?: PhotoView | null
  file?: {url?: string | null; mimeType?: string | null; size?: number | null} | null
  captions?: {url?: string | null; language?: string | null; label?: string | null}[] | null
}

export interface SegmentView {
  _id: string
  title?: string | null
  kind?: string | null
  program?: ProgramView | null
  place?: PlaceView | null
  transcript?: {cues?: CueView[] | null} | null
  appearances?: AppearanceView[] | null
  airedAt?: string | null
  video?: VideoView | null
}

export interface CueView {
  speaker?: LinkView | null
  speakerLabel?: string | null
  text?: string | null
  start?: number | null
  end?: number | null
}

export interface ArticleView extends TeaserView {
  program?: ProgramView | null
  bylines?: {person?: LinkView | null; capacity?: string | null; title?: string | null}[] | null
  dateline?: {place?: PlaceView | null; date?: string | null} | null
  segments?: SegmentView[] | null
  body?: BodyBlock[] | null
  people?: LinkView[] | null
  topics?: LinkView[] | null
  places?: PlaceView[] | null
  updatedAt?: string | null
  corrections?: {date?: string | null; kind?: string | null; text?: string | null}[] | null
  language?: string | null
  usageTerms?: string | null
  report?: ReportView | null
}

/** A block of an article's body as the query gives it, with what it refers to in place. */
export type BodyBlock =
  | TextBlockView
  | {_type: 'quoteReference'; quote?: QuoteView | null}
  | {_type: 'segmentReference'; segment?: SegmentView | null}
  | (PhotoView & {_type: 'photo'})

/** A paragraph, a heading or an item of a list. */
export interface TextBlockView {
  _key: string
  _type: 'block'
  style?: string | null
  listItem?: string | null
  level?: number | null
  children?: {_key: string; _type: 'span'; text: string; marks?: string[] | null}[] | null
  markDefs?: MarkView[] | null
}

/** What marked words lead to. */
export type MarkView = {
  _key: string
  _type: string
  href?: string
  person?: LinkView | null
  organization?: LinkView | null
}
