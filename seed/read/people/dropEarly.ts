import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {type Tokens, hasFlag, isCapitalized, tokenFrom, wordAt} from '../tokens/tokenize.ts'
import {type Person, type Registry, nameKey} from './person.ts'

/**
 * "Stuart Long bought it. … Mr Long said …, said his wife, Mari Long": before somebody is named in full, a
 * surname that another given name stands before is that other's, though the reader may not know them.
 */
export function dropEarly({tokens, text}: ReadingText, registry: Registry): void {
  const others = othersBySurname(tokens, registry)
  for (const person of registry.people) {
    const full = person.mentions.find(({start, end}) => text.slice(start, end).includes(' '))
    const other = others.get(surnameOf(person))
    if (full === undefined || other === undefined || other >= full.start) continue
    person.mentions = person.mentions.filter(({start, end}) => {
      if (start >= full.start || start < other) return true
      registry.mentionAt.fill(-1, tokenFrom(tokens, start), tokenFrom(tokens, end))
      return false
    })
  }
}

function surnameOf({name}: Person): string {
  return nameKey(name.slice(name.lastIndexOf(' ') + 1))
}

/** Where each surname first stands behind a given name that is not its bearer's. */
function othersBySurname(tokens: Tokens, registry: Registry): Map<string, number> {
  const surnames = new Set(registry.people.map(surnameOf))
  const others = new Map<string, number>()
  for (let at = 1; at < tokens.count; at++) {
    if (!isCapitalized(tokens, at) || !hasOtherGivenName(tokens, at)) continue
    const found = registry.mentionAt[at] ?? -1
    if (found !== -1 && found === registry.mentionAt[at - 1]) continue
    const word = nameKey(wordAt(tokens, at))
    if (surnames.has(word) && !others.has(word)) others.set(word, tokens.start[at] ?? 0)
  }
  return others
}

function hasOtherGivenName(tokens: Tokens, at: number): boolean {
  return (
    isCapitalized(tokens, at - 1) &&
    tokens.text.slice(tokens.end[at - 1], tokens.start[at]) === ' ' &&
    !hasFlag(tokens, at - 1, NO_NAME)
  )
}

const NO_NAME =
  Flag.title |
  Flag.role |
  Flag.roleModifier |
  Flag.function |
  Flag.demonym |
  Flag.organization |
  Flag.network |
  Flag.calendar |
  Flag.kin |
  Flag.common |
  Flag.adverb
