import type {BlockKind, Report} from '../../read/report.ts'
import {makeReportId} from '../../build/buildDocuments.ts'
import {makeId} from '../../build/ids.ts'
import {similarity} from '../align/similarity.ts'

/** Share of paragraphs, or of words, from which on two texts are versions of one report. */
const sameParagraphs = 0.25
const sameWords = 0.8

export interface Candidate {
  reportId: string
  /** The text that was imported last under this id. */
  text: string
  /** Its address, where it had one. */
  url: string | undefined
}

/**
 * The id of the report that `report` is a version of: the one with its address or headline, or the one its file held
 * before, when the texts are alike. Another report under the same headline gets an id of its own.
 *
 * @param byContent what is stored under `makeReportId(report)`
 * @param byFile what the file held when it was last imported
 */
export function findLineage(
  report: Report,
  byContent: Candidate | undefined,
  byFile: Candidate | undefined,
): string {
  const own = makeReportId(report)
  if (byFile && byFile.reportId !== own && isSameReport(report, byFile)) {
    if (!byContent || likeness(report, byFile.text) > likeness(report, byContent.text)) {
      return byFile.reportId
    }
  }
  if (!byContent || report.frontMatter.url || isSameReport(report, byContent)) return own
  return alternativeId(report)
}

/** The second id a report may have: when another one has its headline. */
export const alternativeId = (report: Report): string =>
  makeId('report', 'headline', makeReportId(report), firstParagraph(report))

const firstParagraph = ({blocks, text, headline}: Report): string => {
  const block = blocks.find(({kind}) => kind === 'paragraph' || kind === 'quote' || kind === 'turn')
  return block ? text.slice(block.start, block.end) : text.slice(headline?.end ?? 0).trim()
}

function isSameReport(report: Report, candidate: Candidate): boolean {
  const {text, frontMatter} = report
  // Two addresses are two reports, however alike.
  if (frontMatter.url && candidate.url && frontMatter.url !== candidate.url) return false
  return (
    text === candidate.text ||
    likeness(report, candidate.text) >= sameParagraphs ||
    similarity(text, candidate.text) >= sameWords
  )
}

/** Lines that another report of the same program has too. */
const framing = new Set<BlockKind>([
  'headline',
  'program',
  'dek',
  'byline',
  'dateline',
  'signOff',
  'boilerplate',
  'duplicate',
  'embed',
  'frontMatter',
])

/** Share of paragraphs a report has in common with an earlier text, 0 to 1, its frame aside. */
function likeness({text, blocks}: Report, earlier: string): number {
  const frame = new Set<string>()
  const paragraphs = new Set<string>()
  for (const {kind, start, end} of blocks) {
    const lines = linesOf(text.slice(start, end))
    for (const line of lines) (framing.has(kind) ? frame : paragraphs).add(line)
  }
  const others = new Set(linesOf(earlier).filter((line) => !frame.has(line)))
  const shared = [...paragraphs].filter((line) => others.has(line)).length
  return (2 * shared) / Math.max(1, paragraphs.size + others.size)
}

const linesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
