import {peopleIn} from '../people/person.ts'
import {splitSentences, type Sentence} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {readSubject} from './readSubject.ts'
import type {Scene} from './scene.ts'
import type {Reference} from './speaker.ts'
import {hasNamelessSubject, hasUnreadSubject} from './strangers.ts'
import {fits} from './subjectOf.ts'

/** "Her advice is shorter.", "NAME’s version differs:": whose words a sentence that begins so announces. */
export function ownerOfWords(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
): Reference | null {
  const {tokens, pack} = scene.reading
  const isPronoun = /^(?:his|her|their)$/.test(lowerWordAt(tokens, from))
  let owner = from + 1
  if (!isPronoun) {
    while (owner < Math.min(to, from + 8) && tokens.kind[owner] !== Kind.possessive) {
      if (isSign(tokens, owner, ',;:') || hasFlag(tokens, owner, Flag.auxiliary)) return null
      owner++
    }
    if (tokens.kind[owner] !== Kind.possessive) return null
  }
  const first = isPronoun ? owner : owner + 1
  for (let index = first; index < Math.min(to, first + 3); index++) {
    if (hasFlag(tokens, index, Flag.auxiliary | Flag.preposition)) return null
    const word = lowerWordAt(tokens, index)
    if (!pack.words.utterance.has(word) && !pack.words.view.has(word)) continue
    return readSubject(scene, from, owner, paragraph, 'afterVerb')
  }
  return null
}

/**
 * Whom a paragraph is about, where it leads to a quotation that stands alone below: the only person
 * whom it names, if its last sentence still speaks of them; else whom the last clause calls "he" or
 * "she". `null` where others are spoken of, named or not.
 */
export function topicOf(scene: Scene, paragraph: number): Reference | null {
  const range = scene.reading.paragraphs[paragraph]
  if (range === undefined) return null
  const sentences = splitSentences(scene.reading.tokens, range.from, range.to)
  const last = sentences.at(-1)
  if (last === undefined) return null
  for (const {from, to} of sentences) {
    if (scene.registry.mentionAt.subarray(from, to).includes(-2)) return null
    // "A passenger waits. It is NAME’s ninth trip": nameless until then.
    if (to <= firstMention(scene, range.from, range.to)) continue
    if (hasNamelessSubject(scene, from, to) || hasUnreadSubject(scene, from, to)) return null
  }
  const people = new Set(peopleIn(scene.registry, scene.quoted, range.from, range.to))
  if (people.size > 1) return null
  const [only] = people
  const pronoun = subjectPronoun(scene, last)
  if (only === undefined)
    return pronoun === -1 ? null : readSubject(scene, pronoun, pronoun + 1, paragraph, 'beforeVerb')
  if (scene.registry.people[only]?.isStaff !== false) return null
  const at = mentionIn(scene, last, only)
  if (pronoun !== -1) {
    const kind = lowerWordAt(scene.reading.tokens, pronoun) === 'he' ? 'male' : 'female'
    return fits(scene, only, kind)
      ? {person: only, note: null, from: pronoun, to: pronoun + 1, by: 'pronoun'}
      : null
  }
  return at !== -1 && isPresented(scene, at, last.to, only)
    ? {person: only, note: null, from: at, to: endOf(scene, at, only), by: 'name'}
    : null
}

/** The last "he" or "she" of the sentence, where there is only one of both. */
function subjectPronoun(scene: Scene, {from, to}: Sentence): number {
  let found = -1
  for (let index = from; index < to; index++) {
    const word = lowerWordAt(scene.reading.tokens, index)
    if (word !== 'he' && word !== 'she') continue
    if (found !== -1 && lowerWordAt(scene.reading.tokens, found) !== word) return -1
    found = index
  }
  return found
}

function firstMention(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if ((scene.registry.mentionAt[index] ?? -1) >= 0 && scene.quoted[index] === 0) return index
  return from
}

function mentionIn(scene: Scene, {from, to}: Sentence, person: number): number {
  for (let index = from; index < to; index++)
    if (scene.registry.mentionAt[index] === person && scene.quoted[index] === 0) return index
  return -1
}

function endOf(scene: Scene, at: number, person: number): number {
  let end = at + 1
  while (scene.registry.mentionAt[end] === person) end++
  return end
}

/** "a view shared by NAME, who runs the shelter.", "Among them is NAME.": nothing but words about NAME follows. */
function isPresented(scene: Scene, at: number, to: number, person: number): boolean {
  const {tokens} = scene.reading
  const end = endOf(scene, at, person)
  if (tokens.kind[end] === Kind.possessive) return false
  if (isSign(tokens, end, '.:?') || end >= to) return true
  if (!isSign(tokens, end, ',')) return false
  return (
    /^(?:who|whose|an?|the|\d+)$/.test(lowerWordAt(tokens, end + 1)) ||
    hasFlag(tokens, end + 1, Flag.role) ||
    tokens.kind[end + 1] === Kind.number
  )
}
