import type {Scene} from '../attribution/scene.ts'
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
): ReportSegment {
  const {clean, transcript, scene} = parts
  const range = clean.toSource(start, end)
  const fullName = (name: string | null): string | null =>
    name === null ? null : nameOf(scene, name)
  return {
    kind: draft.kind,
    title: draft.title === null ? null : toSpan(clean, draft.title),
    reporter: fullName(draft.reporter),
    location: draft.location === null ? null : toSpan(clean, draft.location),
    anchor: fullName(draft.anchor),
    guests: draft.guests.map(({name, role, affiliation}) => ({
      name: nameOf(scene, name),
      role,
      affiliation,
    })),
    cues: (index === 0 ? (transcript?.turns ?? []) : []).map((turn) => {
      const speaker = transcript?.speakers[turn.speaker]
      return Object.assign(toSpan(clean, {start: turn.start, end: turn.end}), {
        speaker: speaker === undefined ? null : nameOf(scene, speaker.name),
      })
    }),
    start: index === 0 ? 0 : range.start,
    end: end >= parts.reading.text.length ? clean.source.length : range.end,
  }
}

/** The registry's longest form of a name. */
function nameOf(scene: Scene, name: string): string {
  const lower = name.toLowerCase()
  return (
    scene.registry.people.find(
      (person) => person.name.toLowerCase() === lower || person.aliases.has(name),
    )?.name ?? name
  )
}
