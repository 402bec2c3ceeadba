import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag} from '../tokens/tokenize.ts'
import type {Gender, Registry} from './person.ts'

/**
 * "Mrs. Bevan" where Trevor and Dilys Bevan are known: a form of address picks the only bearer whom
 * it fits, be it because the others are known not to be meant.
 */
export function settleShared({tokens}: ReadingText, registry: Registry): void {
  for (const [at, bearers] of registry.sharedAt) {
    const gender = genderOfAddress(at)
    if (gender === null) continue
    const isOther = (bearer: number): boolean => {
      const known = registry.people[bearer]?.gender ?? null
      return known !== null && known !== gender
    }
    const [only, ...others] = bearers.filter((bearer) => !isOther(bearer))
    if (only === undefined || others.length > 0) continue
    const person = registry.people[only]
    registry.mentionAt[at] = only
    registry.sharedAt.delete(at)
    if (person === undefined) continue
    person.gender ??= gender
    const mention = {start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0}
    person.mentions.push(mention)
    person.mentions.sort((a, b) => a.start - b.start)
  }

  function genderOfAddress(at: number): Gender {
    if (!hasFlag(tokens, at - 1, Flag.title)) return null
    const isMale = hasFlag(tokens, at - 1, Flag.male)
    if (isMale === hasFlag(tokens, at - 1, Flag.female)) return null
    return isMale ? 'male' : 'female'
  }
}
