import {findNames} from '../people/findNames.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {isVerbal} from './openingSubject.ts'
import type {Scene} from './scene.ts'

/** "Ifrah Sheikh Nur scored": two words in capitals and a verb, and no person is known by them. */
export function hasUnreadSubject(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  if (scene.quoted[from] === 1) return false
  if (isUnreadGivenName(scene, from) || isUnreadRelative(scene, from, to)) return true
  // "On the other side of the road, Two Rivers heard": within a sentence a capital tells more.
  const start = hasFlag(tokens, from, Flag.preposition) ? pastPhrase(scene, from, to) : from
  if (start !== from) return isCapitalSubject(scene, start, to)
  const [run] = findNames(tokens, from, Math.min(to, from + 8))
  if (run === undefined || run.from !== from || run.to - run.from < 2) return false
  for (let index = run.from; index < run.to; index++) {
    if ((scene.registry.mentionAt[index] ?? -1) !== -1) return false
    // "Florence Lamwaka": a town's name, too.
    const isGiven = index === run.from && hasFlag(tokens, index, givenName)
    if (hasFlag(tokens, index, isGiven ? NOT_PERSON & ~Flag.geo : NOT_PERSON)) return false
  }
  return isPredicate(scene, run.to)
}

/** A verb, whether its ending shows it or not. */
function isPredicate(scene: Scene, at: number): boolean {
  const {tokens, pack} = scene.reading
  if (tokens.kind[at] !== Kind.lower) return false
  return isVerbal(scene, at) || pack.words.pastVerb.has(lowerWordAt(tokens, at))
}

function isCapitalSubject(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  let end = from
  while (end < Math.min(to, from + 4) && isCapitalized(tokens, end)) {
    if ((scene.registry.mentionAt[end] ?? -1) !== -1) return false
    if (hasFlag(tokens, end, NOT_PERSON & ~Flag.function)) return false
    end++
  }
  return end - from >= 2 && isPredicate(scene, end)
}

/** "Aoife remembers", "Beazer listened": a name that nobody is known by. */
function isUnreadGivenName(scene: Scene, at: number): boolean {
  const {tokens, pack} = scene.reading
  if (!isCapitalized(tokens, at) || tokens.kind[at + 1] !== Kind.lower) return false
  if ((scene.registry.mentionAt[at] ?? -1) !== -1) return false
  const verb = lowerWordAt(tokens, at + 1)
  if (tokens.flags[at] === 0) return pack.words.human.has(verb) || pack.words.gesture.has(verb)
  return (
    hasFlag(tokens, at, givenName) &&
    !hasFlag(tokens, at, NOT_PERSON | Flag.common) &&
    isVerbal(scene, at + 1)
  )
}

/** "Their mother, Bernadette, keeps it": named, and not in full. */
function isUnreadRelative(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  if (!/^(?:his|her|their)$/.test(lowerWordAt(tokens, from))) return false
  for (let index = from + 1; index < Math.min(to, from + 5); index++) {
    if (!hasFlag(tokens, index, Flag.kin | Flag.role)) continue
    const name = isSign(tokens, index + 1, ',') ? index + 2 : index + 1
    return isCapitalized(tokens, name) && (scene.registry.mentionAt[name] ?? -1) === -1
  }
  return false
}

const NOT_PERSON =
  Flag.organization |
  Flag.network |
  Flag.geo |
  Flag.place |
  Flag.event |
  Flag.calendar |
  Flag.function

/** "The answer came from her son. “…,” he wrote": a relative without a name, where nobody of that gender has one. */
export function hasUnnamedRelative(
  scene: Scene,
  from: number,
  to: number,
  gender: 'male' | 'female',
): boolean {
  const {tokens} = scene.reading
  for (let index = from + 1; index < to; index++) {
    if (scene.quoted[index] === 1 || !hasFlag(tokens, index, Flag.kin)) continue
    if (hasFlag(tokens, index, gender === 'male' ? Flag.female : Flag.male)) continue
    if (!hasFlag(tokens, index, gender === 'male' ? Flag.male : Flag.female)) continue
    const name = isSign(tokens, index + 1, ',') ? index + 2 : index + 1
    const owner = lowerWordAt(tokens, index - 1)
    // "if she'd go to her daughter": who has the relative is spoken of as well.
    if (hasSubjectPronoun(scene, from, index, gender)) return false
    const isOwned = /^(?:his|her|their)$/.test(owner) || tokens.kind[index - 1] === Kind.possessive
    if (isOwned && (scene.registry.mentionAt[name] ?? -1) === -1) return true
  }
  return false
}

