import {type ReadingText, sliceTokens} from '../readingText.ts'
import type {Range} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {extendPlace} from './extendPlace.ts'

/** Reads a place's words from a token on: "the capital, Caracas", "the island of Serafim", "Mexico's southern state of Chiapas". */
export function readPlace(reading: ReadingText, from: number, to: number): Range | null {
  const {tokens, pack} = reading
  let start = skipArticle(reading, from, to)
  let first = start
  if (tokens.kind[start] === Kind.lower) {
    const kind = lastKind(reading, start, to)
    if (kind === -1) {
      if (!pack.words.direction.has(lowerWordAt(tokens, start))) return null
      first = start + 1
    } else if (pack.words.of.has(lowerWordAt(tokens, kind + 1))) {
      first = skipArticle(reading, kind + 2, to)
      // "the edge of the Umvoti reserve": a part is not what the place is called.
      if (pack.words.placePart.has(lowerWordAt(tokens, kind))) start = first
    } else {
      // "the capital, Caracas", "the port Santos"
      start = isSign(tokens, kind + 1, ',') ? skipArticle(reading, kind + 2, to) : kind + 1
      first = start
    }
  }
  const named = pastDescription(reading, first, to)
  if (named !== -1) start = first = named
  if (first >= to || !isCapitalized(tokens, first) || hasFlag(tokens, first, Flag.calendar))
    return null
  let end = extendPlace(reading, first, to)
  if (end === first) return null
  // "the Hall of Trade in Zelnik": a house with an article gives way to its town.
  if (
    from < start &&
    pack.words.from.has(lowerWordAt(tokens, end)) &&
    isCapitalized(tokens, end + 1)
  ) {
    const town = readPlace(reading, end + 1, to)
    if (town !== null) return town
  }
  const text = sliceTokens(tokens, start, end)
  if (pack.patterns.notPlace.test(text)) return null
  while (end > start && isSign(tokens, end - 1, ',')) end--
  return {start: tokens.start[start] ?? 0, end: tokens.end[end - 1] ?? 0}
}

/** "the Indonesian capital, Jakarta", "Mexico’s capital Mexico City": the name behind it; -1 for none. */
function pastDescription(reading: ReadingText, from: number, to: number): number {
  const {tokens} = reading
  if (!hasFlag(tokens, from, Flag.geo | Flag.demonym)) return -1
  const at = tokens.kind[from + 1] === Kind.possessive ? from + 2 : from + 1
  if (at >= to || tokens.kind[at] !== Kind.lower) return -1
  const kind = lastKind(reading, at, to)
  if (kind === -1) return -1
  for (let index = at; index <= kind; index++) {
    if (tokens.kind[index] !== Kind.lower || hasFlag(tokens, index, Flag.function)) return -1
  }
  const next = lowerWordAt(tokens, kind + 1)
  // "the Chilean capital of Santiago" is Santiago, "the U.S. state of Washington" the whole.
  const isPart =
    reading.pack.words.of.has(next) && reading.pack.words.placePart.has(lowerWordAt(tokens, kind))
  const name = isSign(tokens, kind + 1, ',') || isPart ? kind + 2 : kind + 1
  return name < to && isCapitalized(tokens, name) ? name : -1
}

function skipArticle(reading: ReadingText, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    reading.tokens.kind[at] === Kind.lower &&
    hasFlag(reading.tokens, at, Flag.article)
  )
    at++
  return at
}

/** The last of the words that say what kind of place it is: "southern border town". */
function lastKind(reading: ReadingText, from: number, to: number): number {
  let last = -1
  for (let index = from; index < Math.min(to, from + 5); index++) {
    const word = lowerWordAt(reading.tokens, index)
    const {placeKind, placePart} = reading.pack.words
    if (placeKind.has(word) || placePart.has(word)) last = index
    else if (last !== -1 || reading.tokens.kind[index] !== Kind.lower || isLink(reading, word))
      break
  }
  return last
}

/** "of", "in" */
function isLink({pack}: ReadingText, word: string): boolean {
  return pack.words.of.has(word) || pack.patterns.inPlace.test(word)
}
