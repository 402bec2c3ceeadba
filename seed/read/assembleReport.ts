import {buildBlocks} from './assemble/buildBlocks.ts'
import {fillStudioTalk} from './assemble/fillStudioTalk.ts'
import {findDek} from './assemble/findDek.ts'
import {findIssues} from './assemble/findIssues.ts'
import {createFullName} from './assemble/fullName.ts'
import {findOrganizations} from './assemble/findOrganizations.ts'
import type {Reading} from './assemble/reading.ts'
import {toPeople} from './assemble/toPeople.ts'
import {toQuotes} from './assemble/toQuotes.ts'
import {toSegment} from './assemble/toSegment.ts'
import {toSpan} from './assemble/toSpan.ts'
import type {Scene} from './attribution/scene.ts'
import type {BlockKind, Range, Report, Span} from './report.ts'
import {ReportError} from './reportError.ts'

/** Puts the stages' findings together, every offset led back to the text as received. */
export function assembleReport(parts: Reading): Report {
  const {clean, reading, kinds, header, segments, scene} = parts
  const span = (range: Range | null): Span | null => (range === null ? null : toSpan(clean, range))
  const dek = findDek(parts)
  fillStudioTalk(parts)
  const starts = segments.drafts.map((draft, index) =>
    index === 0 ? 0 : (reading.paragraphs[draft.firstParagraph]?.start ?? 0),
  )
  const segmentAt = (offset: number): number => lastUpTo(starts, offset)
  const fullName = createFullName(scene.registry)
  const report: Report = {
    file: parts.file,
    text: clean.source,
    frontMatter: parts.matter.frontMatter,
    headline: span(header.headline),
    program: span(header.program),
    dek: span(dek.range),
    segments: segments.drafts.map((draft, index) =>
      toSegment(
        parts,
        draft,
        starts[index] ?? 0,
        starts[index + 1] ?? reading.text.length,
        index,
        fullName,
      ),
    ),
    people: toPeople(parts),
    organizations: findOrganizations(parts),
    quotes: toQuotes(parts, segmentAt),
    blocks: buildBlocks(parts, dek, segmentAt),
    issues: findIssues(parts),
  }
  if (isNothing(report, kinds, scene)) {
    throw new ReportError(
      'noHeadline',
      parts.file,
      1,
      'no headline, quotation, byline or name found in it. Put the report’s headline on the first line, or check that the file is a report.',
    )
  }
  return report
}

/** Index of the last of sorted starts that is no greater than an offset, 0 where none is. */
function lastUpTo(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

function isNothing(report: Report, kinds: BlockKind[], scene: Scene): boolean {
  if (report.headline !== null || report.quotes.length > 0 || report.people.length > 0) return false
  return (
    !kinds.some((kind) => kind === 'byline' || kind === 'turn' || kind === 'soundbite') &&
    scene.registry.people.length === 0 &&
    report.segments.every((segment) => segment.reporter === null)
  )
}
