import type {BlockKind, Range} from '../report.ts'
import {splitSentences, type ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {
  hasFlag,
  isCapitalized,
  isSign,
  Kind,
  lowerWordAt,
  wordAt,
  type Tokens,
} from '../tokens/tokenize.ts'
import type {Declared} from './declared.ts'
import {findNames, nameText, startsSentence, type NameRun} from './findNames.ts'
import {chooseRole, readRoleAfter, readRoleBefore, readRoleUpTo} from './roleBeside.ts'
import type {RolePhrase} from './rolePhrase.ts'

export type Gender = 'male' | 'female' | null

export interface Person {
  name: string
  role: string | null
  affiliation: string | null
  /** Every role that the report writes beside the name, lower case. */
  roles: Set<string>
  gender: Gender
  aliases: Set<string>
  mentions: Range[]
  /** The outlet's own: reporter or anchor. */
  isStaff: boolean
}

export interface Registry {
  people: Person[]
  /** By token: index into `people`, -1 for none, -2 for a name that several share. */
  mentionAt: Int32Array
  /** Other bearers by token where `mentionAt` is -2. */
  sharedAt: Map<number, number[]>
}

interface Candidate {
  run: NameRun
  /** Its paragraph's end. */
  to: number
  key: string
  name: string
  strong: boolean
  likely: boolean
}

const SKIPPED = new Set<BlockKind>(['boilerplate', 'embed', 'frontMatter', 'duplicate'])
const NO_NEW_NAMES = new Set<BlockKind>([
  'headline',
  'segmentTitle',
  'program',
  'caption',
  'chyron',
  'shot',
  'turn',
])

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
  const people = new Map<string, Person>()
  for (const person of declared)
    addPerson(people, person.name, staff, person.role, person.affiliation)
  const singles = surnamesAlone(reading, kinds, quoted)
  for (const candidate of candidates) {
    if (people.has(candidate.key) || places.has(candidate.key)) continue
    if (candidate.strong || isBorneOut(reading.tokens, candidate, singles))
      addPerson(people, candidate.name, staff, null, null)
  }
  mergeLongerForms(people)
  const registry = {
    people: [...new Set(people.values())],
    mentionAt: new Int32Array(reading.tokens.count).fill(-1),
    sharedAt: new Map<number, number[]>(),
  }
  markMentions(reading, kinds, quoted, registry, people)
  for (const candidate of candidates) {
    const person = people.get(candidate.key)
    if (person !== undefined) learn(reading, candidate, person)
  }
  learnGenders(reading, kinds, quoted, registry)
  return registry
}

export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .replaceAll('’', "'")
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
    aliases: new Set(),
    mentions: [],
    isStaff: staff.has(key),
  })
}

function collectCandidates(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
): Candidate[] {
  const {tokens} = reading
  const candidates: Candidate[] = []
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const kind = kinds[index] ?? 'paragraph'
    if (SKIPPED.has(kind) || NO_NEW_NAMES.has(kind)) continue
    if (isTitleCased(tokens, paragraph.from, paragraph.to)) continue
    for (const run of findNames(tokens, paragraph.from, paragraph.to)) {
      if (run.nameTo - run.nameFrom < 2 || quoted[run.nameFrom] === 1) continue
      const name = nameText(tokens, run.nameFrom, run.nameTo)
      candidates.push({run, to: paragraph.to, key: nameKey(name), name, ...judge(tokens, run)})
    }
  }
  return candidates
}

/** A heading in title case: its capitals tell nothing. */
function isTitleCased(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0
  let words = 0
  for (let index = from; index < Math.min(to, from + 40); index++) {
    if (tokens.kind[index] === Kind.lower && !hasFlag(tokens, index, Flag.function)) words++
    else if (isCapitalized(tokens, index)) {
      words++
      capitals++
    }
  }
  return words >= 6 && capitals / words > 0.85
}

