/** What reading a report's text yields. Every offset counts UTF-16 units of `Report.text`. */

/** A piece of the report's text: `report.text.slice(start, end) === text`. */
export interface Span {
  text: string
  start: number
  end: number
}

/** A place in the report's text without its words. */
export interface Range {
  start: number
  end: number
}

export type SegmentKind = 'package' | 'interview' | 'panel' | 'live' | 'voiceover' | 'other'

export interface Guest {
  /** Full name. */
  name: string
  /** As written, `null` where the report gives none. */
  role: string | null
  affiliation: string | null
}

export interface ReportSegment extends Range {
  kind: SegmentKind
  /** The first segment's title is the headline. */
  title: Span | null
  /** Full name of the reporter. */
  reporter: string | null
  /** Where the reporter reports from: byline, dateline, sign-off or stand-up only. */
  location: Span | null
  /** Full name of the studio anchor or interviewer. */
  anchor: string | null
  guests: Guest[]
  /** Speaker turns of a transcript, in order; empty for other layouts. */
  cues: Cue[]
}

export interface Cue extends Span {
  /** Full name, or `null` where the turn's speaker is not known by name. */
  speaker: string | null
  startMs?: number
  endMs?: number
}

export interface ReportPerson {
  /** Full name, in reading order of names ("Mike Pompeo", also for "POMPEO, MIKE"). */
  name: string
  /** Role as first written nearest to the name, or the capacity `reporter` / `anchor`. */
  role: string | null
  affiliation: string | null
  /** Other forms the report uses for this person, such as the surname alone. */
  aliases: string[]
  mentions: Range[]
}

export interface ReportOrganization {
  name: string
  kind: 'broadcaster' | 'publication' | 'other'
  mentions: Range[]
}

export type QuoteKind = 'direct' | 'partial' | 'indirect'

/** What kind of evidence names the speaker; `none` where nothing does. */
export type QuoteEvidence =
  | 'explicit'
  | 'pronoun'
  | 'verbless'
  | 'leadIn'
  | 'chyron'
  | 'turn'
  | 'continued'
  | 'none'

export interface ReportQuote extends Span {
  kind: QuoteKind
  /** Full name of a person in `people`, or `null`: never a guess. */
  speaker: string | null
  /** Why there is no one person: several speak, the speaker is unnamed, an organization speaks. */
  speakerNote: 'joint' | 'anonymous' | 'organization' | null
  /** The attribution as written, such as "he" or "Russian Foreign Minister Sergey Lavrov". */
  attributedAs: string | null
  attribution: Range | null
  /** Title at the time, as written. */
  role: string | null
  affiliation: string | null
  /** Index into `segments`. */
  segment: number
  evidence: QuoteEvidence
  /** The cue word or phrase that introduces the quote, such as "said" or "saying this". */
  cue: string | null
  /** Name of the rule that attributed it. */
  rule: string
  /** 0 to 1. */
  confidence: number
  startMs?: number
  endMs?: number
}

/** What a block of the text is. A document takes in every block or skips it by a declared kind. */
export type BlockKind =
  | 'frontMatter'
  | 'headline'
  | 'program'
  | 'dek'
  | 'byline'
  | 'paragraph'
  | 'quote'
  | 'chyron'
  | 'soundbite'
  | 'turn'
  | 'bullet'
  | 'segmentTitle'
  | 'segmentIntro'
  | 'caption'
  | 'embed'
  | 'dateline'
  | 'signOff'
  | 'shot'
  | 'boilerplate'
  | 'duplicate'

/** One line or paragraph of the text. Blocks are in order, do not overlap, and what lies between them is white space only. */
export interface Block extends Range {
  kind: BlockKind
  /** Index into `segments`. */
  segment: number
}

export interface ReadIssue extends Range {
  code: string
  /** What was done, then why. */
  message: string
}

/** YAML front matter of a report file, checked by zod in `frontMatter.ts`. */
export interface FrontMatter {
  url?: string
  publishedAt?: string
  program?: string
  language?: string
  outlet?: string
  topics?: string[]
  videos?: {segment?: number; url: string; durationMs?: number}[]
}

export interface Report {
  /** Path as given on the command line. */
  file: string
  /** The file's text as received (for HTML, the text extracted from it). */
  text: string
  frontMatter: FrontMatter
  headline: Span | null
  program: Span | null
  dek: Span | null
  segments: ReportSegment[]
  people: ReportPerson[]
  organizations: ReportOrganization[]
  quotes: ReportQuote[]
  blocks: Block[]
  issues: ReadIssue[]
}
