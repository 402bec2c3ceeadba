import type {Person} from './person.ts'

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/

/** Names that are forms of one another become one person, under the longest form. */
export function mergeForms(people: Map<string, Person>): void {
  mergeParts(people)
  mergeByEnds(people)
}

/** "Van der Ploeg" is the end of "Marijke van der Ploeg", "Joaquín Errázuriz" the head of "Joaquín Errázuriz Lyon". */
function mergeParts(people: Map<string, Person>): void {
  const whole = new Map<string, string[]>()
  for (const key of people.keys()) {
    const words = key.split(' ')
    for (let at = 1; at <= words.length - 2; at++) {
      for (const part of [words.slice(at).join(' '), words.slice(0, -at).join(' ')]) {
        whole.set(part, [...(whole.get(part) ?? []), key])
      }
    }
  }
  for (const [key, person] of people) {
    const [longer, other] = whole.get(key) ?? []
    const bearer = people.get(longer ?? '')
    // Two who would fit: neither is meant for sure.
    if (
      bearer === undefined ||
      bearer === person ||
      (other !== undefined && people.get(other) !== bearer)
    )
      continue
    take(bearer, person)
    people.set(key, bearer)
  }
}

/** "Robert Kane" and "Robert F. Kane Jr." */
function mergeByEnds(people: Map<string, Person>): void {
  const byEnds = new Map<string, Person>()
  for (const [key, person] of people) {
    const parts = key.replaceAll(',', '').split(' ')
    const words = parts.filter((word) => !SUFFIX.test(word))
    const suffix = parts.find((word) => SUFFIX.test(word)) ?? ''
    const bare = `${words[0] ?? ''} ${words.at(-1) ?? ''}`
    // Father and son stay two.
    const other = suffixOf(byEnds.get(bare)?.name ?? '')
    const ends = suffix !== '' && other !== '' && other !== suffix ? `${bare} ${suffix}` : bare
    const known = byEnds.get(ends)
    if (known === undefined || words.length < 2) byEnds.set(ends, person)
    else if (known !== person) {
      take(known, person)
      people.set(key, known)
    }
  }
}

function suffixOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll('.', '')
      .split(' ')
      .find((word) => SUFFIX.test(word)) ?? ''
  )
}

function take(known: Person, person: Person): void {
  if (person.name.length > known.name.length) {
    known.aliases.add(known.name)
    known.name = person.name
  } else if (person.name !== known.name) known.aliases.add(person.name)
  for (const role of person.roles) known.roles.add(role)
  known.role ??= person.role
  known.affiliation ??= person.affiliation
  known.isStaff ||= person.isStaff
}
