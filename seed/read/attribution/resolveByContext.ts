import {peopleIn, type Gender} from '../people/person.ts'
import {splitSentences} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {bearerByCopula} from './bearerByCopula.ts'
import {doerOf} from './deeds.ts'
import {isSomebodys} from './introduced.ts'
import type {Scene} from './scene.ts'
import {soleFit} from './soleFit.ts'

/**
 * Whom "the keeper" means where no role says so. The report must leave one person: whom it told to do
 * what the noun says, the only one that
 * is spoken of before in the same paragraph, as a subject; or whom the sentence before the name calls
 * so ("The plaintiff wept. Ana Diaz …"); or, where the headline or dek has the noun, the only one of
 * whom no other role is known. Not where somebody without a name was introduced by the same noun
 * ("a clerk"), nor for those who mostly have none ("the spokesman").
 */
export function resolveByContext(
  scene: Scene,
  words: string[],
  noun: string,
  at: number,
  paragraph: number,
  gender: Gender,
): number {
  const {pack} = scene.reading
  // Whom a speaker means by "the president" is beyond the text.
  if (scene.isTurn(paragraph) || pack.words.oftenUnnamed.has(noun)) return -1
  if (isSomebodys(scene, noun, at)) return -1
  const stated = bearerByCopula(scene, noun, at)
  if (stated !== null) return stated !== -1 && isOfGender(scene, stated, noun) ? stated : -1
  const doer = doerOf(scene, noun, at)
  if (doer !== -1 && isOfGender(scene, doer, noun)) return doer
  const beside = soleSubject(scene, at, paragraph)
  if (beside !== -1 && isOpen(scene, beside, noun)) return beside
  const headed = fromHeadline(scene, noun, at, gender)
  return headed === -1 ? soleFit(scene, words, noun, at) : headed
}

/** Everybody who is named before in this paragraph, else in the one above, is one person, a sentence's subject. */
export function soleSubject(scene: Scene, at: number, paragraph: number): number {
  const {paragraphs} = scene.reading
  const from = Math.max(paragraphs[paragraph]?.from ?? 0, at - 200)
  if (peopleIn(scene.registry, scene.quoted, from, at).length > 0)
    return soleSubjectIn(scene, from, at)
  const above = paragraphs[paragraph - 1]
  // Only a quotation stands between the paragraph above and the role.
  const isNext = above !== undefined && scene.isTold(paragraph - 1) && scene.quoted[from] === 1
  return isNext ? soleSubjectIn(scene, Math.max(above.from, above.to - 200), above.to) : -1
}

function soleSubjectIn(scene: Scene, from: number, at: number): number {
  const {tokens} = scene.reading
  const people = new Set(peopleIn(scene.registry, scene.quoted, from, at))
  const [only] = people
  if (only === undefined || people.size !== 1 || scene.registry.people[only]?.isStaff === true)
    return -1
  for (const sentence of splitSentences(tokens, from, at)) {
    for (let index = sentence.from; index < sentence.to; index++) {
      if (scene.registry.mentionAt[index] !== only || scene.quoted[index] === 1) continue
      let end = index + 1
      while (scene.registry.mentionAt[end] === only) end++
      const isOwner = tokens.kind[end] === Kind.possessive
      if (!isOwner && isPresented(scene, index, end)) return only
      // "Police arrested NAME": what is done to somebody does not make them speak, unless it goes on "He …".
      if (!isOwner && isSubject(scene, sentence.from, index))
        return !isPassive(scene, end) || goesOn(scene, sentence.to, at) ? only : -1
      index = end
    }
  }
  return -1
}

/** "Now he is asking for votes.": one of the next sentences has a pronoun for its subject. */
function goesOn(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  return splitSentences(tokens, from, to).some((sentence) => {
    let first = sentence.from
    while (hasFlag(tokens, first, Flag.adverb | Flag.conjunction)) first++
    return scene.quoted[first] === 0 && /^(?:he|she)$/.test(lowerWordAt(tokens, first))
  })
}

