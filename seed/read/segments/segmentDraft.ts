import type {Declared} from '../people/declared.ts'
import type {Range, SegmentKind} from '../report.ts'
import type {Byline} from './readByline.ts'

/** A segment before its people and quotes are known. Ranges are offsets into the clean text. */
export interface SegmentDraft {
  kind: SegmentKind
  title: Range | null
  reporter: string | null
  location: Range | null
  anchor: string | null
  guests: Declared[]
  firstParagraph: number
}

export interface Segments {
  drafts: SegmentDraft[]
  /** Everyone whom the layout names. */
  declared: Declared[]
  bylines: Byline[]
  /** An article about a talk in a studio. */
  isStudioTalk: boolean
  /** Whom the text names as the outlet's own interviewers. */
  hosts: string[]
}

export function createDraft(
  kind: SegmentKind,
  title: Range | null,
  firstParagraph: number,
): SegmentDraft {
  return {kind, title, reporter: null, location: null, anchor: null, guests: [], firstParagraph}
}
