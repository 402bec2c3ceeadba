import type {Cue as ReportCue, Report, ReportSegment} from '../read/report.ts'
import type {ResolveEntity} from './buildEntities.ts'
import {buildVideo} from './buildVideo.ts'
import type {VideoSegmentDraft} from './documents.ts'
import {foldName} from './foldName.ts'
import {createKeys, makeId, makeKey} from './ids.ts'
import {reference} from './references.ts'

type Appearance = NonNullable<VideoSegmentDraft['appearances']>[number]

const maxTitle = 110

/** Ids from what a segment is called, so that one put in before it changes nothing. */
export function makeSegmentIds(report: Report, reportId: string): string[] {
  const keys = createKeys()
  return report.segments.map(({title, kind}, index) =>
    makeId(
      'videoSegment',
      reportId,
      // The first one carries the headline, which may be corrected without making it another segment.
      index === 0 ? 'lead' : keys(kind, title ? foldName(title.text) : ''),
    ),
  )
}

export function buildSegments(
  report: Report,
  reportId: string,
  segmentIds: readonly string[],
  resolve: ResolveEntity,
): VideoSegmentDraft[] {
  const programName = report.program?.text ?? report.frontMatter.program
  const program = programName ? resolve('program', programName) : null
  return report.segments.flatMap((segment, index) => {
    const _id = segmentIds[index]
    if (_id === undefined) return []
    const appearances = buildAppearances(segment, report, resolve)
    const place = segment.location ? resolve('place', segment.location.text) : null
    const video = report.frontMatter.videos?.find((entry) => (entry.segment ?? 0) === index)
    const cues = buildCues(segment, report, resolve)
    return [
      {
        _id,
        _type: 'videoSegment',
        title: titleOf(segment, report, index),
        kind: segment.kind,
        ...(program && {program: reference<'program'>(program)}),
        ...(appearances.length > 0 && {appearances}),
        ...(place && {place: reference<'place'>(place)}),
        report: reference<'report'>(reportId),
        range: {_type: 'textRange', start: segment.start, end: segment.end},
        ...(cues.length > 0 && {transcript: {_type: 'transcript', cues}}),
        ...(video && {video: buildVideo(video)}),
      } satisfies VideoSegmentDraft,
    ]
  })
}

/** Printed titles as printed; an untitled segment goes by its first words. */
function titleOf({title, start, end}: ReportSegment, report: Report, index: number): string {
  if (title) return title.text
  if (index === 0 && report.headline) return report.headline.text
  const words = report.text.slice(start, end).trim().split('\n', 1)[0]?.trim() ?? ''
  if (words === '') return report.headline?.text ?? report.file
  if (words.length <= maxTitle) return words
  const cut = words.lastIndexOf(' ', maxTitle - 1)
  return `${words.slice(0, cut > 0 ? cut : maxTitle - 1)}…`
}

function buildAppearances(
  segment: ReportSegment,
  report: Report,
  resolve: ResolveEntity,
): Appearance[] {
  const credited = [
    ...[segment.reporter].map((name) => ({name, capacity: 'reporter' as const})),
    ...[segment.anchor].map((name) => ({name, capacity: 'anchor' as const})),
  ].flatMap(({name, capacity}) => {
    if (name === null) return []
    const person = report.people.find((entry) => entry.name === name)
    // The reader gives the capacity as the role where the report credits none.
    const role = person?.role === capacity ? null : (person?.role ?? null)
    return [{name, capacity, role, affiliation: person?.affiliation ?? null}]
  })
  const guests = segment.guests.map((guest) => ({...guest, capacity: 'guest' as const}))

  const appearances = new Map<string, Appearance>()
  for (const {name, capacity, role, affiliation} of [...credited, ...guests]) {
    const person = resolve('person', name)
    if (!person) continue
    const organization = affiliation ? resolve('organization', affiliation) : null
    const _key = makeKey('appearance', person, capacity)
    appearances.set(_key, {
      _key,
      _type: 'appearance',
      person: reference<'person'>(person),
      capacity,
      ...(role && {role}),
      ...(organization && {organization: reference<'organization'>(organization)}),
    })
  }
  return [...appearances.values()]
}

type Cue = NonNullable<NonNullable<VideoSegmentDraft['transcript']>['cues']>[number]

function buildCues({cues}: ReportSegment, report: Report, resolve: ResolveEntity): Cue[] {
  const keys = createKeys()
  return cues
    .filter(({text}) => text.trim() !== '')
    .map((cue) => buildCue(cue, keys('cue', cue.text), report, resolve))
}

function buildCue(
  {speaker: name, start, text, startMs, endMs}: ReportCue,
  key: string,
  report: Report,
  resolve: ResolveEntity,
): Cue {
  const speaker = name === null ? null : resolve('person', name)
  const label = labelBefore(start, report)
  return {
    _key: key,
    _type: 'cue',
    ...(speaker && {speaker: reference<'person'>(speaker)}),
    ...(label && {speakerLabel: label}),
    text,
    ...(startMs !== undefined && {start: Math.round(startMs)}),
    ...(endMs !== undefined && {end: Math.round(endMs)}),
  }
}

/** What stands between the start of the turn and its words, such as `REPORTER:`. */
function labelBefore(start: number, report: Report): string | null {
  const block = report.blocks.find((entry) => entry.start <= start && start < entry.end)
  if (block?.kind !== 'turn') return null
  const label = report.text
    .slice(block.start, start)
    .replace(/[\s:“”"'‘’–—-]+$/u, '')
    .trim()
  return label === '' ? null : label
}
