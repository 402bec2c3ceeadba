import type {Header} from '../lines/findHeader.ts'
import type {Declared} from '../people/declared.ts'
import type {ReadingText, Sentence} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {type Byline, readByline} from './readByline.ts'
import {openDraft, titleAbove} from './openDraft.ts'
import {readCredits} from './readCredits.ts'
import {readPlaceLine} from './readPlaceLine.ts'
import type {SegmentDraft, Segments} from './segmentDraft.ts'

export function readCredit(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
  found: Segments,
): void {
  const paragraph = reading.paragraphs[index]
  const first = found.drafts[0]
  if (paragraph === undefined || first === undefined || kinds[index] === 'turn') return
  if (kinds[index] === 'dateline') {
    const place = reading.pack.patterns.dateline.exec(paragraph.text)?.[1]
    if (place !== undefined)
      first.location ??= {start: paragraph.start, end: paragraph.start + place.length}
    return
  }
  first.location ??= readPlaceLine(reading, kinds, header, index)
  const credit = readCredits(reading, kinds, header, index)
  if (credit === null) return
  if (first.reporter === null) setReporter(reading, first, credit, found)
}

export function setReporter(
  reading: ReadingText,
  draft: SegmentDraft,
  byline: Byline,
  found: Segments,
): void {
  draft.reporter = byline.name
  draft.location ??= byline.location
  found.bylines.push(byline)
  found.declared.push(asDeclared(reading, byline))
}

function asDeclared(
  reading: ReadingText,
  {name, nameFrom, nameTo, role, outlet}: Byline,
): Declared {
  const affiliation = outlet === null ? null : reading.text.slice(outlet.start, outlet.end)
  return {name, from: nameFrom, to: nameTo, role, affiliation}
}

export function addByline(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
  sentences: Sentence[],
  found: Segments,
  state: {fallback: Byline | null},
): void {
  const isLong = sentences.length > 8
  for (const sentence of isLong ? [...sentences.slice(0, 3), ...sentences.slice(-2)] : sentences) {
    const byline = readByline(reading, sentence)
    if (byline === null) continue
    const current = found.drafts.at(-1)
    if (current === undefined) return
    if (byline.strength === 1) {
      state.fallback ??= index <= header.bodyFrom + 4 ? byline : null
      continue
    }
    const titleAt = titleAbove(reading, kinds, header, index, found)
    const joins = reading.pack.patterns.ownReporterJoins.test(
      reading.text.slice(
        reading.tokens.end[byline.nameTo - 1],
        (reading.tokens.start[sentence.to - 1] ?? 0) + 1,
      ),
    )
    if (joins && titleAt !== -1) {
      const draft = openDraft(reading, kinds, 'interview', titleAt, index, found)
      setReporter(reading, draft, byline, found)
      return
    }
    if (titleAt !== -1 && found.drafts[0]?.reporter != null) {
      setReporter(
        reading,
        openDraft(reading, kinds, 'package', titleAt, index, found),
        byline,
        found,
      )
      return
    }
    if (current.reporter === null && current.kind === 'package')
      setReporter(reading, current, byline, found)
    else {
      if (current.reporter === byline.name) current.location ??= byline.location
      found.bylines.push(byline)
      found.declared.push(asDeclared(reading, byline))
    }
    return
  }
}
