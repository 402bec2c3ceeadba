import {peopleIn, type Gender} from '../people/person.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'

/**
 * Whom "his wife" or "her pupil" means: the only one who is called a wife; else the other one of two
 * where one is called a husband; else, for family, the other one of the only two who were spoken of.
 * -1 where nobody does.
 */
export function resolveRelation(scene: Scene, from: number, to: number, paragraph: number): number {
  const {tokens, pack} = scene.reading
  const owner = lowerWordAt(tokens, from)
  const noun = lowerWordAt(tokens, to - 1)
  const at = tokens.start[from] ?? 0
  const known = scene.registry.people.flatMap((person, index) =>
    person.isStaff || (person.mentions[0]?.start ?? at) >= at ? [] : [index],
  )
  const isCalled = (index: number, test: (word: string) => boolean): boolean =>
    [...(scene.registry.people[index]?.roles ?? [])].some((role) => role.split(/[\s,]+/).some(test))
  const called = known.filter((index) => isCalled(index, (word) => word === noun))
  if (called.length > 0) return called.length === 1 ? (called[0] ?? -1) : -1
  const inverse = pack.relations.get(noun)
  if (inverse === undefined) return -1
  const fitting = (people: number[], possessor: number): number => {
    const others = people.filter(
      (index) => index !== possessor && fitsNoun(scene, index, noun) && people.includes(possessor),
    )
    return others.length === 1 ? (others[0] ?? -1) : -1
  }
  const [partner, ...more] = known.filter((index) => isCalled(index, (word) => inverse.has(word)))
  if (partner !== undefined && more.length === 0 && ownsAs(scene, partner, owner))
    return fitting(known, partner)
  if (!hasFlag(tokens, to - 1, Flag.kin)) return -1
  const floor = scene.reading.paragraphs[Math.max(0, paragraph - 2)]?.from ?? 0
  const near = [...new Set(peopleIn(scene.registry, scene.quoted, floor, from))].filter((index) =>
    known.includes(index),
  )
  const sure = near.filter((index) => genderOf(scene, index) !== null)
  const fit = (index: number): boolean => ownsAs(scene, index, owner)
  const owners = sure.some(fit) ? sure.filter(fit) : near.filter(fit)
  const namesake = namesakeOf(scene, noun, speakersFirst(scene, owners, paragraph), near)
  if (namesake !== -1) return namesake
  const [possessor] = owners
  // Of two who were never spoken of together the one is not the other's wife.
  if (pack.words.spouse.has(noun) && !areTogether(scene, near, paragraph, from)) return -1
  return near.length === 2 && possessor !== undefined && owners.length === 1
    ? fitting(near, possessor)
    : -1
}

/** All of them are named in one paragraph. */
function areTogether(scene: Scene, people: number[], paragraph: number, to: number): boolean {
  return [paragraph - 2, paragraph - 1, paragraph].some((index) => {
    const range = scene.reading.paragraphs[index]
    if (range === undefined) return false
    const named = peopleIn(scene.registry, scene.quoted, range.from, Math.min(to, range.to))
    return people.every((person) => named.includes(person))
  })
}

/** Whoever spoke last, in this paragraph or the one above, has the relative; else all who could. */
function speakersFirst(scene: Scene, owners: number[], paragraph: number): number[] {
  const spoke = [paragraph, paragraph - 1]
    .map((index) => scene.speakerIn[index] ?? -1)
    .find((person) => owners.includes(person))
  return spoke === undefined ? owners : [spoke]
}

/** "Lucille Asher said. Her husband ran", "her sister": the only other bearer of the family's name who can be that. */
function namesakeOf(scene: Scene, noun: string, owners: number[], near: number[]): number {
  const {spouse, sibling} = scene.reading.pack.words
  const isSibling = sibling.has(noun)
  if (!spouse.has(noun) && !isSibling) return -1
  const partners = owners.flatMap((owner) =>
    near.filter(
      (index) =>
        index !== owner &&
        familyName(scene, index) === familyName(scene, owner) &&
        fitsNoun(scene, index, noun) &&
        (isSibling || genderOf(scene, index) !== genderOf(scene, owner)),
    ),
  )
  const [only, ...others] = new Set(partners)
  return only !== undefined && others.length === 0 ? only : -1
}

function familyName(scene: Scene, index: number): string {
  return scene.registry.people[index]?.name.split(' ').at(-1) ?? ''
}

function ownsAs(scene: Scene, index: number, owner: string): boolean {
  const gender = genderOf(scene, index)
  if (owner === 'their' || gender === null) return true
  return gender === (owner === 'his' ? 'male' : 'female')
}

function fitsNoun(scene: Scene, index: number, noun: string): boolean {
  const flags = scene.reading.pack.flagsOf(noun, true)
  const isMale = (flags & Flag.male) !== 0
  if (isMale === ((flags & Flag.female) !== 0)) return true
  const gender = genderOf(scene, index)
  return gender === null || gender === (isMale ? 'male' : 'female')
}

function genderOf(scene: Scene, index: number): Gender {
  return scene.registry.people[index]?.gender ?? null
}
