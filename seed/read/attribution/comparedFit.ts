import {Flag} from '../tokens/flags.ts'
import {ageOf} from './ageOf.ts'
import {namedBefore} from './namedBefore.ts'
import type {Scene} from './scene.ts'

const COMPARES = /^(?:elder|older|younger)$/

/**
 * Which of two "the elder brother", "the younger woman" means: of those of a family, else of everybody of
 * that gender who was named before, the two whose age the report gives. `null` where the words compare
 * nothing, -1 where no ages decide.
 */
export function comparedFit(
  scene: Scene,
  words: string[],
  noun: string,
  offset: number,
): number | null {
  const {pack} = scene.reading
  const compares = words.find((word) => COMPARES.test(word))
  const flags = pack.flagsOf(noun, true)
  const isPerson = (flags & Flag.kin) !== 0 || pack.words.describes.has(noun)
  if (compares === undefined || compares === noun || !isPerson) return null
  const isMale = (flags & Flag.male) !== 0
  const gender = isMale === ((flags & Flag.female) !== 0) ? null : isMale ? 'male' : 'female'
  const fitting = [
    ...namedBefore(
      scene,
      offset,
      (person) => gender === null || person.gender === null || person.gender === gender,
    ),
  ]
  const family = (index: number): string =>
    scene.registry.people[index]?.name.split(' ').at(-1) ?? ''
  const related = fitting.filter((index) =>
    fitting.some((other) => other !== index && family(other) === family(index)),
  )
  const [first, second, ...others] = pack.words.sibling.has(noun) ? related : fitting
  if (first === undefined || second === undefined || others.length > 0) return -1
  const [one, two] = [ageOf(scene, first), ageOf(scene, second)]
  if (one === null || two === null || one === two) return -1
  return one < two === (compares === 'younger') ? first : second
}
