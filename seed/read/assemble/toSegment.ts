import type {ReportSegment} from '../report.ts'
import type {SegmentDraft} from '../segments/segmentDraft.ts'
import type {Reading} from './reading.ts'
import {toSpan} from './toSpan.ts'

export function toSegment(
  parts: Reading,
  draft: SegmentDraft,
  start: number,
  end: number,
  index: number,
  fullName: (name: string) => string,
): ReportSegment {
  const {clean, transcript} = parts
  const range = clean.toSource(start, end)
  return {
    kind: draft.kind,
    title: draft.title === null ? null : toSpan(clean, draft.title),
    reporter: draft.reporter === null ? null : fullName(draft.reporter),
    location: draft.location === null ? null : toSpan(clean, draft.location),
    anchor: draft.anchor === null ? null : fullName(draft.anchor),
    guests: draft.guests.map(({name, role, affiliation}) => ({
      name: fullName(name),
      role,
      affiliation,
    })),
    cues: (index === 0 ? (transcript?.turns ?? []) : []).map((turn) => {
      const speaker = transcript?.speakers[turn.speaker]
      return Object.assign(toSpan(clean, {start: turn.start, end: turn.end}), {
        speaker: speaker === undefined ? null : fullName(speaker.name),
      })
    }),
    start: index === 0 ? 0 : range.start,
    end: end >= parts.reading.text.length ? clean.source.length : range.end,
  }
}
