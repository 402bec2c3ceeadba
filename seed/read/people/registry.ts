import type {BlockKind} from '../report.ts'
import type {ReadingText} from '../readingText.ts'
import {type Candidate, collectCandidates} from './candidates.ts'
import {namedBodies} from './namedBodies.ts'
import {isBorneOut, surnamesAlone} from './isBorneOut.ts'
import type {Declared} from './declared.ts'
import {dropEarly} from './dropEarly.ts'
import {learnGenders} from './learnGenders.ts'
import {learnRoles} from './learnRoles.ts'
import {markMentions} from './markMentions.ts'
import {mergeForms} from './mergeForms.ts'
import {settleShared} from './settleShared.ts'
import {findMononyms} from './mononyms.ts'
import {nameKey, type Person, type Registry} from './person.ts'

/** Finds everyone whom the report names, and every place where it does. Words in quotation marks are masked. */
export function buildRegistry(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
  declared: Declared[],
  staff: Set<string>,
  places: Set<string>,
): Registry {
  const candidates = collectCandidates(reading, kinds, quoted)
  const bodies = namedBodies(reading, candidates)
  const people = new Map<string, Person>()
  for (const person of declared)
    addPerson(people, person.name, staff, person.role, person.affiliation)
  const singles = surnamesAlone(reading, kinds, quoted)
  let isFirst = [...people.values()].every((person) => person.isStaff)
  for (const candidate of candidates) {
    if (people.has(candidate.key) || places.has(candidate.key)) continue
    if (bodies.has(candidate.key) && !candidate.run.hasRole) continue
    if (candidate.isCouple === true && isNamedElse(people, candidate)) continue
    if (!candidate.strong && !isBorneOut(reading, candidate, singles, quoted, isFirst)) continue
    addPerson(people, candidate.name, staff, null, null)
    isFirst &&= staff.has(candidate.key)
  }
  const mononyms = findMononyms(reading, kinds, quoted)
  for (const {name} of mononyms) {
    if (![...people.keys()].some((key) => key.split(' ').includes(nameKey(name))))
      addPerson(people, name, staff, null, null)
  }
  mergeForms(people)
  const registry = {
    people: [...new Set(people.values())],
    mentionAt: new Int32Array(reading.tokens.count).fill(-1),
    sharedAt: new Map<number, number[]>(),
  }
  markMentions(reading, kinds, quoted, registry, people)
  dropEarly(reading, registry)
  for (const candidate of candidates) {
    const person = people.get(candidate.key)
    if (person !== undefined) learnRoles(reading, candidate, person)
  }
  for (const {name, run, to} of mononyms) {
    const person = people.get(nameKey(name))
    const candidate = {run, to, key: nameKey(name), name, strong: true, likely: true}
    if (person !== undefined) learnRoles(reading, candidate, person)
  }
  learnGenders(reading, kinds, quoted, registry)
  settleShared(reading, registry)
  return registry
}

/** "Wanda" has a family name of her own elsewhere. */
function isNamedElse(people: Map<string, Person>, {key}: Candidate): boolean {
  const given = `${key.split(' ')[0] ?? ''} `
  return [...people.keys()].some((known) => known.startsWith(given))
}

function addPerson(
  people: Map<string, Person>,
  name: string,
  staff: Set<string>,
  role: string | null,
  affiliation: string | null,
): void {
  const key = nameKey(name)
  const known = people.get(key)
  if (known !== undefined) {
    known.role ??= role
    known.affiliation ??= affiliation
    if (role !== null) known.roles.add(role.toLowerCase())
    return
  }
  people.set(key, {
    name,
    role,
    affiliation,
    roles: new Set(role === null ? [] : [role.toLowerCase()]),
    gender: null,
    isGenderSure: false,
    aliases: new Set(),
    mentions: [],
    isStaff: staff.has(key),
  })
}
