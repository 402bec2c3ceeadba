import {type ReadingText, sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, type Tokens, hasFlag, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {firstComma} from './capitalsName.ts'

export function roleOf(
  reading: ReadingText,
  from: number,
  to: number,
  title: string,
): {role: string | null; affiliation: string | null} {
  const {tokens} = reading
  const start = pastParty(tokens, from, to)
  // "SEN. NAME (D) OHIO": whom somebody represents is no house.
  const isConstituency = start > from && hasFlag(tokens, start, Flag.geo)
  if (start >= to || isConstituency) return {role: title || null, affiliation: null}
  const comma = firstComma(tokens, start, to)
  const roleTo = comma === -1 ? to : comma
  const first = sliceTokens(tokens, start, roleTo)
  const second = comma === -1 ? '' : sliceTokens(tokens, comma + 1, to)
  for (let index = start; index < roleTo; index++) {
    if (isRole(reading, index) && tokens.kind[index + 1] !== Kind.possessive)
      return {role: first, affiliation: second || null}
  }
  return {role: title || null, affiliation: second === '' ? first : `${first}, ${second}`}
}

/** A role of the lists, or a word that ends like one: capitals say nothing against it. */
function isRole({tokens, pack}: ReadingText, index: number): boolean {
  if (hasFlag(tokens, index, Flag.role | Flag.title)) return true
  const word = lowerWordAt(tokens, index)
  if ((pack.flagsOf(word, true) & Flag.role) !== 0) return true
  return tokens.flags[index] === 0 && pack.patterns.tradeEnding.test(word)
}

/** "(D)" */
function pastParty(tokens: Tokens, from: number, to: number): number {
  if (!isSign(tokens, from, '(')) return from
  for (let index = from + 1; index < Math.min(to, from + 5); index++)
    if (isSign(tokens, index, ')')) return index + 1
  return from
}
