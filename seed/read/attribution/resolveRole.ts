import type {Gender, Registry} from '../people/person.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {comparedFit} from './comparedFit.ts'
import {isIntroduced} from './introduced.ts'
import {isNamedBefore, namedBefore} from './namedBefore.ts'
import {peopleOfAge} from './peopleOfAge.ts'
import {REACH} from './reach.ts'
import {roleIndexOf} from './roleIndex.ts'
import {resolveByContext, soleSubject} from './resolveByContext.ts'
import type {Scene} from './scene.ts'

/**
 * Whom "the minister", "the Finnish president", "the singer", "the 34-year-old" means: the one person
 * whose roles hold that noun, else a narrower one ("soprano"), else whom the context leaves. Several
 * fit: the words before the noun decide, then who was spoken of last. -1 where nobody does. `gender`:
 * of the pronoun that goes on for the words.
 */
export function resolveRole(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  gender: Gender = null,
): number {
  const words = wordsOf(scene, from, to)
  const noun = words.findLast((word) => isNoun(scene, word)) ?? words.at(-1)
  if (noun === undefined) return -1
  const at = scene.reading.tokens.start[from] ?? 0
  if (scene.reading.pack.patterns.yearOld.test(noun)) {
    const aged = peopleOfAge(scene, noun.split('-')[0] ?? '').filter((person) =>
      isNamedBefore(scene, person, at),
    )
    if (aged.length > 0) return aged.length === 1 ? (aged[0] ?? -1) : -1
    const [only, other] = namedBefore(scene, at)
    if (only !== undefined && other === undefined) return only
    const wanted = {has: (person: number) => isNamedBefore(scene, person, at)}
    const near = lastSpokenOf(scene, wanted, from, paragraph, 1)
    return isProtagonist(scene, near, at) ? near : soleSubject(scene, from, paragraph)
  }
  const compared = comparedFit(scene, words, noun, at)
  if (compared !== null) return compared
  const bearers = withRole(scene, at, [noun])
  const exact = bearers.filter((index) => words.every((word) => hasWord(scene, index, word)))
  // "the prime minister", where somewhere "a minister" has no name.
  if (exact.length === 1 && words.length > 1) return exact[0] ?? -1
  if (isIntroduced(scene, noun, from)) return -1
  if (bearers.length === 1)
    return agrees(scene, bearers[0] ?? -1, words)
      ? (bearers[0] ?? -1)
      : counterpartOf(scene, at, words)
  if (bearers.length > 1) {
    return lastSpokenOf(scene, new Set(exact.length > 1 ? exact : bearers), from, paragraph)
  }
  const kinds = scene.reading.pack.roleKinds.get(noun)
  const narrower = kinds === undefined ? [] : withRole(scene, at, kinds)
  if (narrower.length === 1) return narrower[0] ?? -1
  if (narrower.length > 1) return lastSpokenOf(scene, new Set(narrower), from, paragraph)
  const before = calledBefore(scene, noun, from)
  if (before !== -1) return before
  const found = resolveByContext(scene, words, noun, from, paragraph, gender)
  return found === -1 ? -1 : calledSo(scene, noun, found, from)
}

/** Whom the report called by a noun that no role holds, and where first. */
const called = new WeakMap<Registry, Map<string, {person: number; at: number}>>()

/** "the candidate said" meant one person above, so it does below. */
function calledBefore(scene: Scene, noun: string, at: number): number {
  const known = called.get(scene.registry)?.get(noun)
  return known === undefined || known.at >= at ? -1 : known.person
}

function calledSo(scene: Scene, noun: string, person: number, at: number): number {
  const known = called.get(scene.registry) ?? new Map<string, {person: number; at: number}>()
  called.set(scene.registry, known)
  if (!known.has(noun)) known.set(noun, {person, at})
  return person
}

function isNoun(scene: Scene, word: string): boolean {
  const {pack} = scene.reading
  return (
    pack.patterns.yearOld.test(word) ||
    pack.words.describes.has(word) ||
    (pack.flagsOf(word, true) & (Flag.role | Flag.kin | Flag.demonym)) !== 0
  )
}

