import type {Registry} from '../people/person.ts'

export interface RoleIndex {
  /** People by each word of their roles, in the registry's order. */
  bearers: Map<string, number[]>
  /** By person: all words of the roles. */
  words: Set<string>[]
}

const indexes = new WeakMap<Registry, RoleIndex>()

/** The words of everybody's roles, which stay as they are once the registry is built. */
export function roleIndexOf(registry: Registry): RoleIndex {
  const known = indexes.get(registry)
  if (known !== undefined) return known
  const words = registry.people.map(
    ({roles}) => new Set([...roles].flatMap((role) => role.split(/[\s,]+/))),
  )
  const bearers = new Map<string, number[]>()
  for (const [person, ofPerson] of words.entries()) {
    for (const word of ofPerson) {
      const others = bearers.get(word)
      if (others === undefined) bearers.set(word, [person])
      else others.push(person)
    }
  }
  const index = {bearers, words}
  indexes.set(registry, index)
  return index
}
