import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {Kind, type Tokens, hasFlag, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {chineseEnd, isChineseFamily} from './chinese.ts'
import {nameText} from './nameText.ts'
import {vietnameseEnd} from './vietnamese.ts'

const LONGEST_NAME = 5

/** "ZHANG XIAOMING TEA FARMER", "LEE HSIEN YANG ECONOMIST": a trade's noun is no name, a third syllable is one. */
export function wholeName(reading: ReadingText, from: number, to: number, end: number): number {
  const {tokens} = reading
  let nameTo = to
  while (nameTo - from > 2 && nameTo < end && isTradeNoun(reading, nameTo - 1)) nameTo--
  if (nameTo < to || isTradeNoun(reading, nameTo)) return nameTo
  const further =
    isClosed(tokens, nameTo - 1) || isChineseFamily(tokens, from)
      ? -1
      : beforeRole(reading, from, end)
  const unsaid = further > nameTo ? firstSaid(reading, nameTo, further) : nameTo
  if (unsaid > nameTo) return unsaid
  return chineseEnd(tokens, from, nameTo, end)
}

/** "ABENA SERWAA BOATENG TRADER", "NI LUH AYU PERTIWI NOODLE SELLER": all before the role is the name; -1 for none. */
function beforeRole(reading: ReadingText, from: number, end: number): number {
  const {tokens} = reading
  for (let index = from + 2; index < Math.min(end, from + LONGEST_NAME + 1); index++) {
    // "ABITIBI COUNTY SNOW CHIEF"
    if (hasFlag(tokens, index, Flag.place | Flag.organization | Flag.geo)) return -1
    if (isTradeNoun(reading, index)) return index
    // "ABITIBI TRUCKERS' ALLIANCE" is a body.
    const isOwner =
      tokens.kind[index + 1] === Kind.possessive ||
      (tokens.kind[index + 1] === Kind.mark && tokens.start[index + 1] === tokens.end[index])
    if (hasFlag(tokens, index, Flag.role | Flag.roleModifier)) return isOwner ? -1 : index
    const word = lowerWordAt(tokens, index)
    // "SPOON MAKER": a trade of no list, behind three words at least.
    if (index > from + 2 && reading.pack.patterns.tradeEnding.test(word)) return index
    const isOther =
      !isPlainWord(tokens, index, tokens.flags[index] ?? 0) ||
      reading.pack.patterns.wordEnding.test(word)
    if (isOther && !hasFlag(tokens, index, Flag.particle)) return -1
  }
  return -1
}

/** "ÑAHUI-QUISPE", "O'DWYER": a family name that needs no other. */
function isClosed(tokens: Tokens, index: number): boolean {
  return /[-’']/.test(sliceWord(tokens, index))
}

const FIRST_TEXT = 3000

const TEXT_BEFORE = 2000

/** Of a word that the report above speaks of, "a parrot", "in Abitibi", no name is made: the first such, or `to`. */
function firstSaid({tokens, text}: ReadingText, from: number, to: number): number {
  const at = tokens.start[from] ?? 0
  const above = `${text.slice(0, Math.min(at, FIRST_TEXT))} ${text.slice(Math.max(0, at - TEXT_BEFORE), at)}`
  for (let index = from; index < to; index++) {
    const word = sliceWord(tokens, index)
    const forms = [word.toLowerCase(), word.charAt(0) + word.slice(1).toLowerCase()]
    if (forms.some((form) => above.includes(form))) return index
  }
  return to
}

/** "TEA", "LUNCHBOX": what a trade deals with. */
function isTradeNoun({tokens, pack}: ReadingText, index: number): boolean {
  const word = lowerWordAt(tokens, index)
  if (pack.words.tradeNoun.has(word)) return true
  for (let length = 3; length <= word.length - 3; length++)
    if (word.length > 6 && pack.words.compoundEnd.has(word.slice(-length))) return true
  return false
}

export function nameEnd(
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
  // "EL HADJ MALICK DIOP": whoever went to Mecca bears that before the given name.
  const isPilgrim = from + 3 < to && PILGRIM.test(nameText(tokens, from, from + 2))
  let end = from + (isPilgrim ? 3 : 1)
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

const PILGRIM = /^(?:El|Al) H[ae](?:dj|jj|ji)i?$/i

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

export function firstComma(tokens: Tokens, from: number, to: number): number {
  for (let index = from; index < to; index++) if (isSign(tokens, index, ',')) return index
  return -1
}
