import type {Registry} from '../people/person.ts'

/** Gives the registry's longest form of a name; of several who bear it, the first who is named. */
export function createFullName({people}: Registry): (name: string) => string {
  const byName = new Map<string, number>()
  const byAlias = new Map<string, number>()
  for (const [index, {name, aliases}] of people.entries()) {
    const lower = name.toLowerCase()
    if (!byName.has(lower)) byName.set(lower, index)
    for (const alias of aliases) if (!byAlias.has(alias)) byAlias.set(alias, index)
  }
  return (name) => {
    const named = byName.get(name.toLowerCase()) ?? people.length
    const called = byAlias.get(name) ?? people.length
    return people[Math.min(named, called)]?.name ?? name
  }
}
