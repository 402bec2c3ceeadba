import type {Reading} from '../assembleReport.ts'
import type {Person} from '../people/person.ts'

/**
 * A digital article about a studio talk is that talk: who speaks in it is its guest, its show's host
 * its anchor. What was read as a package without reporter becomes an interview or a panel.
 */
export function fillStudioTalk(parts: Reading): void {
  const {segments, header, scene, attributed, reading} = parts
  const first = segments.drafts[0]
  if (
    first === undefined ||
    first.kind !== 'package' ||
    first.reporter !== null ||
    segments.drafts.length > 1
  )
    return
  if (!segments.isStudioTalk) return
  const guests: Person[] = []
  for (const {attribution, kind} of attributed) {
    const person = kind === 'direct' ? scene.registry.people[attribution?.person ?? -1] : undefined
    if (person !== undefined && !guests.includes(person) && person.name !== header.host)
      guests.push(person)
  }
  if (guests.length === 0) return
  first.kind = guests.length > 1 ? 'panel' : 'interview'
  first.anchor = header.host ?? segments.hosts[0] ?? namedHost(parts)
  first.guests = guests
    .filter((person) => person.name !== first.anchor)
    .map((person) => ({
      name: person.name,
      from: 0,
      to: 0,
      role: person.role,
      affiliation: person.affiliation,
    }))
  const host = scene.registry.people.find((person) => person.name === first.anchor)
  if (host !== undefined) host.isStaff = true
  else if (header.host !== null) addHost(parts, header.host, reading.text.indexOf(header.host))
}

/** "In an interview with CGTN's host Han Lei". */
function namedHost(parts: Reading): string | null {
  const {hostRole} = parts.reading.pack.patterns
  return (
    parts.scene.registry.people.find((person) =>
      [...person.roles].some((role) => hostRole.test(role)),
    )?.name ?? null
  )
}

function addHost(parts: Reading, name: string, at: number): void {
  parts.scene.registry.people.push({
    name,
    role: null,
    affiliation: null,
    roles: new Set(),
    gender: null,
    isGenderSure: false,
    aliases: new Set(),
    mentions: at === -1 ? [] : [{start: at, end: at + name.length}],
    isStaff: true,
  })
}
