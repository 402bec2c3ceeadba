import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {bodyEnd} from './bodyPhrase.ts'
import {type TokenRange, hasBodyWord, skipThe} from './phraseTokens.ts'

/** What stands behind "of", "at", "from": a body, a field that belongs to the role, or neither. */
export function bodyBehind(
  reading: ReadingText,
  start: number,
  connector: number,
  to: number,
): TokenRange | 'field' | 'cut' {
  const {tokens, pack} = reading
  const word = lowerWordAt(tokens, connector)
  const from = skipThe(reading, connector + 1, to)
  const end = bodyEnd(reading, from, to)
  const hasBody = hasBodyWord(reading, from, end)
  const body = {from, to: end}
  if (end <= from || tokens.kind[from] === Kind.mark) return 'field'
  if (pack.words.at.has(word))
    return isCapitalized(tokens, from) || hasBody || isPlainBody(reading, body, to) ? body : 'cut'
  const isPlace = isAllGeo(reading, from, end)
  if (pack.words.from.has(word)) {
    // "U.S. Senator from New Mexico"
    if (isPlace && pack.words.placeOffice.has(lowerWordAt(tokens, connector - 1))) return 'field'
    // "a partner in the law firm of Holt & Lopez"
    if (hasBody && (isCapitalized(tokens, from) || isCapitalized(tokens, end - 1))) return body
    return hasLaterBody(reading, end, to) ? 'field' : 'cut'
  }
  if (isOffice(reading, start, connector) || isPlace) return 'field'
  // "mayor of the town of Orlgrad"
  if (hasFlag(tokens, connector - 1, Flag.place) && tokens.kind[connector - 1] === Kind.lower)
    return 'field'
  const field = fieldEnd(reading, connector, to)
  // "Professor of Public Finance at …"
  if (
    pack.words.academic.has(lowerWordAt(tokens, connector - 1)) &&
    !hasFlag(tokens, connector + 1, Flag.article) &&
    hasLaterBody(reading, field, to)
  )
    return 'field'
  // "author of the novel “White Gold”": a book is no body.
  if (pack.words.writer.has(lowerWordAt(tokens, connector - 1)) && holdsMark(reading, from, end))
    return 'field'
  if (!isCapitalized(tokens, from)) return isPlainBody(reading, body, to) ? body : 'field'
  if (
    (!hasBody || isDepartment(reading, connector)) &&
    hasLaterBody(reading, isDepartment(reading, connector) ? field : end, to)
  )
    return 'field'
  return isDepartment(reading, connector) && end - from <= 1 ? 'field' : body
}

/** "Director of Mobile Services": what somebody directs, and not for whom. */
function isDepartment(reading: ReadingText, connector: number): boolean {
  const {tokens, pack} = reading
  let last = connector + 1
  while (
    isCapitalized(tokens, last + 1) ||
    (pack.words.and.has(lowerWordAt(tokens, last + 1)) && isCapitalized(tokens, last + 2))
  )
    last++
  return (
    isCapitalized(tokens, connector + 1) && pack.words.department.has(lowerWordAt(tokens, last))
  )
}

function fieldEnd(reading: ReadingText, connector: number, to: number): number {
  let end = connector + 1
  while (end < to && reading.tokens.kind[end] !== Kind.lower && !isSign(reading.tokens, end, ','))
    end++
  return Math.max(end, connector + 1)
}

/** "the startup Farmwell", "the whale watching association", "the podcast, “Deep Water”": common nouns that name a body. */
function isPlainBody(reading: ReadingText, body: TokenRange, to: number): boolean {
  const {tokens, pack} = reading
  const last = body.to - 1
  if (holdsMark(reading, body.from, body.to)) return true
  if (isCapitalized(tokens, last))
    return !isAllGeo(reading, last, body.to) && !hasFlag(tokens, last, Flag.demonym)
  return pack.words.collective.has(lowerWordAt(tokens, last)) && !hasLaterBody(reading, body.to, to)
}

