import type {Registry} from '../people/person.ts'
import type {Scene} from './scene.ts'

// Ages stand behind one of the first mentions.
const MENTIONS = 4
const AGE = /^, (\d+|\p{L}+)/u
const LONGEST = 16

const indexes = new WeakMap<Registry, Map<string, number[]>>()

/** Whose name ", 34" stands behind. */
export function peopleOfAge({registry, reading}: Scene, age: string): number[] {
  const known = indexes.get(registry)
  if (known !== undefined) return known.get(age) ?? []
  const byAge = new Map<string, number[]>()
  for (const [index, person] of registry.people.entries()) {
    const ages = person.mentions
      .slice(0, MENTIONS)
      .flatMap(({end}) => AGE.exec(reading.text.slice(end, end + LONGEST))?.[1] ?? [])
    for (const found of new Set(ages)) {
      const others = byAge.get(found)
      if (others === undefined) byAge.set(found, [index])
      else others.push(index)
    }
  }
  indexes.set(registry, byAge)
  return byAge.get(age) ?? []
}
