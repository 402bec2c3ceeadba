import {splitSentences} from '../readingText.ts'
import type {ReportQuote} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {peopleIn} from '../people/person.ts'
import {resolveRole} from './resolveRole.ts'
import type {Scene} from './readSubject.ts'

const PARAGRAPHS_BACK = 5
/** Tokens of one paragraph to look over: several times what any report's paragraph has. */
const REACH = 600

/**
 * Looks back, sentence by sentence, for the one whom "he" or "she" means: the nearest sentence that
 * names somebody of that gender decides, its subject first. A nameless subject nearer than any name
 * ("A driver who …") ends the search. Where nobody fits, given names count for less: the only person
 * named so far is meant, whatever the name suggests; and where nobody was named, the next one is.
 */
export function resolvePronoun(
  scene: Scene,
  at: number,
  paragraph: number,
  gender: 'male' | 'female',
): {person: number; note: ReportQuote['speakerNote']} {
  const found = lookBack(scene, at, paragraph, gender)
  if (found.person !== -1 || found.note !== null || found.isOver || scene.isTurn(paragraph))
    return found
  const named = namedBefore(scene, at)
  if (named.length === 0) return {person: lookAhead(scene, at, paragraph, gender), note: null}
  const [only] = named
  const isOpen = only !== undefined && scene.registry.people[only]?.isGenderSure === false
  return {person: named.length === 1 && isOpen ? only : -1, note: null}
}

/** Everyone but the outlet's own who is named before a token, outside quotation marks. */
function namedBefore(scene: Scene, at: number): number[] {
  const offset = scene.reading.tokens.start[at] ?? 0
  return scene.registry.people.flatMap((person, index) =>
    !person.isStaff && person.mentions.some((mention) => mention.start < offset) ? [index] : [],
  )
}

const SENTENCES_AHEAD = 3

/** “…,” she said. Ingrid Tveit rings the bells: the first who is named, alone in a sentence. */
function lookAhead(scene: Scene, at: number, paragraph: number, gender: 'male' | 'female'): number {
  const {tokens, paragraphs} = scene.reading
  let looked = 0
  for (let index = paragraph; index < Math.min(paragraphs.length, paragraph + 3); index++) {
    if (index !== paragraph && !scene.isTold(index)) continue
    const range = paragraphs[index]
    if (range === undefined) return -1
    const from = index === paragraph ? at : range.from
    for (const sentence of splitSentences(tokens, from, Math.min(range.to, from + REACH))) {
      if (looked++ > SENTENCES_AHEAD) return -1
      const people = new Set(peopleIn(scene.registry, scene.quoted, sentence.from, sentence.to))
      const [only] = people
      if (only === undefined) continue
      const isFit = people.size === 1 && fits(scene, only, gender)
      return isFit && scene.registry.people[only]?.isStaff === false ? only : -1
    }
  }
  return -1
}

/** "they", for one person: nobody else is spoken of, and the report never says "he" or "she" of them. */
export function resolveThey(scene: Scene, at: number, paragraph: number): number {
  const {tokens, paragraphs} = scene.reading
  for (let index = paragraph; index >= Math.max(0, paragraph - PARAGRAPHS_BACK); index--) {
    if (index !== paragraph && !scene.isTold(index)) continue
    const range = paragraphs[index]
    if (range === undefined) return -1
    const to = index === paragraph ? at : range.to
    const sentences = splitSentences(tokens, Math.max(range.from, to - REACH), to)
    for (const sentence of sentences.toReversed()) {
      if (hasPlural(scene, sentence.from, sentence.to)) return -1
      const people = new Set(peopleIn(scene.registry, scene.quoted, sentence.from, sentence.to))
      if (people.size > 1) return -1
      const [only] = people
      if (only === undefined) continue
      const person = scene.registry.people[only]
      const isOpen = person !== undefined && !person.isGenderSure && !person.isStaff
      return isOpen && isSubjectOf(scene, sentence.from, only) ? only : -1
    }
  }
  return -1
}

/** The person is named before the sentence's verb, behind a role at most. */
function isSubjectOf(scene: Scene, from: number, person: number): boolean {
  const {tokens} = scene.reading
  for (let index = from; index < from + 8 && index < tokens.count; index++) {
    const found = scene.registry.mentionAt[index] ?? -1
    if (found === person) return !hasFlag(tokens, index - 1, Flag.preposition)
    if (found !== -1 || hasFlag(tokens, index, Flag.auxiliary | Flag.strongSpeech)) return false
  }
  return false
}

/** "officials", "the two ministers", "people": others whom "they" may mean. */
function hasPlural(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  for (let index = from; index < to; index++) {
    if (scene.quoted[index] === 1 || tokens.kind[index] !== Kind.lower) continue
    const word = lowerWordAt(tokens, index)
    if (pack.words.people.has(word)) return true
    const singular = pack.singularOf(word)
    if (
      singular !== null &&
      (pack.flagsOf(singular, true) & (Flag.role | Flag.kin | Flag.demonym)) !== 0 &&
      !hasFlag(tokens, index, Flag.speech)
    )
      return true
  }
  return false
}