function judge(tokens: Tokens, run: NameRun): {strong: boolean; likely: boolean} {
  const first = tokens.flags[run.nameFrom] ?? 0
  const next = run.nameTo
  const previous = run.from - 1
  const isGiven = (first & givenName) !== 0 && (first & (Flag.geo | Flag.calendar)) === 0
  const isTail = isBodyTail(tokens, run)
  const speaks = isSpeaker(tokens, run) && !isTail
  const apposed = hasApposition(tokens, next) || isApposedTo(tokens, previous)
  const isArticled = run.nameFrom === run.from && lowerWordAt(tokens, previous) === 'the'
  const isPlaced =
    run.nameFrom === run.from &&
    /^(?:in|at|near|outside|across|around|into|via|off)$/.test(lowerWordAt(tokens, previous))
  if (isArticled || (isPlaced && !isGiven)) return {strong: false, likely: false}
  if (isTail && !isGiven) return {strong: false, likely: false}
  const titled = run.hasRole && !isOrganizationAfter(tokens, next)
  const strong =
    titled ||
    (speaks && !run.isDoubtful) ||
    (speaks && titled) ||
    (apposed && !isPlaced) ||
    isOfBody(tokens, next) ||
    announcesSpeech(tokens, run) ||
    isEnclosed(tokens, run) ||
    isSigned(tokens, run) ||
    (isGiven && !run.isDoubtful)
  return {strong, likely: !isPlaced}
}

/** The word after a name makes it a body's: "Silva Institute", "Rosa Street". */
function isOrganizationAfter(tokens: Tokens, next: number): boolean {
  return isCapitalized(tokens, next) && hasFlag(tokens, next, Flag.organization | Flag.place)
}

function isSpeaker(tokens: Tokens, run: NameRun): boolean {
  // "one of them, NAME, told"
  if (
    isSign(tokens, run.nameTo, ',') &&
    isSign(tokens, run.from - 1, ',') &&
    hasFlag(tokens, run.nameTo + 1, Flag.strongSpeech)
  )
    return true
  const next = tokens.flags[run.nameTo] ?? 0
  const previous = tokens.flags[run.from - 1] ?? 0
  if ((next & Flag.strongSpeech) !== 0 && tokens.kind[run.nameTo] === Kind.lower)
    return run.nameTo - run.nameFrom >= 2 && !hasFlag(tokens, run.nameFrom, Flag.geo)
  return (
    (previous & Flag.strongSpeech) !== 0 &&
    tokens.kind[run.from - 1] === Kind.lower &&
    run.nameFrom === run.from &&
    tokens.kind[run.from - 2] === Kind.mark
  )
}

/** "Department of Roads and Snow Removal": the run goes on a body's name. */
function isBodyTail(tokens: Tokens, run: NameRun): boolean {
  let index = run.from - 1
  if (!/^(?:and|of|for|&)$/.test(lowerWordAt(tokens, index))) return false
  for (let steps = 0; steps < 7 && index >= 0; steps++, index--) {
    if (isCapitalized(tokens, index)) {
      if (hasFlag(tokens, index, Flag.organization)) return true
    } else if (!/^(?:and|of|for|&|the)$/.test(lowerWordAt(tokens, index))) return false
  }
  return false
}

/** "NAME of the Deccan Pencil Works". */
function isOfBody(tokens: Tokens, next: number): boolean {
  if (!/^(?:of|at|from)$/.test(lowerWordAt(tokens, next))) return false
  let index = next + 1
  if (lowerWordAt(tokens, index) === 'the') index++
  for (let steps = 0; steps < 6 && isCapitalized(tokens, index); steps++, index++) {
    if (hasFlag(tokens, index, Flag.organization | Flag.network)) return true
  }
  return false
}

/** "His predecessor, NAME, disagreed": between commas behind a noun phrase. */
function isEnclosed(tokens: Tokens, run: NameRun): boolean {
  if (
    run.nameFrom !== run.from ||
    !isSign(tokens, run.from - 1, ',') ||
    !isSign(tokens, run.nameTo, ',')
  )
    return false
  for (let index = run.from - 2; index > run.from - 8 && index >= 0; index--) {
    if (/^(?:his|her|their|its|the)$/.test(lowerWordAt(tokens, index))) {
      return startsSentence(tokens, index) || hasFlag(tokens, index - 1, Flag.conjunction)
    }
    if (isCapitalized(tokens, index) || isSign(tokens, index, ',.;:')) return false
  }
  return false
}

