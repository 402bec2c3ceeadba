import type {Reading} from './reading.ts'
import type {Attribution} from '../attribution/speaker.ts'
import type {Person} from '../people/person.ts'

/** The speaker's role at the time: what the attribution itself says, else what the report wrote first. */
export function quoteRole(
  parts: Reading,
  person: Person,
  attribution: Attribution,
  isContinued: boolean,
): {role: string | null; affiliation: string | null} {
  const {tokens, text} = parts.reading
  const written = text.slice(tokens.start[attribution.from], tokens.end[attribution.to - 1])
  const lower = written.toLowerCase()
  if (!isContinued) {
    const roles = [...person.roles].toSorted((a, b) => b.length - a.length)
    for (const role of roles) {
      const at = lower.indexOf(role)
      if (at !== -1)
        return {role: written.slice(at, at + role.length), affiliation: person.affiliation}
    }
  }
  return {role: person.role, affiliation: person.affiliation}
}