function hasSubjectPronoun(
  scene: Scene,
  from: number,
  to: number,
  gender: 'male' | 'female',
): boolean {
  const {tokens} = scene.reading
  const pronoun = gender === 'male' ? 'he' : 'she'
  for (let index = from; index < to; index++)
    if (scene.quoted[index] === 0 && lowerWordAt(tokens, index).split(/['’]/)[0] === pronoun)
      return true
  return false
}

/** "A driver who asked not to be named was less solemn.", "An Italian tourist said …" */
export function hasNamelessSubject(scene: Scene, from: number, to: number): boolean {
  return (
    isNameless(scene, from, to) ||
    isNamelessSecond(scene, from, to) ||
    (hasFlag(scene.reading.tokens, from, Flag.preposition) &&
      isNameless(scene, pastPhrase(scene, from, to), to))
  )
}

/** "The girls put away their books, and their teacher sits down": the second clause's subject. */
function isNamelessSecond(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  for (let index = to - 1; index > from; index--) {
    if (scene.quoted[index] === 1 || (scene.registry.mentionAt[index] ?? -1) !== -1) return false
    if (!isSign(tokens, index, ',') || !pack.words.and.has(lowerWordAt(tokens, index + 1))) continue
    const isOwned = /^(?:their|its)$/.test(lowerWordAt(tokens, index + 2))
    return isOwned
      ? hasFlag(tokens, index + 3, Flag.role) && isVerbal(scene, index + 4)
      : isNameless(scene, index + 2, to)
  }
  return false
}

/** "A colleague reported her in April.": the one whom the pronoun means is spoken of, and not the colleague. */
export function hasObjectPronoun(
  scene: Scene,
  from: number,
  to: number,
  gender: 'male' | 'female',
): boolean {
  const {tokens} = scene.reading
  for (let index = from + 1; index < to; index++) {
    if (scene.quoted[index] === 1) continue
    const word = lowerWordAt(tokens, index)
    if (gender === 'male' && word === 'him') return true
    const isObject =
      index + 1 >= to ||
      tokens.kind[index + 1] === Kind.punctuation ||
      hasFlag(tokens, index + 1, Flag.preposition | Flag.conjunction | Flag.calendar)
    if (gender === 'female' && word === 'her' && isObject) return true
  }
  return false
}

/** "In a bar on the highway, one of the miners …": behind the phrase that the sentence opens with. */
function pastPhrase(scene: Scene, from: number, to: number): number {
  for (let index = from; index < Math.min(to, from + 20); index++) {
    if ((scene.registry.mentionAt[index] ?? -1) !== -1) return from
    if (isSign(scene.reading.tokens, index, ',')) return index + 1
  }
  return from
}

function isNameless(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  if (scene.quoted[from] === 1 || !/^(?:an?|one|another)$/.test(lowerWordAt(tokens, from)))
    return false
  for (let index = from + 1; index < Math.min(to, from + 5); index++) {
    const word = lowerWordAt(tokens, index)
    if (isCapitalized(tokens, index) && !hasFlag(tokens, index, Flag.demonym)) return false
    const isPerson = hasFlag(tokens, index, Flag.role | Flag.kin) || pack.words.describes.has(word)
    if (isPerson && !hasFlag(tokens, index, Flag.preposition))
      return !isSign(tokens, index + 1, ',') || (scene.registry.mentionAt[index + 2] ?? -1) === -1
    if (hasFlag(tokens, index, Flag.auxiliary)) return false
  }
  return false
}

/** "A spokesman for NAME said": somebody else is the subject, and has no name. */
export function isOfStranger(scene: Scene, from: number, to: number, person: number): boolean {
  if (!isNameless(scene, from, to)) return false
  const {tokens, pack} = scene.reading
  let at = from
  while (at < to && scene.registry.mentionAt[at] !== person) at++
  let before = at - 1
  while (before > from && hasFlag(tokens, before, Flag.title | Flag.article)) before--
  return (
    pack.words.of.has(lowerWordAt(tokens, before)) &&
    hasFlag(tokens, before - 1, Flag.role | Flag.kin)
  )
}