/** “…” – NAME: a dash behind a quotation, or at a line's head, signs it. */
function isSigned(tokens: Tokens, run: NameRun): boolean {
  const dash = run.from - 1
  if (run.nameFrom !== run.from || !isSign(tokens, dash, '–—―-~')) return false
  return tokens.kind[dash - 1] === Kind.mark || startsSentence(tokens, dash)
}

/** A paragraph that begins with the name and ends with the colon before a quotation. */
function announcesSpeech(tokens: Tokens, run: NameRun): boolean {
  if (run.nameFrom !== run.from) return false
  for (let index = run.nameTo; index < run.nameTo + 30 && index < tokens.count; index++) {
    if (isSign(tokens, index, '.!?;')) return false
    if (isSign(tokens, index, ':'))
      return (
        tokens.kind[index + 1] === Kind.mark &&
        !hasFlag(tokens, run.nameTo, Flag.preposition | Flag.conjunction)
      )
  }
  return false
}

/** ", a nurse", ", who, " , head of". */
function hasApposition(tokens: Tokens, at: number): boolean {
  if (lowerWordAt(tokens, at) === 'who' || lowerWordAt(tokens, at) === 'whose') return true
  const from = isSign(tokens, at, ',') ? at + 1 : at
  const word = lowerWordAt(tokens, from)
  if (from > at && (word === 'who' || word === 'whose')) return true
  if (from === at && word !== 'a' && word !== 'an' && word !== 'the') return false
  for (let index = from; index < from + 7; index++) {
    if (index >= tokens.count || tokens.kind[index] === Kind.mark || isSign(tokens, index, ',.;:'))
      return false
    if (
      hasFlag(tokens, index, Flag.speech | Flag.auxiliary | Flag.pronoun) &&
      tokens.kind[index] === Kind.lower &&
      !hasFlag(tokens, index, Flag.role)
    )
      return false
    if (hasFlag(tokens, index, Flag.role | Flag.kin)) return true
  }
  return false
}

/** "another nurse, NAME", "ambassador to Canada, NAME". */
function isApposedTo(tokens: Tokens, comma: number): boolean {
  if (!isSign(tokens, comma, ',')) return false
  for (let index = comma - 1; index > comma - 8 && index >= 0; index--) {
    if (isSign(tokens, index, ',.;:') || tokens.kind[index] === Kind.mark) return false
    // "with host Han Lei, NAME": that role has its own bearer.
    if (hasFlag(tokens, index, Flag.role | Flag.kin) && !hasFlag(tokens, index, Flag.speech)) {
      return index + 1 === comma || !isCapitalized(tokens, index + 1)
    }
  }
  return false
}

/** Capitalised words that stand alone with what only a person does: speak, own, be addressed. */
function surnamesAlone(reading: ReadingText, kinds: BlockKind[], quoted: Uint8Array): Set<string> {
  const {tokens} = reading
  const found = new Set<string>()
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] === 'boilerplate' || kinds[index] === 'headline') continue
    for (const run of findNames(tokens, paragraph.from, paragraph.to)) {
      if (run.nameTo - run.nameFrom !== 1 || quoted[run.nameFrom] === 1) continue
      const next = run.nameTo
      const speaks =
        tokens.kind[next] === Kind.lower && hasFlag(tokens, next, Flag.speech | Flag.opinion)
      const spoken = hasFlag(tokens, run.from - 1, Flag.strongSpeech)
      if (speaks || spoken || run.hasRole || tokens.kind[next] === Kind.possessive)
        found.add(lowerWordAt(tokens, run.nameFrom))
    }
  }
  return found
}

function isBorneOut(tokens: Tokens, candidate: Candidate, singles: Set<string>): boolean {
  if (!candidate.likely) return false
  const {run} = candidate
  return (
    singles.has(lowerWordAt(tokens, run.nameTo - 1)) &&
    !hasFlag(tokens, run.nameTo - 1, Flag.geo | Flag.organization)
  )
}

