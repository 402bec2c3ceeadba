import {stegaClean} from '@sanity/client/stega'

const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'})

/** A day such as “14 May 2019” (in UTC, as the dataset has it), or `undefined` for none. */
export function formatDay(date: string | null | undefined): string | undefined {
  const time = Date.parse(stegaClean(date) ?? '')
  return Number.isNaN(time) ? undefined : day.format(time)
}

/** When somebody held a role, as far as it is known: “since …”, “until …” or both days. */
export function formatTerm(
  from: string | null | undefined,
  to: string | null | undefined,
): string | undefined {
  const [first, last] = [formatDay(from), formatDay(to)]
  if (first && last) return `${first} to ${last}`
  if (first) return `since ${first}`
  return last && `until ${last}`
}

/** Minutes and seconds of so many milliseconds, such as “2:05”. */
export function formatDuration(ms: number | null | undefined): string | undefined {
  if (!ms) return undefined
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const SEGMENT_KINDS: Record<string, string> = {
  package: 'Report',
  interview: 'Interview',
  panel: 'Panel',
  live: 'Live report',
  voiceover: 'Voice-over',
  other: 'Segment',
}

/** What readers call a kind of segment. */
export function segmentKind(kind: string): string {
  return SEGMENT_KINDS[stegaClean(kind)] ?? 'Segment'
}

const CORRECTION_KINDS: Record<string, string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
}

/** What a note on an article is called. */
export function correctionKind(kind: string | null | undefined): string {
  return CORRECTION_KINDS[stegaClean(kind) ?? ''] ?? 'Correction'
}