function lookBack(
  scene: Scene,
  at: number,
  paragraph: number,
  gender: 'male' | 'female',
): {person: number; note: ReportQuote['speakerNote']; isOver?: boolean} {
  let looked = 0
  for (let index = paragraph; index >= 0 && looked <= PARAGRAPHS_BACK; index--) {
    if (index !== paragraph && (!scene.isTold(index) || scene.isTurn(paragraph))) continue
    looked++
    const range = scene.reading.paragraphs[index]
    if (range === undefined) continue
    const to = index === paragraph ? at : range.to
    const sentences = splitSentences(scene.reading.tokens, Math.max(range.from, to - REACH), to)
    for (const current of sentences.toReversed()) {
      const subject = openingSubject(scene, current.from, current.to, index, gender)
      // "He hugged NAME.": the pronoun goes on meaning the one before.
      if (subject === 'same') continue
      // "The runner was given a goat.": somebody whom no name is known for.
      if (subject === 'unknown') return {person: -1, note: null, isOver: true}
      if (subject !== null) return {person: subject, note: null}
      const person = subjectOf(scene, current.from, current.to, gender)
      if (person !== -1) return {person, note: null}
      if (hasNamelessSubject(scene, current.from, current.to))
        return {person: -1, note: 'anonymous'}
    }
    const spoke = scene.speakerIn[index] ?? -1
    if (spoke >= 0 && fits(scene, spoke, gender)) return {person: spoke, note: null}
  }
  return {person: -1, note: null}
}

/** What a sentence opens with: the same pronoun again, or a role word that means somebody known. */
function openingSubject(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  gender: 'male' | 'female',
): number | 'same' | 'unknown' | null {
  const {tokens, pack} = scene.reading
  let at = from
  while (
    at < to &&
    (hasFlag(tokens, at, Flag.conjunction | Flag.adverb) || isSign(tokens, at, ',')) &&
    scene.quoted[at] === 0
  )
    at++
  if (scene.quoted[at] === 1) return null
  const word = lowerWordAt(tokens, at)
  const kind = pack.pronouns.get(word)
  if ((word === 'he' || word === 'she') && kind === gender) {
    // "When she was nine, NAME beat her uncle": the clause looks ahead to its main subject.
    const isClause = hasFlag(tokens, from, Flag.conjunction) && from < at
    return isClause && subjectOf(scene, at, to, gender) !== -1 ? null : 'same'
  }
  if (word !== 'the' && !/^(?:his|her|their)$/.test(word)) return null
  let end = at + 1
  while (
    end < Math.min(to, at + 5) &&
    tokens.kind[end] === Kind.lower &&
    !hasFlag(tokens, end, Flag.role | Flag.kin) &&
    !pack.patterns.yearOld.test(lowerWordAt(tokens, end))
  ) {
    if (hasFlag(tokens, end, Flag.function) || hasFlag(tokens, end, Flag.speech)) return null
    end++
  }
  const isAge = pack.patterns.yearOld.test(lowerWordAt(tokens, end))
  const isNoun =
    tokens.kind[end] === Kind.lower && (hasFlag(tokens, end, Flag.role | Flag.kin) || isAge)
  // "the minister NAME", "the ministers", "the minister’s": another kind of subject.
  const singular = pack.singularOf(lowerWordAt(tokens, end))
  const isPlural =
    singular !== null && (pack.flagsOf(singular, true) & (Flag.role | Flag.kin)) !== 0
  if (
    !isNoun ||
    isPlural ||
    isCapitalized(tokens, end + 1) ||
    isSign(tokens, end + 1, ',') ||
    tokens.kind[end + 1] === Kind.possessive
  )
    return null
  if (subjectOf(scene, end, to, gender) !== -1 && !isVerbal(scene, end + 1)) return null
  const person = word === 'the' ? resolveRole(scene, at, end + 1, paragraph) : -1
  if (person === -1) return isVerbal(scene, end + 1) ? 'unknown' : null
  return fits(scene, person, gender) ? person : null
}

/** The noun before is the sentence's subject: its verb follows. */
function isVerbal(scene: Scene, at: number): boolean {
  const {tokens} = scene.reading
  let index = at
  while (hasFlag(tokens, index, Flag.adverb) && tokens.kind[index] === Kind.lower) index++
  if (tokens.kind[index] !== Kind.lower) return false
  return (
    hasFlag(tokens, index, Flag.auxiliary | Flag.speech | Flag.opinion) ||
    (/(?:ed|s)$/.test(lowerWordAt(tokens, index)) &&
      !hasFlag(tokens, index, Flag.function | Flag.role))
  )
}

function subjectOf(scene: Scene, from: number, to: number, gender: 'male' | 'female'): number {
  let first = -1
  let firstOwner = -1
  for (let index = from; index < to; index++) {
    const person = scene.registry.mentionAt[index] ?? -1
    if (person < 0 || scene.quoted[index] === 1 || !fits(scene, person, gender)) continue
    if (scene.registry.people[person]?.isStaff === true) continue
    let end = index + 1
    while (end < to && scene.registry.mentionAt[end] === person) end++
    const isOwner = scene.reading.tokens.kind[end] === Kind.possessive
    if (isOwner) firstOwner = firstOwner === -1 ? person : firstOwner
    else if (first === -1) first = person
    index = end - 1
  }
  return first === -1 ? firstOwner : first
}

export function fits(scene: Scene, person: number, gender: 'male' | 'female'): boolean {
  const known = scene.registry.people[person]?.gender ?? null
  return known === null || known === gender
}

/** "A driver who asked not to be named was less solemn." */
function hasNamelessSubject(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  if (scene.quoted[from] === 1 || !/^(?:an?|one|another)$/.test(lowerWordAt(tokens, from)))
    return false
  for (let index = from + 1; index < Math.min(to, from + 5); index++) {
    if (isCapitalized(tokens, index)) return false
    if (hasFlag(tokens, index, Flag.role | Flag.kin) && !hasFlag(tokens, index, Flag.preposition))
      return true
    if (hasFlag(tokens, index, Flag.auxiliary)) return false
  }
  return false
}
