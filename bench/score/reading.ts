import type {Report, ReportPerson, ReportQuote} from '../../seed/read/report.ts'

export type QuoteReading = Pick<ReportQuote, 'text' | 'start' | 'end' | 'kind' | 'speaker'>

export type PersonReading = Pick<ReportPerson, 'name'>

export type StructureReading = Pick<Report, 'headline' | 'program' | 'dek'> & {
  segments: Pick<
    Report['segments'][number],
    'kind' | 'title' | 'reporter' | 'location' | 'anchor' | 'guests'
  >[]
}

/** What is scored of a reading. A baseline that knows nothing of structure leaves it `null`. */
export interface Reading {
  quotes: QuoteReading[]
  people: PersonReading[]
  structure: StructureReading | null
}

/** The part of a full report that is scored. */
export function readingOf(report: Report): Reading {
  const {quotes, people, headline, program, dek, segments} = report
  return {quotes, people, structure: {headline, program, dek, segments}}
}
