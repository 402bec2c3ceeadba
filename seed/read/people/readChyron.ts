import {chyronMark} from '../lines/classifyLines.ts'
import type {Paragraph} from '../lines/splitParagraphs.ts'
import {type ReadingText, sliceTokens} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {Kind, type Tokens, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {nameEnd, wholeName} from './capitalsName.ts'
import {roleOf} from './capitalsRole.ts'
import type {Declared} from './declared.ts'
import {nameText} from './nameText.ts'
import {isVietnamese} from './vietnamese.ts'

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
  const nameTo = wholeName(reading, nameFrom, nameEnd(tokens, nameFrom, to, known), to)
  if (nameTo - nameFrom < 2 || !isPersonal(tokens, nameFrom, nameTo)) return null
  if (!isCapitalized(tokens, nameFrom) || !isCapitalized(tokens, nameTo - 1)) return null
  // "MIKE SMITH AND SARA SMITH": two speak.
  if (reading.pack.patterns.and.test(lowerWordAt(tokens, nameTo)) && nameTo < to) return null
  let restFrom = nameTo
  while (restFrom < to && isSign(tokens, restFrom, ',-–—')) restFrom++
  const rest = sliceTokens(tokens, restFrom, to)
  const title = sliceTokens(tokens, from, nameFrom)
  return {
    name: known(nameText(tokens, nameFrom, nameTo)) ?? nameText(tokens, nameFrom, nameTo),
    from: nameFrom,
    to: nameTo,
    rest,
    ...roleOf(reading, restFrom, to, reading.pack.patterns.address.test(title) ? '' : title),
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
