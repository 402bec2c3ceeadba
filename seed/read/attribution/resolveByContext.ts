import {peopleIn} from '../people/person.ts'
import {splitSentences} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {doerOf} from './deeds.ts'
import type {Scene} from './scene.ts'
import {soleFit} from './soleFit.ts'

/** Tokens to look back over for somebody without a name. */
const REACH = 2000

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
): number {
  const {pack} = scene.reading
  // Whom a speaker means by "the president" is beyond the text.
  if (scene.isTurn(paragraph) || pack.words.oftenUnnamed.has(noun)) return -1
  if (isSomebodys(scene, noun, at)) return -1
  const doer = doerOf(scene, noun, at)
  if (doer !== -1 && isOfGender(scene, doer, noun)) return doer
  const beside = soleSubject(scene, at, paragraph)
  if (beside !== -1 && isOpen(scene, beside, noun)) return beside
  const headed = fromHeadline(scene, noun, at)
  return headed === -1 ? soleFit(scene, words, noun, at) : headed
}

/** "his landlord": the noun belongs to somebody who has no name. */
function isSomebodys(scene: Scene, noun: string, to: number): boolean {
  const {tokens} = scene.reading
  for (let index = to - 1; index > Math.max(0, to - REACH); index--) {
    if (lowerWordAt(tokens, index) !== noun || scene.quoted[index] === 1) continue
    const before = lowerWordAt(tokens, index - 1)
    if (/^(?:his|her|their)$/.test(before) || tokens.kind[index - 1] === Kind.possessive)
      return !isHeading(scene, index) && !isNamedBeside(scene, index) && !isNamedNext(scene, index)
  }
  return false
}

/** "His runner does not care. NAME can …" */
function isNamedNext(scene: Scene, index: number): boolean {
  const {tokens} = scene.reading
  for (let at = index + 1; at < index + 16; at++) {
    if (isSign(tokens, at, '.')) return (scene.registry.mentionAt[at + 1] ?? -1) >= 0
    if ((scene.registry.mentionAt[at] ?? -1) !== -1) return false
  }
  return false
}

/** "a clerk", "another clerk", with no name beside, nearer than anybody who is called so by name. */
export function isIntroduced(scene: Scene, noun: string, to: number): boolean {
  const {tokens} = scene.reading
  for (let index = to - 1; index > Math.max(0, to - REACH); index--) {
    if (lowerWordAt(tokens, index) !== noun || scene.quoted[index] === 1) continue
    if (isNamedBeside(scene, index)) return false
    let first = index - 1
    while (first > index - 4 && tokens.kind[first] === Kind.lower && !isIndefinite(scene, first))
      first--
    if (!isIndefinite(scene, first)) continue
    // "Ana Diaz, a nurse", "Ana Diaz is a nurse": the noun is hers.
    const isHers =
      (scene.registry.mentionAt[first - 2] ?? -1) !== -1 &&
      (isSign(tokens, first - 1, ',') || hasFlag(tokens, first - 1, Flag.auxiliary))
    if (!isHers && !isHeading(scene, index)) return true
  }
  return false
}

/** "the clerk Ana Diaz", "a clerk, Ana Diaz". */
function isNamedBeside(scene: Scene, index: number): boolean {
  const next = isSign(scene.reading.tokens, index + 1, ',') ? index + 2 : index + 1
  return (scene.registry.mentionAt[next] ?? -1) !== -1
}

function isIndefinite(scene: Scene, index: number): boolean {
  return /^(?:an?|one|another)$/.test(lowerWordAt(scene.reading.tokens, index))
}

/** Headline and dek introduce whom the report will name. */
function isHeading(scene: Scene, index: number): boolean {
  const offset = scene.reading.tokens.start[index] ?? 0
  return offset < scene.headEnd
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
      // "Police arrested NAME": what is done to somebody does not make them speak.
      if (!isOwner && isSubject(scene, sentence.from, index) && !isPassive(scene, end)) return only
      index = end
    }
  }
  return -1
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

/** "A drummer gives a village its sound back": the only one of no other role is the drummer. */
function fromHeadline(scene: Scene, noun: string, at: number): number {
  const {tokens, text} = scene.reading
  if (!text.slice(0, scene.headEnd).toLowerCase().includes(noun)) return -1
  const offset = tokens.start[at] ?? 0
  const [only, ...others] = scene.registry.people.flatMap((person, index) =>
    person.isStaff || (person.mentions[0]?.start ?? offset) >= offset || hasOtherRole(scene, index)
      ? []
      : [index],
  )
  return only !== undefined && others.length === 0 && isOpen(scene, only, noun) ? only : -1
}
