import type {Header} from '../lines/findHeader.ts'
import {isHeadline} from '../lines/isHeadline.ts'
import type {Paragraph} from '../lines/splitParagraphs.ts'
import type {ReadingText} from '../readingText.ts'
import type {BlockKind, SegmentKind} from '../report.ts'
import {type SegmentDraft, type Segments, createDraft} from './segmentDraft.ts'

// Between a second title and the sentence that says who talks.
const MOST_PROSE_BELOW_TITLE = 2

/** The page is the talk: above the introduction there is at most an opening paragraph. */
export function isNearTop(kinds: BlockKind[], header: Header, index: number): boolean {
  let prose = 0
  for (let at = header.bodyFrom; at < index; at++) if (kinds[at] === 'paragraph') prose++
  return prose <= 2
}

export function openDraft(
  reading: ReadingText,
  kinds: BlockKind[],
  kind: SegmentKind,
  titleAt: number,
  index: number,
  found: Segments,
): SegmentDraft {
  const title = reading.paragraphs[titleAt]
  const draft = createDraft(
    kind,
    title === undefined ? null : {start: title.start, end: title.end},
    titleAt === -1 ? index : titleAt,
  )
  if (titleAt !== -1) kinds[titleAt] = 'segmentTitle'
  found.drafts.push(draft)
  return draft
}

/** The line above that is a second title, over two paragraphs at most; -1 where there is none. */
export function titleAbove(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
  found: Segments,
): number {
  if (header.headlineAt === -1) return -1
  const floor = Math.max(header.headlineAt, found.drafts.at(-1)?.firstParagraph ?? 0, index - 6)
  let prose = 0
  for (let at = index - 1; at > floor; at--) {
    const kind = kinds[at]
    if (kind === 'caption' || kind === 'boilerplate' || kind === 'embed') continue
    const line = reading.paragraphs[at]
    if (line === undefined || kind !== 'paragraph') return -1
    // A title stands above its own talk: what a byline parts from it opens the film.
    if (found.bylines.some(({sentence}) => line.from <= sentence.from && sentence.from < line.to))
      return -1
    if (isSecondTitle(reading, line)) return at
    prose++
    if (prose > MOST_PROSE_BELOW_TITLE) return -1
  }
  return -1
}

/** A title, and no sentence with a quotation in it; "Expert: “Water is the new oil”" is one. */
function isSecondTitle(reading: ReadingText, line: Paragraph): boolean {
  // "He promised a wall. What has he achieved?" opens a report.
  if (!isHeadline(reading, line) || /\p{Ll}{2}\. \p{Lu}/u.test(line.text)) return false
  return (
    /^[^“"«”"»]{3,60}: ?[“"«][^“"«”"»]{3,80}[^“"«”"».,!?…][”"»]$/.test(line.text) ||
    !/[”"»]$|[,:] ?[“"«]/.test(line.text)
  )
}
