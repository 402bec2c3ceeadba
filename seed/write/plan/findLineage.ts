import type {Report} from '../../read/report.ts'
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
    if (!byContent || likeness(report.text, byFile.text) > likeness(report.text, byContent.text)) {
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

function isSameReport({text, frontMatter}: Report, candidate: Candidate): boolean {
  // Two addresses are two reports, however alike.
  if (frontMatter.url && candidate.url && frontMatter.url !== candidate.url) return false
  return (
    likeness(text, candidate.text) >= sameParagraphs ||
    similarity(text, candidate.text) >= sameWords
  )
}

/** Share of paragraphs two texts have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [paragraphs(a), paragraphs(b)]
  const shared = [...left].filter((paragraph) => right.has(paragraph)).length
  return (2 * shared) / Math.max(1, left.size + right.size)
}

const paragraphs = (text: string): Set<string> =>
  new Set(
    text
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
