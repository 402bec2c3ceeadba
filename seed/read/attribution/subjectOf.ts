import {findNames} from '../people/findNames.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'

/**
 * The person of a sentence whom the pronoun can mean: the first who is known to be of that gender; of
 * those of whom it is not known, the only one. -1 where nobody can, or any of several.
 */
export function subjectOf(
  scene: Scene,
  from: number,
  to: number,
  gender: 'male' | 'female',
): number {
  const named: number[] = []
  const owners: number[] = []
  const opensWithParticiple = lowerWordAt(scene.reading.tokens, from).endsWith('ed')
  for (let index = pastOpening(scene, from, to, gender); index < to; index++) {
    const person = bearerAt(scene, index, gender)
    if (person < 0 || scene.quoted[index] === 1 || !fits(scene, person, gender)) continue
    if (scene.registry.people[person]?.isStaff === true) continue
    let end = index + 1
    while (end < to && bearerAt(scene, end, gender) === person) end++
    // "Pressed by NAME, he …": not the one who presses.
    if (lowerWordAt(scene.reading.tokens, index - 1) === 'by' && opensWithParticiple) {
      index = end - 1
      continue
    }
    const isOwner = scene.reading.tokens.kind[end] === Kind.possessive
    ;(isOwner ? owners : named).push(person)
    index = end - 1
  }
  const isSure = (person: number): boolean => scene.registry.people[person]?.gender === gender
  const sure = named.find(isSure) ?? owners.find(isSure)
  if (sure !== undefined) return sure
  const [only, ...others] = new Set(named.length > 0 ? named : owners)
  if (only === undefined || others.length > 0) return -1
  return hasUnreadName(scene, from, to) ? -1 : only
}

const LONGEST_OPENING = 20

/** "In an interview with NAME, NAME called it rare.": whom the sentence is about stands right behind its opening phrase. */
function pastOpening(scene: Scene, from: number, to: number, gender: 'male' | 'female'): number {
  const {tokens} = scene.reading
  if (!hasFlag(tokens, from, Flag.preposition)) return from
  for (let index = from; index < Math.min(to, from + LONGEST_OPENING); index++) {
    if (!isSign(tokens, index, ',')) continue
    const person = bearerAt(scene, index + 1, gender)
    if (person >= 0 && fits(scene, person, gender)) return index + 1
  }
  return from
}

/** "Ana Diaz met Piet Visser.": two words in capitals of no other meaning, and nobody is known by them. */
function hasUnreadName(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  return findNames(tokens, from, to).some((run) => {
    if (run.to - run.from < 2 || scene.quoted[run.from] === 1) return false
    for (let index = run.from; index < run.to; index++) {
      if ((scene.registry.mentionAt[index] ?? -1) !== -1) return false
      if (((tokens.flags[index] ?? 0) & ~(Flag.maleName | Flag.femaleName)) !== 0) return false
    }
    return true
  })
}

/** Who is named at a token; of several who share the name, the only one of that gender. */
export function bearerAt(scene: Scene, index: number, gender: 'male' | 'female'): number {
  const person = scene.registry.mentionAt[index] ?? -1
  if (person !== -2) return person
  const bearers = scene.registry.sharedAt.get(index) ?? []
  const [only, ...others] = bearers.filter((bearer) => fits(scene, bearer, gender))
  return only !== undefined && others.length === 0 ? only : -2
}

export function fits(scene: Scene, person: number, gender: 'male' | 'female'): boolean {
  const known = scene.registry.people[person]?.gender ?? null
  return known === null || known === gender
}
