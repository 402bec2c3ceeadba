import type {Paragraph} from '../lines/splitParagraphs.ts'
import {chyronMark} from '../lines/classifyLines.ts'
import {sliceTokens, type ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt, type Tokens} from '../tokens/tokenize.ts'
import type {Declared} from './declared.ts'
import {nameText} from './nameText.ts'
import {isVietnamese, vietnameseEnd} from './vietnamese.ts'

/** A chyron's person, and what stands behind the name: a role with a body, or a stand-up's place. */
export interface Chyron extends Declared {
  rest: string
}

/**
 * Parts `NAME ROLE` written in capitals. `known` gives a name as the report spells it in mixed
 * case: where the capitals begin with one, the name ends there.
 */
export function readChyron(
  reading: ReadingText,
  paragraph: Paragraph,
  known: (name: string) => string | undefined,
): Chyron | null {
  const mark = chyronMark(reading, paragraph)
  const to = mark === -1 ? paragraph.to : mark
  return readCapitals(reading, paragraph.from, to, known)
}

export function readCapitals(
  reading: ReadingText,
  from: number,
  end: number,
  known: (name: string) => string | undefined,
): Chyron | null {
  const {tokens} = reading
  let to = end
  while (to > from && isSign(tokens, to - 1, ':,-–—')) to--
  let nameFrom = from
  while (nameFrom < to && isLeadingTitle(tokens, nameFrom, to)) nameFrom++
  // "MINISTER OF HEALTH AGNES KALIBATA": the office goes on, the name comes last.
  if (nameFrom > from && hasFlag(tokens, nameFrom, Flag.preposition))
    nameFrom = Math.max(nameFrom, to - 2)
  const nameTo = nameEnd(tokens, nameFrom, to, known)
  if (nameTo - nameFrom < 2 || !isPersonal(tokens, nameFrom, nameTo)) return null
  if (!isCapitalized(tokens, nameFrom) || !isCapitalized(tokens, nameTo - 1)) return null
  // "MIKE SMITH AND SARA SMITH": two speak.
  if (/^(?:and|&)$/.test(lowerWordAt(tokens, nameTo)) && nameTo < to) return null
  let restFrom = nameTo
  while (restFrom < to && isSign(tokens, restFrom, ',-–—')) restFrom++
  const rest = sliceTokens(tokens, restFrom, to)
  const title = sliceTokens(tokens, from, nameFrom)
  return {
    name: known(nameText(tokens, nameFrom, nameTo)) ?? nameText(tokens, nameFrom, nameTo),
    from: nameFrom,
    to: nameTo,
    rest,
    ...roleOf(tokens, restFrom, to, title),
  }
}

/** No small word and no punctuation stands in a name. */
function isPersonal(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const isSmall =
      !isVietnamese(tokens, from) &&
      hasFlag(tokens, index, Flag.function) &&
      !hasFlag(tokens, index, Flag.particle | givenName)
    if (isSmall && tokens.kind[index] !== Kind.initials) return false
  }
  return !hasFlag(tokens, from, Flag.organization) || hasFlag(tokens, from, givenName)
}

function isLeadingTitle(tokens: Tokens, index: number, to: number): boolean {
  if (index + 2 >= to) return false
  if (isSign(tokens, index, '.')) return true
  const flags = tokens.flags[index] ?? 0
  if ((flags & givenName) !== 0 && (flags & (Flag.title | Flag.role)) === 0) return false
  return (
    (flags & (Flag.title | Flag.role | Flag.demonym | Flag.geo | Flag.roleModifier)) !== 0 &&
    (hasFlag(tokens, index, Flag.title | Flag.role) ||
      hasFlag(tokens, index + 1, Flag.title | Flag.role))
  )
}