/** "Robert Kane" and "Robert F. Kane Jr." are one; the longest form is the name. */
function mergeLongerForms(people: Map<string, Person>): void {
  const byEnds = new Map<string, Person>()
  for (const [key, person] of people) {
    const words = key
      .replace(/,/g, '')
      .split(' ')
      .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word))
    // Father and son stay two.
    const suffix = /(?:jr|sr|ii|iii|iv)$/.exec(key)?.[0] ?? ''
    const bare = `${words[0] ?? ''} ${words.at(-1) ?? ''}`
    const hasOther =
      suffix !== '' &&
      byEnds.get(bare)?.name.match(/(?:Jr|Sr|II|III|IV)\.?$/) != null &&
      !new RegExp(`\b${suffix}\b`, 'i').test(byEnds.get(bare)?.name ?? '')
    const ends = hasOther ? `${bare} ${suffix}` : bare
    const known = byEnds.get(ends)
    if (known === undefined || words.length < 2) byEnds.set(ends, person)
    else {
      if (person.name.length > known.name.length) {
        known.aliases.add(known.name)
        known.name = person.name
      } else if (person.name !== known.name) known.aliases.add(person.name)
      for (const role of person.roles) known.roles.add(role)
      known.role ??= person.role
      known.affiliation ??= person.affiliation
      known.isStaff ||= person.isStaff
      people.set(key, known)
    }
  }
}

function markMentions(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
  registry: Registry,
  byKey: Map<string, Person>,
): void {
  const {tokens} = reading
  const indexOf = new Map(registry.people.map((person, index) => [person, index]))
  const byWord = new Map<string, number[]>()
  for (const [key, person] of byKey) {
    const index = indexOf.get(person) ?? -1
    for (const word of key.split(' ')) {
      const plain = word.replace(/,$/, '')
      if (
        plain.length < 2 ||
        /^(?:jr|sr|ii|iii|iv|de|da|van|von|der|el|al|bin|la|le|del|di|st|san|santa)$/.test(plain)
      )
        continue
      const known = byWord.get(plain)
      if (known === undefined) byWord.set(plain, [index])
      else if (!known.includes(index)) known.push(index)
    }
  }
  for (const [at, paragraph] of reading.paragraphs.entries()) {
    const kind = kinds[at] ?? 'paragraph'
    if (kind === 'boilerplate' || kind === 'embed' || kind === 'frontMatter') continue
    for (const run of findNames(tokens, paragraph.from, paragraph.to)) {
      markRun(reading, run, registry, byKey, indexOf, byWord, quoted)
    }
  }
}

function markRun(
  reading: ReadingText,
  run: NameRun,
  registry: Registry,
  byKey: Map<string, Person>,
  indexOf: Map<Person, number>,
  byWord: Map<string, number[]>,
  quoted: Uint8Array,
): void {
  const {tokens} = reading
  let from = run.from
  while (from < run.to) {
    const full = longestKnown(tokens, from, run.to, byKey)
    if (full > from) {
      const person = byKey.get(nameKey(nameText(tokens, from, full)))
      const index = person === undefined ? -1 : (indexOf.get(person) ?? -1)
      mention(reading, registry, index, from, full)
      from = full
      continue
    }
    markWord(reading, run, from, registry, byWord, quoted)
    from++
  }
}

function longestKnown(
  tokens: Tokens,
  from: number,
  to: number,
  byKey: Map<string, Person>,
): number {
  for (let end = Math.min(to, from + 7); end >= from + 2; end--) {
    if (byKey.has(nameKey(nameText(tokens, from, end)))) return end
  }
  return from
}

function markWord(
  reading: ReadingText,
  run: NameRun,
  at: number,
  registry: Registry,
  byWord: Map<string, number[]>,
  quoted: Uint8Array,
): void {
  const {tokens} = reading
  const bearers = byWord.get(nameKey(wordAt(tokens, at)))
  if (bearers === undefined) return
  const flags = tokens.flags[at] ?? 0
  // A surname that is also a word counts where the word stands as a name.
  const isNamePart = at >= run.nameFrom && at < run.nameTo
  if (!isNamePart && (flags & ~(Flag.maleName | Flag.femaleName | Flag.particle)) !== 0) return
  if (isNamePart && run.nameTo - run.nameFrom >= 2 && !isSharedRun(tokens, run, byWord)) return
  if (
    isCapitalized(tokens, at - 1) &&
    at > run.from &&
    hasFlag(tokens, at - 1, Flag.place | Flag.event)
  )
    return
  if (
    isCapitalized(tokens, at + 1) &&
    at + 1 < run.to &&
    hasFlag(tokens, at + 1, Flag.organization | Flag.place)
  )
    return
  const only = bearers[0]
  if (bearers.length === 1 && only !== undefined) {
    mention(reading, registry, only, at, at + 1)
    const person = registry.people[only]
    if (quoted[at] === 0) person?.aliases.add(wordAt(tokens, at))
    return
  }
  registry.mentionAt[at] = -2
  registry.sharedAt.set(at, bearers)
}

