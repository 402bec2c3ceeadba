import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {lowerWordAt} from '../tokens/tokenize.ts'
import {genderOfAddress} from './learnGenders.ts'
import type {Registry} from './person.ts'
import {settleByAge} from './settleByAge.ts'

/** Tokens before a surname in which a relative, just named, may still be meant by it. */
const NEAR = 40

/**
 * "Mrs. Bevan" where Trevor and Dilys Bevan are known: a form of address picks the only bearer whom
 * it fits, be it because the others are known not to be meant. A surname alone is whoever was named
 * by then; of several, the one whom the report does not call by the given name, and of a family the one
 * who was not introduced as the other's relative.
 */
export function settleShared(reading: ReadingText, registry: Registry): void {
  const {tokens, pack} = reading
  for (const [at, everybody] of registry.sharedAt) {
    const offset = tokens.start[at] ?? 0
    const bearers = everybody.filter((index) => (firstOf(index) ?? offset) < offset)
    const byAge = settleByAge(reading, registry, at, bearers)
    if (byAge !== null) {
      settle(at, byAge)
      continue
    }
    const gender = genderOfAddress(tokens, at)
    if (gender === null) {
      settle(at, bySurname(at, bearers))
      continue
    }
    const possible = bearers.filter((bearer) => !isOther(bearer, true))
    const [only, ...others] =
      possible.length > 1 ? possible.filter((bearer) => !isOther(bearer, false)) : possible
    if (only === undefined || others.length > 0) continue
    settle(at, only)
    const person = registry.people[only]
    if (person !== undefined) person.gender = gender

    function isOther(bearer: number, mustBeSure: boolean): boolean {
      const known = registry.people[bearer]
      return known !== undefined && known.gender !== null && known.gender !== gender
        ? known.isGenderSure || !mustBeSure
        : false
    }
  }

  function settle(at: number, bearer: number): void {
    const person = registry.people[bearer]
    if (person === undefined) return
    registry.mentionAt[at] = bearer
    registry.sharedAt.delete(at)
    person.mentions.push({start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0})
    person.mentions.sort((a, b) => a.start - b.start)
  }

  function bySurname(at: number, bearers: number[]): number {
    const word = lowerWordAt(tokens, at)
    const offset = tokens.start[at] ?? 0
    const isSurname = (index: number): boolean =>
      registry.people[index]?.name.toLowerCase().endsWith(` ${word}`) === true
    if (!bearers.every(isSurname)) return -1
    if (bearers.length === 1) return bearers[0] ?? -1
    const formal = bearers.filter((index) => !isOnFirstName(index, offset))
    const primary = formal.length > 1 ? formal.filter((index) => !isRelative(index)) : formal
    const [only, ...others] = primary
    if (only === undefined || others.length > 0) return -1
    return formal.length > 1 && isRelativeNear(at, formal, only) ? -1 : only
  }

  function firstOf(index: number): number | undefined {
    return registry.people[index]?.mentions[0]?.start
  }

  function isOnFirstName(index: number, before: number): boolean {
    const person = registry.people[index]
    const given = person?.name.split(' ')[0] ?? ''
    return (
      person?.mentions.some(
        ({start, end}) => start < before && tokens.text.slice(start, end) === given,
      ) === true
    )
  }

  function isRelative(index: number): boolean {
    const roles = [...(registry.people[index]?.roles ?? [])]
    return roles.some((role) => (pack.flagsOf(role.split(' ').at(-1) ?? '', true) & Flag.kin) !== 0)
  }

  function isRelativeNear(at: number, bearers: number[], except: number): boolean {
    for (let index = at - 1; index > at - NEAR; index--) {
      const found = registry.mentionAt[index] ?? -1
      if (/\n/.test(tokens.text.slice(tokens.end[index], tokens.start[index + 1]))) return false
      if (found === except) return false
      if (bearers.includes(found)) return true
    }
    return false
  }
}
