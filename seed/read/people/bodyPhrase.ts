import {type ReadingText, sliceTokens} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {isVerbHere} from './linksInRole.ts'
import {
  LONGEST_PHRASE,
  type TokenRange,
  closingMark,
  hasBodyWord,
  joinsWords,
  skipThe,
} from './phraseTokens.ts'
import {startsPerson} from './startsPerson.ts'

/** Reads the body that begins at `from`: "the Norland Weather Service", up to what ends its name. */
export function readBody(
  reading: ReadingText,
  from: number,
  to: number,
): {body: string | null; end: number} {
  const start = skipThe(reading, from, to)
  const end = bodyEnd(reading, start, Math.min(to, start + LONGEST_PHRASE))
  return end > start
    ? {body: bodyText(reading, {from: start, to: end}), end}
    : {body: null, end: from}
}

/** One past the body's name: capitals with their small words, plain nouns only before the first capital. */
export function bodyEnd(reading: ReadingText, from: number, to: number): number {
  const {tokens, pack} = reading
  let index = from
  let hasCapital = false
  let lastSolid = from
  while (index < to) {
    const word = lowerWordAt(tokens, index)
    if (joinsWords(reading, index)) {
      index += 2
    } else if (isCapitalized(tokens, index) || tokens.kind[index] === Kind.number) {
      if (hasCapital && startsPerson(reading, index, to)) break
      hasCapital = true
      lastSolid = ++index
    } else if (tokens.kind[index] === Kind.possessive) {
      lastSolid = index = pastOwned(reading, index + 1, to)
    } else if (isSign(tokens, index, '&/+')) {
      lastSolid = ++index
    } else if (tokens.kind[index] === Kind.mark) {
      const closing = closingMark(reading, index, to)
      const isApostrophe = /[’']/.test(word) && isCapitalized(tokens, index - 1)
      if (isApostrophe) lastSolid = ++index
      else if (closing === -1) break
      else lastSolid = index = closing + 1
    } else if (isSign(tokens, index, ',')) {
      const next = afterInnerComma(reading, index, to, from)
      if (next === -1) break
      index = next
    } else if (tokens.kind[index] !== Kind.lower) break
    else if (pack.words.endsRole.has(word) && !hasFlag(tokens, index, Flag.organization)) break
    else if (hasCapital) {
      if (isKindBehind(reading, index)) {
        lastSolid = index + 1
        break
      }
      if (!linksBody(reading, index, from, to)) break
      index++
    } else {
      if (isVerbHere(reading, index) || hasFlag(tokens, index, Flag.pronoun | Flag.relative)) break
      const isInBody = pack.words.of.has(word) && hasFlag(tokens, index - 1, Flag.organization)
      if (hasFlag(tokens, index, Flag.preposition | Flag.conjunction | Flag.article) && !isInBody)
        break
      index++
      if (hasFlag(tokens, index - 1, Flag.organization | Flag.place)) lastSolid = index
    }
  }
  return lastSolid
}

/** "the Salinas Grandes community", "the Tabadlab think tank": the common noun goes with the name. */
function isKindBehind({tokens, pack}: ReadingText, index: number): boolean {
  // "heads the Latin America program at …": a part of the body behind it.
  if (pack.words.at.has(lowerWordAt(tokens, index + 1))) return false
  return isCapitalized(tokens, index - 1) && pack.words.collective.has(lowerWordAt(tokens, index))
}

/** "Mossad’s research division": what a house owns, where a common noun calls it a body. */
function pastOwned({tokens, pack}: ReadingText, from: number, to: number): number {
  let end = from
  for (let index = from; index < Math.min(to, from + 4); index++) {
    if (tokens.kind[index] !== Kind.lower || hasFlag(tokens, index, Flag.function | Flag.role))
      break
    const isBody = hasFlag(tokens, index, Flag.organization)
    if (isBody || pack.words.collective.has(lowerWordAt(tokens, index))) end = index + 1
  }
  return end
}

/** "of", "for", "and" within a body's name: the name goes on in capitals behind it. */
function linksBody(reading: ReadingText, index: number, from: number, to: number): boolean {
  const {tokens, pack} = reading
  if (!pack.words.bodyLink.has(lowerWordAt(tokens, index))) return false
  let next = index + 1
  while (
    next < to &&
    pack.words.bodyLink.has(lowerWordAt(tokens, next)) &&
    tokens.kind[next] === Kind.lower
  )
    next++
  if (next >= to || !isCapitalized(tokens, next)) return false
  const word = lowerWordAt(tokens, index)
  if (pack.words.to.has(word)) return false
  // "Network in Lagos", "Program at Vinter College": only a body lies somewhere.
  // "Russia in World Affairs" is a journal's name.
  const isElsewhere = hasFlag(tokens, next, Flag.geo | Flag.place | Flag.calendar)
  if (pack.patterns.inPlace.test(word) && !isElsewhere) return true
  if (pack.words.at.has(word) || pack.words.from.has(word)) return hasBodyWord(reading, from, index)
  if (pack.patterns.on.test(word)) return hasFlag(tokens, index - 1, Flag.organization)
  if (!pack.words.and.has(word)) return true
  if (startsPerson(reading, next, to)) return false
  // "Center for Accra and Globalization", "Roads and Snow Removal": a name of several fields.
  for (let at = index - 1; at > from; at--) {
    if (pack.words.of.has(lowerWordAt(tokens, at))) return true
  }
  let end = next
  while (end < to && isCapitalized(tokens, end)) end++
  return hasBodyWord(reading, next, end)
}

/** "Wichita, KS, Fire Department", "DroneLift, Inc.", "in Houston, Texas", ", with the Maple Institute". */
function afterInnerComma(reading: ReadingText, comma: number, to: number, from: number): number {
  const {tokens, pack} = reading
  const next = comma + 1
  if (next >= to || comma === from) return -1
  // "public radio show, “Both Sides.”"
  if (tokens.kind[next] === Kind.mark) return next
  if (
    /^(?:inc|ltd|llc|llp|plc|gmbh|s\.a|corp|co)\.?$/.test(lowerWordAt(tokens, next)) &&
    isCapitalized(tokens, next)
  )
    return next
  if (isFirmOfPartners(reading, next, to)) return next
  if (pack.words.at.has(lowerWordAt(tokens, next))) {
    const at = skipThe(reading, next + 1, to)
    return isCapitalized(tokens, at) && hasBodyWord(reading, at, at + 6) ? at : -1
  }
  const isState =
    hasFlag(tokens, next, Flag.geo) ||
    (tokens.kind[next] === Kind.caps && wordLength(reading, next) === 2)
  if (!isState || !isCapitalized(tokens, next)) return -1
  // A place in a body's name goes on behind it: "Wichita, KS, Fire Department".
  const past = next + 1
  if (
    isSign(tokens, past, ',') &&
    isCapitalized(tokens, past + 1) &&
    hasBodyWord(reading, past + 1, past + 4) &&
    !hasFlag(tokens, past + 1, givenName)
  )
    return past + 1
  return hasFlag(tokens, comma - 1, Flag.geo) || hasFlag(tokens, comma - 2, Flag.preposition)
    ? next
    : -1
}

/** "Beck, Dunn & Associates": the last partner stands behind "&". */
function isFirmOfPartners({tokens}: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 6); index++) {
    if (isSign(tokens, index, '&')) return index > from && isCapitalized(tokens, index + 1)
    if (!isCapitalized(tokens, index) && !isSign(tokens, index, ',')) return false
  }
  return false
}

function wordLength(reading: ReadingText, index: number): number {
  return (reading.tokens.end[index] ?? 0) - (reading.tokens.start[index] ?? 0)
}

export function bodyText(reading: ReadingText, body: TokenRange): string | null {
  let to = body.to
  while (to > body.from && isSign(reading.tokens, to - 1, ',')) to--
  const text = sliceTokens(reading.tokens, body.from, to)
  // "Ltd." keeps its full stop.
  const {text: source} = reading
  const end = reading.tokens.end[to - 1] ?? 0
  return /\b(?:Inc|Ltd|Co|Corp|D\.C|U\.S|S\.A)$/.test(text) && source.charAt(end) === '.'
    ? `${text}.`
    : text
}