/** Nobody was named more often before an offset. */
function isProtagonist(scene: Scene, index: number, at: number): boolean {
  const count = (person: number): number =>
    scene.registry.people[person]?.mentions.filter(({start}) => start < at).length ?? 0
  const own = count(index)
  if (own === 0) return false
  for (const other of namedBefore(scene, at)) if (count(other) > own) return false
  return true
}

/** "the former health minister of Orlia" → former, health, minister. */
function wordsOf(scene: Scene, from: number, to: number): string[] {
  const {tokens} = scene.reading
  const words: string[] = []
  for (let index = from; index < to; index++) {
    if (hasFlag(tokens, index, Flag.preposition) && index > from) break
    const word = lowerWordAt(tokens, index)
    // "the prime minister once said"
    if (
      hasFlag(tokens, index, Flag.adverb) &&
      !hasFlag(tokens, index, Flag.role | Flag.roleModifier)
    )
      continue
    if (word !== 'the' && /\p{L}/u.test(word) && tokens.kind[index] !== Kind.possessive)
      words.push(word)
  }
  return words
}

/** Whose roles hold one of some words; only who was named before can be meant. */
function withRole(scene: Scene, at: number, words: Iterable<string>): number[] {
  const {bearers} = roleIndexOf(scene.registry)
  const found = new Set([...words].flatMap((word) => bearers.get(word) ?? []))
  return [...found].filter((index) => isNamedBefore(scene, index, at)).toSorted((a, b) => a - b)
}

function hasWord(scene: Scene, index: number, word: string): boolean {
  return roleIndexOf(scene.registry).words[index]?.has(word) === true
}

/** "the health minister" is not Finance Minister Vong. */
function agrees(scene: Scene, index: number, words: string[]): boolean {
  const modifiers = words
    .slice(0, -1)
    .filter(
      (word) => (scene.reading.pack.flagsOf(word, true) & (Flag.roleModifier | Flag.demonym)) !== 0,
    )
  if (modifiers.length === 0) return true
  const known = [...(scene.registry.people[index]?.roles ?? [])].join(' ')
  const bears = (flag: number): boolean =>
    known.split(/\s+/).some((word) => (scene.reading.pack.flagsOf(word, true) & flag) !== 0)
  const nations = modifiers.filter((word) => isNation(scene, word))
  // "the Greek president" is not Turkish President Aydin.
  if (nations.length > 0 && bears(Flag.demonym) && !nations.some((word) => known.includes(word)))
    return false
  return !bears(Flag.roleModifier) || modifiers.some((word) => known.includes(word))
}

/** "the Greek president", where NAME was introduced as another's Greek counterpart. */
function counterpartOf(scene: Scene, at: number, words: string[]): number {
  const nation = words.find((word) => isNation(scene, word))
  if (nation === undefined) return -1
  const counterparts = withRole(scene, at, [nation]).filter((index) =>
    hasWord(scene, index, 'counterpart'),
  )
  return counterparts.length === 1 ? (counterparts[0] ?? -1) : -1
}

function isNation(scene: Scene, word: string): boolean {
  return (scene.reading.pack.flagsOf(word, true) & Flag.demonym) !== 0
}

/** The only one of them who is named around a token: from `back` paragraphs above to the end of its own. */
function lastSpokenOf(
  scene: Scene,
  wanted: {has: (person: number) => boolean},
  at: number,
  paragraph: number,
  back = 2,
): number {
  const {paragraphs} = scene.reading
  const start = Math.max(
    at - REACH * (back + 1),
    paragraphs[Math.max(0, paragraph - back)]?.from ?? 0,
  )
  const end = Math.min(at + REACH, paragraphs[paragraph]?.to ?? 0)
  let only = -1
  for (let index = start; index < end; index++) {
    const person = scene.registry.mentionAt[index] ?? -1
    if (person < 0 || person === only || scene.quoted[index] !== 0 || !wanted.has(person)) continue
    if (only !== -1) return -1
    only = person
  }
  return only
}
