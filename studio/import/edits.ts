import type {Report, ReportQuote} from '../../seed/read/report.ts'

/** What an editor changed in a reading, by the index of the quote. */
export interface Edits {
  dropped: ReadonlySet<number>
  /** Full name, or `null` for nobody. */
  speakers: ReadonlyMap<number, string | null>
}

export const NO_EDITS: Edits = {dropped: new Set(), speakers: new Map()}

export function hasEdits({dropped, speakers}: Edits): boolean {
  return dropped.size > 0 || speakers.size > 0
}

/** The reading as the editor wants it. */
export function applyEdits(report: Report, edits: Edits): Report {
  const quotes = report.quotes.flatMap((quote, index) => {
    if (edits.dropped.has(index)) return []
    const speaker = edits.speakers.get(index)
    return speaker === undefined || speaker === quote.speaker
      ? [quote]
      : [nameSpeaker(report, quote, speaker)]
  })
  const known = new Set(report.people.map(({name}) => name))
  const added = [...new Set(quotes.flatMap(({speaker}) => speaker ?? []))].filter(
    (name) => !known.has(name),
  )
  return {
    ...report,
    quotes,
    people: [
      ...report.people,
      ...added.map((name) => ({name, role: null, affiliation: null, aliases: [], mentions: []})),
    ],
  }
}

/** An editor's word stands in for evidence; role and employer are those the report gives that person. */
function nameSpeaker(report: Report, quote: ReportQuote, speaker: string | null): ReportQuote {
  const person = report.people.find(({name}) => name === speaker)
  return {
    ...quote,
    speaker,
    speakerNote: speaker === null ? quote.speakerNote : null,
    role: person?.role ?? null,
    affiliation: person?.affiliation ?? null,
    evidence: 'none',
    confidence: speaker === null ? 0 : 1,
    rule: 'editor',
  }
}

export function dropQuote(edits: Edits, index: number, isDropped: boolean): Edits {
  const dropped = new Set(edits.dropped)
  if (isDropped) dropped.add(index)
  else dropped.delete(index)
  return {...edits, dropped}
}

export function setSpeaker(edits: Edits, index: number, speaker: string | null): Edits {
  return {...edits, speakers: new Map(edits.speakers).set(index, speaker)}
}