function nameEnd(
  tokens: Tokens,
  from: number,
  to: number,
  known: (name: string) => string | undefined,
): number {
  for (let end = Math.min(to, from + 7); end >= from + 2; end--) {
    if (isSign(tokens, end - 1, ',')) continue
    if (known(nameText(tokens, from, end)) !== undefined) return end
  }
  const vietnamese = vietnameseEnd(tokens, from, to)
  if (vietnamese !== -1 && vietnamese < to) return vietnamese
  const comma = firstComma(tokens, from, to)
  let end = from + 1
  while (end < to && tokens.kind[end] === Kind.initials && end < from + 3) end++
  while (end < to && hasFlag(tokens, end, Flag.particle) && end < from + 4) end++
  if (end < to) end++
  const past = pastParticles(tokens, end, to)
  // "OULD MOHAMED SALEM": a given name behind a particle brings its own family name.
  const isPair =
    past > end &&
    hasFlag(tokens, past - 1, givenName) &&
    isPlainWord(tokens, past, tokens.flags[past] ?? 0)
  end = isPair && past < to ? past + 1 : past
  const third = tokens.flags[end] ?? 0
  const second = tokens.flags[end - 1] ?? 0
  const isGivenPair =
    (second & givenName) !== 0 &&
    (second & (Flag.geo | Flag.role)) === 0 &&
    // "PENG BO BARGE CAPTAIN": behind a family name and a syllable the role begins.
    hasFlag(tokens, end - 2, givenName) &&
    sliceWord(tokens, end - 1).length > 2 &&
    !sliceWord(tokens, end - 1).includes('-')
  const thirdGiven = third & givenName
  const isThirdGiven = thirdGiven === Flag.maleName || thirdGiven === Flag.femaleName
  const isSuffixed = hasFlag(tokens, end + 1, Flag.suffix)
  const isNamePart =
    (isGivenPair || isThirdGiven) && (isSuffixed || isPlainWord(tokens, end, third))
  if (end < to && end === from + 2 && isNamePart) end++
  if (end < to && hasFlag(tokens, end, Flag.suffix)) end++
  else if (isSign(tokens, end, ',') && hasFlag(tokens, end + 1, Flag.suffix)) end += 2
  // "NAME NAME NAME, ROLE": nothing but names stands before the comma.
  if (comma > end && comma - from <= 4 && allPlain(tokens, end, comma)) return comma
  return Math.min(end, to)
}

/** "DAS DORES DE ALMEIDA": every particle brings a word of the name. */
function pastParticles(tokens: Tokens, from: number, to: number): number {
  let end = from
  while (end < to) {
    let past = end
    while (
      past < to &&
      hasFlag(tokens, past, Flag.particle) &&
      !hasFlag(tokens, past, Flag.article)
    )
      past++
    if (past === end || past >= to || tokens.kind[past] !== Kind.caps) return end
    end = past + 1
  }
  return end
}

function sliceWord(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index])
}

function isPlainWord(tokens: Tokens, index: number, flags: number): boolean {
  const kind = tokens.kind[index]
  if (kind !== Kind.caps && kind !== Kind.capital) return false
  const taken =
    Flag.role |
    Flag.title |
    Flag.organization |
    Flag.place |
    Flag.geo |
    Flag.demonym |
    Flag.roleModifier |
    Flag.common |
    Flag.function |
    Flag.event |
    Flag.kin
  return (
    (flags & taken) === 0 &&
    !/(?:er|or|ist|ian|man|woman)$/.test(lowerWordAt(tokens, index)) &&
    tokens.kind[index + 1] !== Kind.possessive
  )
}

function allPlain(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (!isPlainWord(tokens, index, tokens.flags[index] ?? 0)) return false
  }
  return true
}

function firstComma(tokens: Tokens, from: number, to: number): number {
  for (let index = from; index < to; index++) if (isSign(tokens, index, ',')) return index
  return -1
}

function roleOf(
  tokens: Tokens,
  from: number,
  to: number,
  title: string,
): {role: string | null; affiliation: string | null} {
  if (from >= to) return {role: title || null, affiliation: null}
  const comma = firstComma(tokens, from, to)
  const first = sliceTokens(tokens, from, comma === -1 ? to : comma)
  const second = comma === -1 ? '' : sliceTokens(tokens, comma + 1, to)
  const isRole = Array.from(
    {length: (comma === -1 ? to : comma) - from},
    (_, offset) => from + offset,
  ).some(
    (index) =>
      hasFlag(tokens, index, Flag.role | Flag.title) && tokens.kind[index + 1] !== Kind.possessive,
  )
  if (isRole) return {role: first, affiliation: second || null}
  return {role: title || null, affiliation: second === '' ? first : `${first}, ${second}`}
}
