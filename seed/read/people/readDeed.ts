import {type ReadingText, sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'
import {readBody} from './bodyPhrase.ts'
import {hasBodyWord, skipThe} from './phraseTokens.ts'
import {type RolePhrase, readRolePhrase} from './rolePhrase.ts'

const LONGEST_CLAUSE = 24

/**
 * What somebody does for a house: "who heads the Africa desk at Crisis Monitor", "teaches history at
 * the University of Lagos", "covers Congress for the Ledger". It names the house and no role; `null`
 * where the words at `at` say nothing of the kind.
 */
export function readDeed(reading: ReadingText, at: number, to: number): RolePhrase | null {
  const {tokens, pack} = reading
  const end = Math.min(to, at + LONGEST_CLAUSE)
  const text = sliceTokens(tokens, at, Math.min(end, at + 6))
  const leads = pack.patterns.leadsHouse.exec(text)
  const found = leads ?? pack.patterns.worksForHouse.exec(text)
  if (found === null) return null
  const from = tokenFrom(tokens, (tokens.start[at] ?? 0) + found[0].length)
  const read =
    (leads === null ? null : ledHouse(reading, from, end)) ??
    houseBehind(reading, from, end, leads !== null) ??
    (leads === null ? null : capitals(reading, from, end))
  if (read === null) return null
  const role = roleThere(reading, read.end, to)
  return {role, affiliation: read.body, end: read.end}
}

/** "teaches at the American College, where he is a professor of law": what somebody is there. */
function roleThere(reading: ReadingText, at: number, to: number): string | null {
  const {tokens, pack} = reading
  const text = sliceTokens(tokens, at, Math.min(to, at + 8))
  const found = pack.patterns.whereIs.exec(text)
  if (found === null) return null
  return readRolePhrase(reading, tokenFrom(tokens, (tokens.start[at] ?? 0) + found[0].length), to)
    .role
}

/** "chairs the Council on Rivers": the object is the house. */
function ledHouse(reading: ReadingText, from: number, to: number): House | null {
  const start = skipThe(reading, from, to)
  if (!isCapitalized(reading.tokens, start)) return null
  const read = readBody(reading, start, to)
  return read.body !== null && hasBodyWord(reading, start, read.end) ? toHouse(read) : null
}

interface House {
  body: string
  end: number
}

function toHouse({body, end}: {body: string | null; end: number}): House | null {
  return body === null ? null : {body, end}
}

/** "… the economics team at Kestrel Research", "… trade for the Daily Ledger". */
function houseBehind(reading: ReadingText, from: number, to: number, isLed: boolean): House | null {
  const {tokens, pack} = reading
  for (let index = from - 1; index < to; index++) {
    if (isSign(tokens, index, ',.;:()') || tokens.kind[index] === Kind.mark) return null
    if (tokens.kind[index] !== Kind.lower) continue
    const word = lowerWordAt(tokens, index)
    if (hasFlag(tokens, index, Flag.relative)) return null
    if (!pack.words.at.has(word) && !pack.words.forHouse.has(word)) continue
    const start = skipThe(reading, index + 1, to)
    if (start >= to || !isCapitalized(tokens, start)) continue
    const read = readBody(reading, start, to)
    const isPlace = isGeo(reading, start, read.end)
    // "heads the fund for Africa": what it is for.
    if (
      isPlace ||
      (isLed && pack.words.forHouse.has(word) && !hasBodyWord(reading, start, read.end))
    )
      continue
    return toHouse(read)
  }
  return null
}

function isGeo({tokens}: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (isCapitalized(tokens, index) && !hasFlag(tokens, index, Flag.geo | Flag.demonym))
      return false
  }
  return true
}

/** "leads Doctors Across Borders": capitals alone, none of them a place. */
function capitals(reading: ReadingText, from: number, to: number): House | null {
  const start = skipThe(reading, from, to)
  if (!isCapitalized(reading.tokens, start)) return null
  const read = readBody(reading, start, to)
  const isPlural = reading.tokens.kind[read.end] === Kind.lower
  const next = lowerWordAt(reading.tokens, read.end)
  const isWhole = !isPlural || reading.pack.words.from.has(next) || reading.pack.words.and.has(next)
  return isWhole && !isGeo(reading, start, read.end) ? toHouse(read) : null
}
