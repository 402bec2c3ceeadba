import type {Gender} from '../people/person.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {isIntroduced} from './introduced.ts'
import {REACH} from './reach.ts'
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
    const aged = ofAge(scene, at, noun.split('-')[0] ?? '')
    if (aged.length > 0) return aged.length === 1 ? (aged[0] ?? -1) : -1
    const [only, ...others] = withRole(scene, at, null)
    if (only !== undefined && others.length === 0) return only
    const near = lastSpokenOf(scene, withRole(scene, at, null), from, paragraph, 1)
    return isProtagonist(scene, near, at) ? near : soleSubject(scene, from, paragraph)
  }
  const bearers = withRole(scene, at, (word) => word === noun)
  const exact = bearers.filter((index) => words.every((word) => hasWord(scene, index, word)))
  // "the prime minister", where somewhere "a minister" has no name.
  if (exact.length === 1 && words.length > 1) return exact[0] ?? -1
  if (isIntroduced(scene, noun, from)) return -1
  if (bearers.length === 1)
    return agrees(scene, bearers[0] ?? -1, words)
      ? (bearers[0] ?? -1)
      : counterpartOf(scene, at, words)
  if (bearers.length > 1) {
    return lastSpokenOf(scene, exact.length > 1 ? exact : bearers, from, paragraph)
  }
  const kinds = scene.reading.pack.roleKinds.get(noun)
  const narrower = kinds === undefined ? [] : withRole(scene, at, (word) => kinds.has(word))
  if (narrower.length === 1) return narrower[0] ?? -1
  if (narrower.length > 1) return lastSpokenOf(scene, narrower, from, paragraph)
  return resolveByContext(scene, words, noun, from, paragraph, gender)
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
  return own > 0 && withRole(scene, at, null).every((other) => count(other) <= own)
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

/** Whose name ", 34," stands behind. */
function ofAge(scene: Scene, at: number, age: string): number[] {
  return withRole(scene, at, null).filter((index) =>
    scene.registry.people[index]?.mentions.slice(0, 4).some(({end}) => {
      const next = scene.reading.text.slice(end, end + age.length + 3)
      return next.startsWith(`, ${age}`) && !/\d$/.test(next)
    }),
  )
}

/** The words of each person's roles, split once: a long text asks for them thousands of times. */
const splitRoles = new WeakMap<ReadonlySet<string>, {count: number; words: string[]}>()

function roleWordsOf(roles: ReadonlySet<string>): string[] {
  const known = splitRoles.get(roles)
  if (known?.count === roles.size) return known.words
  const words = [...roles].flatMap((role) => role.split(/[\s,]+/))
  splitRoles.set(roles, {count: roles.size, words})
  return words
}

/** Only who was named before can be meant. */
function withRole(scene: Scene, at: number, test: ((word: string) => boolean) | null): number[] {
  return scene.registry.people.flatMap((person, index) => {
    if (person.isStaff || (person.mentions[0]?.start ?? at) >= at) return []
    if (test === null) return [index]
    return roleWordsOf(person.roles).some(test) ? [index] : []
  })
}

function hasWord(scene: Scene, index: number, word: string): boolean {
  return [...(scene.registry.people[index]?.roles ?? [])].some((role) =>
    role.split(/[\s,]+/).includes(word),
  )
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
  const counterparts = withRole(scene, at, (word) => word === nation).filter((index) =>
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
  bearers: number[],
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
  const wanted = new Set(bearers)
  let only = -1
  for (let index = start; index < end; index++) {
    const person = scene.registry.mentionAt[index] ?? -1
    if (person < 0 || person === only || scene.quoted[index] !== 0 || !wanted.has(person)) continue
    if (only !== -1) return -1
    only = person
  }
  return only
}