/** "Holt Malkin": each word is somebody's. */
function isSharedRun(tokens: Tokens, run: NameRun, byWord: Map<string, number[]>): boolean {
  for (let index = run.nameFrom; index < run.nameTo; index++) {
    if (!byWord.has(nameKey(wordAt(tokens, index)))) return false
  }
  return true
}

function mention(
  reading: ReadingText,
  registry: Registry,
  index: number,
  from: number,
  to: number,
): void {
  const person = registry.people[index]
  if (person === undefined) return
  for (let at = from; at < to; at++) registry.mentionAt[at] = index
  person.mentions.push({
    start: reading.tokens.start[from] ?? 0,
    end: reading.tokens.end[to - 1] ?? 0,
  })
}

/** Takes in what stands beside a name: title, apposition, gender. */
function learn(reading: ReadingText, {run, to}: Candidate, person: Person): void {
  const {tokens} = reading
  const before = readRoleBefore(reading, run, Math.max(0, run.from - 8))
  const after = readApposition(reading, run, to)
  const apposed =
    isApposedTo(tokens, run.from - 1) && run.nameFrom === run.from
      ? roleBeforeComma(reading, run.from - 1)
      : null
  for (const role of [before.role, after.role, apposed]) {
    if (role !== null) person.roles.add(role.toLowerCase())
  }
  if (!person.isStaff) {
    const knew = person.role !== null
    // "her rival, NAME, an economist": what they are to each other says less.
    const isRelation = apposed !== null && !apposed.includes(' ') && after.role !== null
    const beside = isRelation ? after.role : (apposed ?? after.role)
    person.role ??= chooseRole(reading, before.role, beside)
    if (!knew) person.affiliation ??= after.affiliation ?? before.affiliation
  }
  // "Dr. Milica Jovic" may be "the doctor" later.
  if (/^dr\.?$/.test(lowerWordAt(tokens, run.nameFrom - 1)) && run.nameFrom > run.from)
    person.roles.add('doctor')
  const gender = genderOfWords(tokens, run.from - 4, run.nameFrom)
  if (gender !== null) person.gender = gender
}

/** A role behind the name in running text, where much else may stand: a role word must show it. */
function readApposition(reading: ReadingText, run: NameRun, to: number): RolePhrase {
  const {tokens} = reading
  const none: RolePhrase = {role: null, affiliation: null, end: run.nameTo}
  // ", NAME, praised the pilots": what follows the second comma is the sentence's verb.
  const isInner =
    (isApposedTo(tokens, run.from - 1) || isEnclosed(tokens, run)) &&
    !hasFlag(tokens, run.nameTo + 1, Flag.article)
  if (isInner) return none
  // A quotation behind the name is no part of what the report says about it.
  let limit = run.nameTo
  while (
    limit < to &&
    limit < run.nameTo + 40 &&
    (tokens.kind[limit] !== Kind.mark || isTitleMark(tokens, limit))
  )
    limit++
  const read = readRoleAfter(reading, run.nameTo, limit, 'text')
  if (read.role !== null && isStatedRole(reading, read.role)) return read
  const isOf =
    reading.pack.words.of.has(lowerWordAt(tokens, run.nameTo)) || isSign(tokens, run.nameTo, ',')
  return isOf && read.role === null ? read : none
}

/** “Pots and Kings” behind "author of": a title in marks. */
function isTitleMark(tokens: Tokens, index: number): boolean {
  return tokens.kind[index - 1] === Kind.lower && hasFlag(tokens, index - 1, Flag.preposition)
}