/** "One of those who voted no is NAME." */
function isPresented(scene: Scene, name: number, end: number): boolean {
  const {tokens} = scene.reading
  return /^(?:is|was)$/.test(lowerWordAt(tokens, name - 1)) && isSign(tokens, end, '.,')
}

/** No verb and no preposition of its own before the name. */
function isSubject(scene: Scene, from: number, name: number): boolean {
  const {tokens} = scene.reading
  for (let index = name - 1; index >= from; index--) {
    if (isSign(tokens, index, ',')) return true
    if (tokens.kind[index] !== Kind.lower) continue
    if (hasFlag(tokens, index, Flag.conjunction)) return true
    if (hasFlag(tokens, index, Flag.preposition | Flag.auxiliary)) return false
    const isVerb =
      /(?:ed|s)$/.test(lowerWordAt(tokens, index)) &&
      !hasFlag(tokens, index, Flag.role | Flag.function | Flag.roleModifier | Flag.kin)
    if (isVerb || hasFlag(tokens, index, Flag.speech)) return false
  }
  return true
}

/** "was arrested". */
function isPassive(scene: Scene, at: number): boolean {
  const {tokens} = scene.reading
  return (
    /^(?:was|were|is|are|been|being|got)$/.test(lowerWordAt(tokens, at)) &&
    /(?:ed|en|shot|hit|found|caught|held|struck)$/.test(lowerWordAt(tokens, at + 1))
  )
}

/** The person can be called so: nothing else is known of them, or the noun describes anybody. */
function isOpen(scene: Scene, person: number, noun: string): boolean {
  const {pack} = scene.reading
  if (!isOfGender(scene, person, noun)) return false
  const flags = pack.flagsOf(noun, true)
  if (pack.words.describes.has(noun) || (flags & (Flag.kin | Flag.demonym)) !== 0) return true
  return !hasOtherRole(scene, person)
}

function isOfGender(scene: Scene, person: number, noun: string): boolean {
  const gender = scene.registry.people[person]?.gender ?? null
  const flags = scene.reading.pack.flagsOf(noun, true)
  const isMale = (flags & Flag.male) !== 0
  if (isMale === ((flags & Flag.female) !== 0)) return true
  return gender === null || gender === (isMale ? 'male' : 'female')
}

function hasOtherRole(scene: Scene, person: number): boolean {
  const {pack} = scene.reading
  return [...(scene.registry.people[person]?.roles ?? [])].some((role) =>
    role
      .split(/[\s,]+/)
      .some(
        (word) =>
          (pack.flagsOf(word, true) & (Flag.role | Flag.kin | Flag.title)) !== 0 &&
          !pack.words.describes.has(word),
      ),
  )
}

/** Characters of headline and dek to look over. */
const LONGEST_HEAD = 2000

/** "A drummer gives a village its sound back": the only one of no other role is the drummer. */
function fromHeadline(scene: Scene, noun: string, at: number, gender: Gender): number {
  const {tokens, text, pack} = scene.reading
  const heading = new Set(
    text
      .slice(0, Math.min(scene.headEnd, LONGEST_HEAD))
      .toLowerCase()
      .split(/[^\p{L}-]+/u),
  )
  const nouns = [noun, ...(pack.roleKinds.get(noun) ?? [])]
  if (!nouns.some((word) => heading.has(word) || heading.has(`${word}s`))) return -1
  const offset = tokens.start[at] ?? 0
  const [only, ...others] = scene.registry.people.flatMap((person, index) => {
    if (person.isStaff || (person.mentions[0]?.start ?? offset) >= offset) return []
    if (gender !== null && person.gender !== null && person.gender !== gender) return []
    return hasOtherRole(scene, index) ? [] : [index]
  })
  return only !== undefined && others.length === 0 && isOpen(scene, only, noun) ? only : -1
}
