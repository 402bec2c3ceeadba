import {peopleIn} from '../people/person.ts'
import {splitSentences} from '../readingText.ts'
import type {ReportQuote} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {familyOf, mainSubject, openingSubject} from './openingSubject.ts'
import {pastAddress} from './pastAddress.ts'
import {PARAGRAPHS_BACK, REACH} from './reach.ts'
import type {Scene} from './scene.ts'
import {
  hasNamelessSubject,
  hasObjectPronoun,
  hasUnnamedRelative,
  hasUnreadSubject,
  isOfStranger,
} from './strangers.ts'
import {hasSeveralSubjects} from './severalSubjects.ts'
import {fits, subjectOf} from './subjectOf.ts'

/**
 * Looks back, sentence by sentence, for the one whom "he" or "she" means: the nearest sentence that
 * names somebody of that gender decides, its subject first. A nameless subject nearer than any name
 * ("A driver who …") ends the search, and so does a subject in capitals that nobody is known by.
 * Where nobody was named at all, the next one is.
 */
export function resolvePronoun(
  scene: Scene,
  at: number,
  paragraph: number,
  gender: 'male' | 'female',
): {person: number; note: ReportQuote['speakerNote']} {
  const found = lookBack(scene, at, paragraph, gender)
  // Nobody calls themselves "he" or "she".
  if (scene.isTurn(paragraph) && found.person === scene.turnOf(paragraph))
    return {person: -1, note: null}
  if (found.person !== -1 || found.note !== null || found.isOver || scene.isTurn(paragraph))
    return found
  const person = isAnybodyNamed(scene, at)
    ? soleOfGender(scene, at, gender)
    : lookAhead(scene, at, paragraph, gender)
  return {person, note: null}
}

/** The only "she" of the page, if of everybody it is known. */
function soleOfGender(scene: Scene, at: number, gender: 'male' | 'female'): number {
  const offset = scene.reading.tokens.start[at] ?? 0
  const [only, ...others] = scene.registry.people.flatMap((person, index) =>
    person.isStaff || (person.mentions[0]?.start ?? offset) >= offset || !fits(scene, index, gender)
      ? []
      : [index],
  )
  return only !== undefined && others.length === 0 && scene.registry.people[only]?.gender === gender
    ? only
    : -1
}

/** Somebody but the outlet's own is named before a token. */
function isAnybodyNamed(scene: Scene, at: number): boolean {
  const offset = scene.reading.tokens.start[at] ?? 0
  return scene.registry.people.some(
    (person) => !person.isStaff && (person.mentions[0]?.start ?? offset) < offset,
  )
}

/** "NAME warned him, according to NAME.": who goes on telling is who told this. */
function sourceOf(scene: Scene, from: number, to: number, gender: 'male' | 'female'): number {
  const {tokens} = scene.reading
  const asked = whoIsAsked(scene, from, to)
  if (asked !== -1 && fits(scene, asked, gender)) return asked
  for (let index = to - 3; index > Math.max(from, to - SOURCE_WITHIN); index--) {
    if (lowerWordAt(tokens, index) !== 'according' || scene.quoted[index] === 1) continue
    const people = new Set(peopleIn(scene.registry, scene.quoted, index, to))
    const [only] = people
    return only !== undefined && people.size === 1 && fits(scene, only, gender) ? only : -1
  }
  return -1
}

/** "NAME asked NAME why": who answers is who was asked. */
function whoIsAsked(scene: Scene, from: number, to: number): number {
  const {tokens, pack} = scene.reading
  for (let index = from + 1; index < to - 1; index++) {
    if (!pack.words.asks.has(lowerWordAt(tokens, index)) || scene.quoted[index] === 1) continue
    let name = index + 1
    while (name < to && hasFlag(tokens, name, Flag.title)) name++
    const person = scene.registry.mentionAt[name] ?? -1
    if (person < 0 || scene.registry.people[person]?.isStaff !== false) return -1
    while (scene.registry.mentionAt[name] === person) name++
    return tokens.kind[name] === Kind.possessive ? -1 : person
  }
  return -1
}

const SOURCE_WITHIN = 14

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

const FAR_BACK = 4

function lookBack(
  scene: Scene,
  at: number,
  paragraph: number,
  gender: 'male' | 'female',
): {person: number; note: ReportQuote['speakerNote']; isOver?: boolean} {
  let looked = 0
  let crossed = 0
  for (let index = paragraph; index >= 0 && looked <= PARAGRAPHS_BACK; index--) {
    if (index !== paragraph && scene.isTurn(paragraph)) break
    if (index !== paragraph && !scene.isTold(index)) continue
    looked++
    const range = scene.reading.paragraphs[index]
    if (range === undefined) continue
    const to = index === paragraph ? at : range.to
    const sentences = splitSentences(scene.reading.tokens, Math.max(range.from, to - REACH), to)
    for (const sentence of sentences.toReversed()) {
      const current = {from: pastAddress(scene, sentence.from, index), to: sentence.to}
      const source = sourceOf(scene, current.from, current.to, gender)
      if (source !== -1) return {person: source, note: null}
      const subject =
        openingSubject(scene, current.from, current.to, index, gender) ??
        mainSubject(scene, current.from, current.to, index, gender)
      // "He hugged NAME.": the pronoun goes on meaning the one before.
      if (subject === 'same') continue
      // "The runner was given a goat.": somebody whom no name is known for.
      if (subject === 'unknown') return {person: -1, note: 'anonymous', isOver: true}
      if (subject !== null) return {person: subject, note: null}
      const family = familyOf(scene, current.from, gender)
      if (family !== null) return {person: family, note: null, isOver: true}
      // "NAME and NAME met.": any of the two, and nobody who was named before them.
      if (hasSeveralSubjects(scene, current.from, current.to, gender))
        return {person: -1, note: null, isOver: true}
      const person = subjectOf(scene, current.from, current.to, gender)
      // "A spokesman for NAME said he would appeal."
      if (person !== -1 && isOfStranger(scene, current.from, current.to, person))
        return {person: -1, note: 'anonymous', isOver: true}
      // Far above, past what somebody else said: who is meant now is not said.
      if (person !== -1 && crossed > 0 && looked > FAR_BACK)
        return {person: -1, note: null, isOver: true}
      if (person !== -1) return {person, note: null}
      if (hasUnnamedRelative(scene, current.from, current.to, gender))
        return {person: -1, note: 'anonymous', isOver: true}
      if (hasNamelessSubject(scene, current.from, current.to)) {
        if (hasObjectPronoun(scene, current.from, current.to, gender)) continue
        return {person: -1, note: 'anonymous'}
      }
      if (hasUnreadSubject(scene, current.from, current.to))
        return {person: -1, note: null, isOver: true}
    }
    const spoke = scene.speakerIn[index] ?? -1
    if (spoke >= 0 && !fits(scene, spoke, gender)) crossed++
    if (spoke >= 0 && fits(scene, spoke, gender)) return {person: spoke, note: null}
  }
  return {person: -1, note: null}
}
