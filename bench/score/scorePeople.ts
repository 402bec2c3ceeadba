import type {Gold} from './gold.ts'
import type {Outcome} from './measures.ts'
import type {PersonReading} from './reading.ts'

/** People by full name against the gold of one report. */
export function scorePeople(gold: Gold, people: PersonReading[]): Outcome[] {
  const known = new Set(gold.people.map((person) => person.name))
  const read = new Set(people.map((person) => person.name))
  return [
    ...[...read].map((name): Outcome => {
      return {measure: 'peoplePrecision', right: known.has(name), about: `${name} is nobody here`}
    }),
    ...[...known].map((name): Outcome => {
      return {measure: 'peopleRecall', right: read.has(name), about: `${name} not read`}
    }),
  ]
}