function holdsMark(reading: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (reading.tokens.kind[index] === Kind.mark && !isCapitalized(reading.tokens, index - 1))
      return true
  }
  return false
}

/** "Minister of Tourism", "Mayor of San Juan": what follows belongs to the office. */
function isOffice(reading: ReadingText, start: number, connector: number): boolean {
  const {tokens, pack} = reading
  const head = lowerWordAt(tokens, connector - 1)
  const next = connector + 1
  if (connector - 1 < start) return false
  // "Assistant Secretary of State for Western Hemisphere Affairs"
  if (isOfficeOfState(reading, connector) && isCapitalized(tokens, next)) return true
  if (pack.words.fieldOffice.has(head))
    return !hasFlag(tokens, next, Flag.article) || !hasNextBody(reading, next)
  if (pack.words.secretary.has(head)) return isCapitalized(tokens, next)
  if (!pack.words.placeOffice.has(head) || hasFlag(tokens, next, Flag.article)) return false
  const end = bodyEnd(reading, next, Math.min(tokens.count, next + 8))
  if (hasBodyWord(reading, next, end)) return false
  return head !== 'president' && head !== 'chief' && head !== 'leader' && head !== 'chancellor'
}

function isOfficeOfState({tokens, pack}: ReadingText, connector: number): boolean {
  return (
    hasFlag(tokens, connector - 1, Flag.roleModifier) &&
    pack.words.of.has(lowerWordAt(tokens, connector - 2)) &&
    pack.words.secretary.has(lowerWordAt(tokens, connector - 3))
  )
}

function hasNextBody(reading: ReadingText, from: number): boolean {
  const start = skipThe(reading, from, from + 2)
  return hasBodyWord(reading, start, bodyEnd(reading, start, start + 8))
}

export function bodyAfterComma(
  reading: ReadingText,
  start: number,
  comma: number,
  to: number,
): TokenRange | null {
  const {tokens, pack} = reading
  const next = comma + 1
  if (next >= to || comma === start) return null
  if (pack.words.at.has(lowerWordAt(tokens, next)) && !hasFlag(tokens, next, Flag.role)) {
    const from = skipThe(reading, next + 1, to)
    const end = bodyEnd(reading, from, to)
    return end > from && isCapitalized(tokens, from) ? {from, to: end} : null
  }
  if (!isCapitalized(tokens, next)) return null
  const end = bodyEnd(reading, next, to)
  return hasBodyWord(reading, next, end) && !hasFlag(tokens, next, givenName)
    ? {from: next, to: end}
    : null
}

/** "at the Maple Institute" comes behind. */
function hasLaterBody(reading: ReadingText, from: number, to: number): boolean {
  const {tokens, pack} = reading
  for (let index = from; index < to; index++) {
    if (isSign(tokens, index, ',.;:') || tokens.kind[index] === Kind.mark) return false
    if (tokens.kind[index] !== Kind.lower) continue
    const word = lowerWordAt(tokens, index)
    if (pack.words.endsRole.has(word)) return false
    // "research and risk with": a second field; anything else begins anew.
    if (pack.words.and.has(word)) {
      if (isCapitalized(tokens, index + 1) || hasFlag(tokens, index + 1, Flag.article | Flag.role))
        return false
      continue
    }
    if (!pack.words.at.has(word) && !pack.words.of.has(word)) continue
    if (isCapitalized(tokens, skipThe(reading, index + 1, to))) return true
  }
  return false
}

function isAllGeo(reading: ReadingText, from: number, end: number): boolean {
  const {tokens} = reading
  if (!isCapitalized(tokens, from)) return false
  for (let index = from; index < end; index++) {
    if (
      isCapitalized(tokens, index) &&
      !hasFlag(tokens, index, Flag.geo | Flag.demonym | Flag.place)
    )
      return false
  }
  return true
}
