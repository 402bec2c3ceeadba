import type {BlockKind} from '../report.ts'
import {splitSentences, type ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, type Tokens, hasFlag, lowerWordAt} from '../tokens/tokenize.ts'
import {peopleIn, type Gender, type Person, type Registry} from './person.ts'

/**
 * Titles and roles tell for sure, the report's "he" and "she" nearly so, a given name as long as they
 * do not contradict it; "his" and "her" may be anybody's and count for names that tell nothing.
 */
export function learnGenders(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
  registry: Registry,
): void {
  learnFromAddress(reading, registry)
  const {subjects, owners, within} = voteByPronouns(reading, kinds, quoted, registry)
  const earliest = earliestOfGenders(reading, registry)
  for (const [index, person] of registry.people.entries()) {
    person.gender ??= genderOfRoles(reading, person)
    person.isGenderSure = person.gender !== null
    if (person.isGenderSure) continue
    const vote = subjects[index] ?? 0
    const named = genderOfName(reading, person.name)
    // "Quincy found it.¶ “…,” said Marsha Feingold.¶ He still wears it": the sentences behind may mean him.
    const isContrary =
      named !== null &&
      named !== genderOfVote(vote) &&
      !within.has(index) &&
      (earliest.get(genderOfVote(vote)) ?? Infinity) < (person.mentions[0]?.start ?? 0)
    if (Math.abs(vote) >= (isContrary ? 4 : 2)) {
      person.gender = genderOfVote(vote)
      person.isGenderSure = true
    } else person.gender = named ?? genderOfVote(vote === 0 ? (owners[index] ?? 0) : vote)
  }
}

/** Where the first man and the first woman are named, as roles and given names tell. */
function earliestOfGenders(reading: ReadingText, registry: Registry): Map<Gender, number> {
  const earliest = new Map<Gender, number>()
  for (const person of registry.people) {
    const start = person.mentions[0]?.start
    if (person.isStaff || start === undefined) continue
    const gender =
      person.gender ?? genderOfRoles(reading, person) ?? genderOfName(reading, person.name)
    earliest.set(gender, Math.min(start, earliest.get(gender) ?? start))
  }
  return earliest
}

/** "Mr Mulvihill told": a form of address before the surname tells more than a given name does. */
function learnFromAddress({tokens}: ReadingText, registry: Registry): void {
  for (let at = 1; at < tokens.count; at++) {
    const index = registry.mentionAt[at] ?? -1
    // In "Ifrah Sheikh Nur" the title is part of the name.
    if (index < 0 || registry.mentionAt[at - 1] === index) continue
    const person = registry.people[index]
    if (person !== undefined) person.gender = genderOfAddress(tokens, at) ?? person.gender
  }
}

/** What the title straight before a name says. */
export function genderOfAddress(tokens: Tokens, at: number): Gender {
  if (!hasFlag(tokens, at - 1, Flag.title)) return null
  const isMale = hasFlag(tokens, at - 1, Flag.male)
  if (isMale === hasFlag(tokens, at - 1, Flag.female)) return null
  return isMale ? 'male' : 'female'
}

function genderOfVote(vote: number): Gender {
  if (vote === 0) return null
  return vote > 0 ? 'male' : 'female'
}

interface Votes {
  /** "he", "she", "himself": + is he, - is she. */
  subjects: number[]
  /** "his", "her". */
  owners: number[]
  /** Of whom a sentence that names them says "he" or "she". */
  within: Set<number>
}