function isStatedRole(reading: ReadingText, role: string): boolean {
  return role
    .split(/[\s,]+/)
    .some(
      (word) =>
        (reading.pack.flagsOf(word.toLowerCase(), true) & (Flag.role | Flag.title | Flag.kin)) !==
        0,
    )
}

function roleBeforeComma(reading: ReadingText, comma: number): string | null {
  return readRoleUpTo(reading, comma, Math.max(0, comma - 10)).role
}

function genderOfWords(tokens: Tokens, from: number, to: number): Gender {
  for (let index = to - 1; index >= Math.max(0, from); index--) {
    if (isSign(tokens, index, ',.;:')) return null
    const isMale = hasFlag(tokens, index, Flag.male)
    if (isMale !== hasFlag(tokens, index, Flag.female)) return isMale ? 'male' : 'female'
  }
  return null
}

function learnGenders(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
  registry: Registry,
): void {
  const votes = voteByPronouns(reading, kinds, quoted, registry)
  for (const [index, person] of registry.people.entries()) {
    person.gender ??= genderOfRoles(reading, person)
    const vote = votes[index] ?? 0
    if (person.gender === null && Math.abs(vote) >= 2) person.gender = vote > 0 ? 'male' : 'female'
    person.gender ??= genderOfName(reading, person.name)
    if (person.gender === null && vote !== 0) person.gender = vote > 0 ? 'male' : 'female'
  }
}

/** A sentence about one person alone, and the pronoun in it or at the head of the next: + is he, - is she. */
function voteByPronouns(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
  registry: Registry,
): number[] {
  const {tokens} = reading
  const votes = registry.people.map(() => 0)
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] !== 'paragraph' && kinds[index] !== 'segmentIntro') continue
    let last = -1
    for (const sentence of splitSentences(tokens, paragraph.from, paragraph.to)) {
      const opening = pronounVote(lowerWordAt(tokens, sentence.from))
      if (opening !== 0 && last !== -1 && quoted[sentence.from] === 0)
        votes[last] = (votes[last] ?? 0) + opening
      const people = new Set(peopleIn(registry, quoted, sentence.from, sentence.to))
      const [only] = people
      last = people.size === 1 && only !== undefined ? only : people.size === 0 ? last : -1
      if (people.size !== 1 || only === undefined) continue
      let seen = false
      for (let at = sentence.from; at < sentence.to; at++) {
        if (quoted[at] === 1) continue
        if (registry.mentionAt[at] === only) seen = true
        else if (seen) votes[only] = (votes[only] ?? 0) + 2 * pronounVote(lowerWordAt(tokens, at))
      }
    }
  }
  return votes
}

function pronounVote(word: string): number {
  if (word === 'he' || word === 'his' || word === 'himself') return 1
  return word === 'she' || word === 'her' || word === 'herself' ? -1 : 0
}

function genderOfRoles(reading: ReadingText, person: Person): Gender {
  for (const role of person.roles) {
    for (const word of role.split(/[\s,]+/)) {
      const flags = reading.pack.flagsOf(word, true)
      const isMale = (flags & Flag.male) !== 0
      if (isMale !== ((flags & Flag.female) !== 0)) return isMale ? 'male' : 'female'
      // Endings tell for role words the lists do not hold.
      if (word.endsWith('woman')) return 'female'
    }
  }
  return null
}

function genderOfName(reading: ReadingText, name: string): Gender {
  const first = name.split(' ').find((word) => !/^\p{Lu}\.?$/u.test(word)) ?? ''
  const flags = reading.pack.flagsOf(first.toLowerCase(), false)
  const isMale = (flags & Flag.maleName) !== 0
  return isMale === ((flags & Flag.femaleName) !== 0) ? null : isMale ? 'male' : 'female'
}

/** Whoever a sentence is about: people by token, outside quotation marks, in order. */
export function peopleIn(
  registry: Registry,
  quoted: Uint8Array,
  from: number,
  to: number,
): number[] {
  const found: number[] = []
  for (let index = from; index < to; index++) {
    const person = registry.mentionAt[index] ?? -1
    if (person >= 0 && quoted[index] === 0 && found.at(-1) !== person) found.push(person)
  }
  return found
}
