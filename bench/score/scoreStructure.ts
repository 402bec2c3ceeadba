import type {Gold} from './gold.ts'
import type {CountedMeasure, Outcome} from './measures.ts'
import type {StructureReading} from './reading.ts'

type GoldSegment = Gold['segments'][number]
type Segment = StructureReading['segments'][number]

/** Headline, program, dek, segments and guests against the gold of one report. */
export function scoreStructure(gold: Gold, read: StructureReading): Outcome[] {
  return [
    compare('headline', gold.headline, read.headline?.text ?? null),
    compare('program', gold.program, read.program?.text ?? null),
    compare('dek', gold.dek, read.dek?.text ?? null),
    compare('segmentCount', String(gold.segments.length), String(read.segments.length)),
    ...gold.segments.flatMap((segment, index) => scoreSegment(segment, read.segments[index])),
    ...read.segments.slice(gold.segments.length).flatMap((segment) => extraGuests([], segment)),
  ]
}

function scoreSegment(gold: GoldSegment, read: Segment | undefined): Outcome[] {
  return [
    compare('segmentKind', gold.kind, read ? read.kind : missing),
    compare('segmentTitle', gold.title, read ? (read.title?.text ?? null) : missing),
    compare('reporter', gold.reporter, read ? read.reporter : missing),
    compare('location', gold.location, read ? (read.location?.text ?? null) : missing),
    compare('anchor', gold.anchor, read ? read.anchor : missing),
    ...gold.guests.flatMap((guest) => scoreGuest(guest, read)),
    ...(read ? extraGuests(gold.guests, read) : []),
  ]
}

function scoreGuest(gold: GoldSegment['guests'][number], read: Segment | undefined): Outcome[] {
  const found = read?.guests.find((guest) => guest.name === gold.name)
  return [
    compare('guestName', gold.name, found?.name ?? null),
    compare('guestRole', gold.role, found ? found.role : missing, gold.name),
    compare('guestAffiliation', gold.affiliation, found ? found.affiliation : missing, gold.name),
  ]
}

function extraGuests(gold: {name: string}[], read: Segment): Outcome[] {
  const known = new Set(gold.map((guest) => guest.name))
  return read.guests
    .filter((guest) => !known.has(guest.name))
    .map((guest) => compare('guestName', null, guest.name))
}

/** Not there at all, which even an absent value does not equal. */
const missing = Symbol('missing')

function compare(
  measure: CountedMeasure,
  gold: string | null,
  read: string | null | typeof missing,
  whose?: string,
): Outcome {
  const found = read === missing ? 'nothing' : quoted(read)
  const about = `${whose ? `${whose}: ` : ''}${quoted(gold)}, read ${found}`
  return {measure, right: read !== missing && tidy(gold) === tidy(read), about}
}

// Line ends and no-break spaces inside a value are the page's layout, not its words.
function tidy(value: string | null): string | null {
  return value === null ? null : value.replaceAll(/\s+/gu, ' ').trim()
}

function quoted(value: string | null): string {
  return value === null ? 'none' : `‘${value}’`
}