/** A sentence about one person alone, and the pronoun in it or at the head of the next. */
function voteByPronouns(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
  registry: Registry,
): Votes {
  const {tokens} = reading
  const votes: Votes = {
    subjects: registry.people.map(() => 0),
    owners: registry.people.map(() => 0),
    within: new Set(),
  }
  const cast = (person: number, word: string, weight: number): void => {
    const subject = SUBJECTS.get(word) ?? 0
    const owner = OWNERS.get(word) ?? 0
    if (subject !== 0) votes.subjects[person] = (votes.subjects[person] ?? 0) + subject * weight
    if (owner !== 0) votes.owners[person] = (votes.owners[person] ?? 0) + owner * weight
  }
  let last = -1
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] !== 'paragraph' && kinds[index] !== 'segmentIntro') continue
    for (const sentence of splitSentences(tokens, paragraph.from, paragraph.to)) {
      // “…,” he said: the first word outside the marks.
      let first = sentence.from
      while (first < sentence.to && (quoted[first] === 1 || tokens.kind[first] === Kind.mark))
        first++
      const word = lowerWordAt(tokens, first)
      // "NAME brought it. He died.¶ “…,” she said": somebody else is meant behind the quotation.
      const isElse =
        first > sentence.from && (votes.subjects[last] ?? 0) * (SUBJECTS.get(word) ?? 0) < 0
      if (last !== -1 && !isElse) cast(last, word, 1)
      // "Verna Gabruch was afraid he'd go. “…,” she said": a given name tells which of the two she is.
      const named = isElse ? genderOfName(reading, registry.people[last]?.name ?? '') : null
      if (named !== null && named === genderOfVote(SUBJECTS.get(word) ?? 0)) cast(last, word, 2)
      const people = new Set(peopleIn(registry, quoted, sentence.from, sentence.to))
      const [only] = people
      const hasShared = registry.mentionAt.subarray(sentence.from, sentence.to).includes(-2)
      last =
        people.size === 1 && only !== undefined && !hasShared
          ? only
          : people.size === 0 && !hasShared
            ? last
            : -1
      // "NAME told him to be quiet. He …": the next one is whom they told.
      if (hasObject(sentence.from, sentence.to)) last = -1
      // "NAME’s husband teaches. He …"
      const isRelatives = isOwnerOfRelative(tokens, registry, first)
      // "When NAME vaccinated his goats, he gave in.": it may be another's.
      const isClause = people.size > 0 && hasFlag(tokens, first, Flag.conjunction)
      if (isRelatives || isClause) last = -1
      // "The youngster was calm.": somebody else may be meant from here on.
      if (people.size === 0 && hasOther(first, sentence.to)) last = -1
      // Until a second one is named, a pronoun means the first.
      const weight = people.size === 1 && !isClause ? 2 : 1
      let seen = -1
      for (let at = isRelatives ? sentence.to : sentence.from; at < sentence.to; at++) {
        if (quoted[at] === 1) continue
        const person = registry.mentionAt[at] ?? -1
        // "Asked by NAME why he …": not the one who asks.
        if (person >= 0 && person !== seen && lowerWordAt(tokens, at - 1) === 'by') break
        if (person === -2 || (person >= 0 && seen !== -1 && person !== seen)) break
        if (person >= 0) seen = person
        else if (seen !== -1) {
          const said = lowerWordAt(tokens, at)
          if (SUBJECTS.has(said)) votes.within.add(seen)
          cast(seen, said, weight)
        }
      }
    }
  }
  return votes

  /** Also "On his posters, the candidate holds a broom." */
  function hasOther(first: number, to: number): boolean {
    if (quoted[first] === 1) return false
    if (OTHERS.has(lowerWordAt(tokens, first))) return true
    for (let at = first + 1; at < to; at++) {
      if (quoted[at] === 1 || tokens.kind[at] !== Kind.lower) continue
      if (hasFlag(tokens, at, Flag.role | Flag.kin) && hasFlag(tokens, at - 1, Flag.article))
        return true
    }
    return false
  }

  function hasObject(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (quoted[at] === 0 && lowerWordAt(tokens, at) === 'him') return true
    }
    return false
  }
}

/** "NAME’s husband": the sentence begins with whose relative it is about. */
function isOwnerOfRelative(tokens: Tokens, registry: Registry, from: number): boolean {
  const person = registry.mentionAt[from] ?? -1
  if (person < 0) return false
  let end = from + 1
  while (registry.mentionAt[end] === person) end++
  if (tokens.kind[end] !== Kind.possessive) return false
  return hasFlag(tokens, end + 1, Flag.kin) || hasFlag(tokens, end + 2, Flag.kin)
}

const OTHERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'one', 'another'])
const SUBJECTS = new Map([
  ['he', 1],
  ['himself', 1],
  ['she', -1],
  ['herself', -1],
])
const OWNERS = new Map([
  ['his', 1],
  ['her', -1],
])

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
