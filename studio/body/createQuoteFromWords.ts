import type {SanityClient} from '@sanity/client'

import {buildQuote} from './buildQuote.ts'
import {locateWords, stripMarks} from './locateWords.ts'

interface SourceAnswer {
  report: {_id: string; text: string} | null
  segments: {_id: string; range: {start?: number; end?: number} | null}[]
  /** Raw ids that exist, to tell drafts from what is published. */
  published: string[]
}

const SOURCE_QUERY = `{
  "report": *[_type == "report" && _id in [$reportId, "drafts." + $reportId]] | order(_id desc)[0]{
    "_id": $reportId, text
  },
  "segments": *[_type == "videoSegment" && report._ref == $reportId]{_id, range},
  "published": *[!(_id in path("drafts.**")) && (_id == $reportId || (_type == "videoSegment" && report._ref == $reportId))]._id
}`

export type CreatedQuote =
  | {state: 'created'; id: string; kind: string}
  /** Nothing was written. The sentence says why. */
  | {state: 'refused'; why: string}

/** Makes a quote document of words that stand in a report. Writes one draft, or nothing. */
export async function createQuoteFromWords(
  client: SanityClient,
  input: {reportId: string; selected: string; context: string},
): Promise<CreatedQuote> {
  const words = stripMarks(input.selected)
  if (words === '') return {state: 'refused', why: 'Select the words of the quote first.'}
  const source: SourceAnswer = await client.fetch(
    SOURCE_QUERY,
    {reportId: input.reportId},
    {perspective: 'raw'},
  )
  const {report} = source
  if (!report) return {state: 'refused', why: 'The article’s report is not in this dataset.'}
  const near = locateWords(report.text, stripMarks(input.context), 0)?.start ?? 0
  const range = locateWords(report.text, words, near)
  if (!range) {
    return {
      state: 'refused',
      why: 'The report does not have these words. A quote must stand in the report exactly as it is.',
    }
  }
  const isPublished = (id: string) => source.published.includes(id)
  const segment = source.segments.find(
    (each) => (each.range?.start ?? Infinity) <= range.start && range.end <= (each.range?.end ?? 0),
  )
  const segmentId = segment?._id.replace(/^drafts\./, '')
  const id = `quote-${crypto.randomUUID()}`
  const quote = buildQuote({
    id,
    report: {...report, isPublished: isPublished(report._id)},
    segment: segmentId ? {_id: segmentId, isPublished: isPublished(segmentId)} : null,
    range,
  })
  await client.create(quote)
  return {state: 'created', id, kind: quote.kind}
}
