import type {Reading} from './reading.ts'
import type {Declared} from '../people/declared.ts'
import {findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import type {Person} from '../people/person.ts'
import {splitSentences, type ReadingText} from '../readingText.ts'
import {isSign} from '../tokens/tokenize.ts'
import {readGuest} from '../segments/readGuest.ts'

const LONGEST_ROLE_BEFORE = 10

/**
 * A digital article about a studio talk is that talk: who speaks in it is its guest, its show's host
 * its anchor. What was read as a package without reporter becomes an interview or a panel.
 */
export function fillStudioTalk(parts: Reading): void {
  const {segments, header, scene, attributed, reading} = parts
  const first = segments.drafts[0]
  if (
    first === undefined ||
    !(first.kind === 'package' || (first.kind === 'interview' && first.anchor === null)) ||
    first.reporter !== null ||
    segments.drafts.length > 1
  )
    return
  if (!segments.isStudioTalk) return
  const elsewhere = saysElsewhere(parts)
  const guests: Person[] = announced(parts)
  for (const {attribution, kind} of attributed) {
    const person = kind === 'direct' ? scene.registry.people[attribution?.person ?? -1] : undefined
    if (person === undefined || guests.includes(person) || person.name === header.host) continue
    if (!elsewhere.has(person)) guests.push(person)
  }
  if (guests.length === 0) return
  first.kind = guests.length > 1 ? 'panel' : 'interview'
  first.anchor = header.host ?? segments.hosts[0] ?? namedHost(parts)
  first.guests = guests
    .filter((person) => person.name !== first.anchor)
    .map((person) => describeGuest(reading, person))
  const host = scene.registry.people.find((person) => person.name === first.anchor)
  if (host !== undefined) host.isStaff = true
  else if (header.host !== null) addHost(parts, header.host, reading.text.indexOf(header.host))
}

/** "In an interview with CGTN's anchor NAME, GUEST, ROLE, called it …": whom the host's sentence names. */
function announced({reading, segments, scene, header}: Reading): Person[] {
  const {tokens} = reading
  const found: Person[] = []
  for (const {from, to} of reading.paragraphs) {
    for (const sentence of splitSentences(tokens, from, to)) {
      const runs = findNames(tokens, sentence.from, sentence.to)
      for (const [order, run] of runs.entries()) {
        const guest = runs[order + 1]
        const host = nameText(tokens, run.nameFrom, run.nameTo)
        if (guest === undefined || !(segments.hosts.includes(host) || header.host === host))
          continue
        if (!isSign(tokens, run.to, ',') || guest.nameFrom !== run.to + 1) continue
        const name = nameText(tokens, guest.nameFrom, guest.nameTo)
        const person = scene.registry.people.find((one) => one.name === name)
        if (person !== undefined && person.name !== header.host && !found.includes(person))
          found.push(person)
      }
    }
  }
  return found
}

/** Whoever is first quoted from a speech, a letter or a year ago is no guest of the talk. */
function saysElsewhere({attributed, scene, reading}: Reading): Set<Person> {
  const met = new Set<Person>()
  const elsewhere = new Set<Person>()
  for (const {quote, attribution, kind} of attributed) {
    const person = scene.registry.people[attribution?.person ?? -1]
    if (person === undefined || met.has(person)) continue
    if (kind === 'direct') met.add(person)
    const paragraph = reading.paragraphs[quote.paragraph]
    if (paragraph === undefined) continue
    const around = splitSentences(reading.tokens, paragraph.from, paragraph.to)
      .map(({from, to}) => ({
        start: reading.tokens.start[from] ?? 0,
        end: reading.tokens.end[to - 1] ?? 0,
      }))
      .filter(({start, end}) => start <= quote.outerEnd && quote.outerStart <= end)
      .map(({start, end}) =>
        [
          reading.text.slice(start, Math.max(start, Math.min(end, quote.outerStart))),
          reading.text.slice(Math.min(end, Math.max(start, quote.outerEnd)), end),
        ].join(' '),
      )
    if (around.some((text) => reading.pack.patterns.saidElsewhere.test(text))) elsewhere.add(person)
  }
  return elsewhere
}

/** What stands beside a guest's full name says more than what the whole report has learnt. */
function describeGuest(reading: ReadingText, person: Person): Declared {
  const none = {
    name: person.name,
    from: 0,
    to: 0,
    role: person.role,
    affiliation: person.affiliation,
  }
  for (const {from, to} of reading.paragraphs) {
    for (const sentence of splitSentences(reading.tokens, from, to)) {
      const run = findNames(reading.tokens, sentence.from, sentence.to).find(
        ({nameFrom, nameTo}) => nameText(reading.tokens, nameFrom, nameTo) === person.name,
      )
      if (run === undefined) continue
      const floor = Math.max(sentence.from, run.from - LONGEST_ROLE_BEFORE)
      const {declared} = readGuest(reading, run, floor, sentence.to)
      if (declared.role === null || declared.affiliation === null) continue
      return {...none, role: declared.role, affiliation: declared.affiliation}
    }
  }
  return none
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
