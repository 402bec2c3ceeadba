import type {Range} from '../report.ts'

export type Gender = 'male' | 'female' | null

export interface Person {
  name: string
  role: string | null
  affiliation: string | null
  /** Every role that the report writes beside the name, lower case. */
  roles: Set<string>
  gender: Gender
  /** Told by a title, a role or the report's pronouns, and not by the given name alone. */
  isGenderSure: boolean
  aliases: Set<string>
  mentions: Range[]
  /** The outlet's own: reporter or anchor. */
  isStaff: boolean
}

export interface Registry {
  people: Person[]
  /** By token: index into `people`, -1 for none, -2 for a name that several share. */
  mentionAt: Int32Array
  /** Other bearers by token where `mentionAt` is -2. */
  sharedAt: Map<number, number[]>
}

export function nameKey(name: string): string {
  const lower = name.toLowerCase()
  if (IS_KEY.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .replaceAll('’', "'")
}

// Most names have nothing to take away.
const IS_KEY = /^[a-z ,'-]*$/

/** Whoever a sentence is about: people by token, outside quotation marks, in order. */
export function peopleIn(
  registry: Registry,
  quoted: Uint8Array,
  from: number,
  to: number,
): number[] {
  const found: number[] = []
  for (let index = from; index < to; index++) {
    const person = registry.mentionAt[index] ?? -1
    if (person >= 0 && quoted[index] === 0 && found.at(-1) !== person) found.push(person)
  }
  return found
}
