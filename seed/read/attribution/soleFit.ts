import {Flag} from '../tokens/flags.ts'
import {hasFlag, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {ageOf} from './ageOf.ts'
import {namedBefore} from './namedBefore.ts'
import type {Scene} from './scene.ts'

/** An adult by this age may be "the old man", below that one "the young woman". */
const OLD = 60
const YOUNG = 36

/**
 * Whom "the old man" or "the grandmaster" leaves among everybody whom the report named before: for a
 * word that tells no more than gender and age, the only one of whom both are true; for a trade, the
 * only person of the page, if the report speaks of nobody else. -1 where several or none remain.
 */
export function soleFit(scene: Scene, words: string[], noun: string, at: number): number {
  const {pack, tokens} = scene.reading
  const offset = tokens.start[at] ?? 0
  const flags = pack.flagsOf(noun, true)
  const isMale = (flags & Flag.male) !== 0
  const gender = isMale === ((flags & Flag.female) !== 0) ? null : isMale ? 'male' : 'female'
  if (gender !== null && pack.words.describes.has(noun)) {
    const fitting = namedBefore(scene, offset, (person) => person.gender === gender)
    const [only, other] = byAge(scene, fitting, words)
    if (only === undefined || other !== undefined) return -1
    return isRelativeNearer(scene, only, gender, at) ? -1 : only
  }
  const [only, other] = namedBefore(scene, offset)
  if (only === undefined || other !== undefined) return -1
  const person = scene.registry.people[only]
  const isSpoken =
    scene.speakerIn.includes(only) ||
    (person?.mentions.filter(({start}) => start < offset).length ?? 0) > 1
  const isOffice = (flags & Flag.title) !== 0 || pack.words.placeOffice.has(noun)
  const isFit = gender === null || person?.gender === null || person?.gender === gender
  return (flags & Flag.role) !== 0 && isSpoken && !isOffice && isFit ? only : -1
}

function byAge(scene: Scene, people: Iterable<number>, words: string[]): Iterable<number> {
  const wants = words.find((word) => AGES.has(word))
  if (wants === undefined) return people
  const aged = [...people].map((index) => ({index, age: ageOf(scene, index)}))
  const isComparing = wants.endsWith('er') && wants !== 'elder'
  if (isComparing || wants === 'elder') {
    const known = aged.flatMap(({index, age}) => (age === null ? [] : [{index, age}]))
    if (aged.length !== 2 || known.length !== 2) return []
    const [first, second] = known.toSorted((one, other) => one.age - other.age)
    const found = wants === 'younger' ? first : second
    return found === undefined || first?.age === second?.age ? [] : [found.index]
  }
  const isYoung = wants === 'young'
  const sure = aged.filter(({age}) => age !== null && (isYoung ? age < YOUNG : age >= OLD))
  if (sure.length > 0) return sure.map(({index}) => index)
  return aged.filter(({age}) => age === null).map(({index}) => index)
}

const AGES = new Set(['old', 'elderly', 'older', 'elder', 'young', 'younger'])

/** "Her grandmother taught her. The old woman …": somebody of that gender without a name stands between. */
function isRelativeNearer(
  scene: Scene,
  person: number,
  gender: 'male' | 'female',
  at: number,
): boolean {
  const {tokens} = scene.reading
  for (let index = at - 1; index >= 0; index--) {
    if (scene.quoted[index] === 1) continue
    if (scene.registry.mentionAt[index] === person) return false
    if (tokens.kind[index] !== Kind.lower || !hasFlag(tokens, index, Flag.kin | Flag.role)) continue
    const isOther = gender === 'male' ? Flag.female : Flag.male
    if (hasFlag(tokens, index, isOther)) continue
    const next = scene.registry.mentionAt[index + 1] ?? -1
    const isHis = /^(?:an?|former|retired)$/.test(lowerWordAt(tokens, index - 1))
    if (next === -1 && !isHis) return true
  }
  return true
}
