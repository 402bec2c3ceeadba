import {splitSentences} from '../readingText.ts'
import type {ReportQuote} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {resolveRole} from './resolveRole.ts'
import type {Scene} from './readSubject.ts'

const PARAGRAPHS_BACK = 5

/**
 * Looks back, sentence by sentence, for the one whom "he" or "she" means: the nearest sentence that
 * names somebody of that gender decides, its subject first. A nameless subject nearer than any name
 * ("A driver who …") ends the search.
 */
export function resolvePronoun(
  scene: Scene,
  at: number,
  paragraph: number,
  gender: 'male' | 'female',
): {person: number; note: ReportQuote['speakerNote']} {
  let looked = 0
  for (let index = paragraph; index >= 0 && looked <= PARAGRAPHS_BACK; index--) {
    if (index !== paragraph && !scene.isTold(index)) continue
    looked++
    const range = scene.reading.paragraphs[index]
    if (range === undefined) continue
    const to = index === paragraph ? at : range.to
    const sentences = splitSentences(scene.reading.tokens, range.from, to)
    for (let sentence = sentences.length - 1; sentence >= 0; sentence--) {
      const current = sentences[sentence]
      if (current === undefined) continue
      const subject = openingSubject(scene, current.from, current.to, index, gender)
      // "He hugged NAME.": the pronoun goes on meaning the one before.
      if (subject === 'same') continue
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
): number | 'same' | null {
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
  if ((word === 'he' || word === 'she') && kind === gender) return 'same'
  if (word !== 'the') return null
  let end = at + 1
  while (
    end < Math.min(to, at + 5) &&
    tokens.kind[end] === Kind.lower &&
    !hasFlag(tokens, end, Flag.role | Flag.kin)
  ) {
    if (hasFlag(tokens, end, Flag.function) || hasFlag(tokens, end, Flag.speech)) return null
    end++
  }
  if (
    tokens.kind[end] !== Kind.lower ||
    !hasFlag(tokens, end, Flag.role) ||
    isCapitalized(tokens, end + 1)
  )
    return null
  const person = resolveRole(scene, at, end + 1, paragraph)
  return person !== -1 && fits(scene, person, gender) ? person : null
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
