import {type ReadingText, sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {readBody} from './bodyPhrase.ts'
import {findNames} from './findNames.ts'
import {hasBodyWord, hasRoleWord} from './phraseTokens.ts'
import {readDeed} from './readDeed.ts'
import {type RolePhrase, readRolePhrase} from './rolePhrase.ts'

/**
 * What stands behind a name and says who it is: ", a nurse at Saint Anselm", " of the Red Cross",
 * ", who is the policy director of …", " (founder, Blue Lantern)". `end` is one past it.
 */
export function readRoleAfter(
  reading: ReadingText,
  nameTo: number,
  to: number,
  where: 'list' | 'text',
): RolePhrase {
  const {tokens, pack} = reading
  const none: RolePhrase = {role: null, affiliation: null, end: nameTo}
  let at = nameTo
  if (at >= to || tokens.kind[at] === Kind.possessive) return none
  const isOpened = isSign(tokens, at, ',(–—-:|')
  if (isOpened) at++
  // ", 41,": an age.
  if (
    isOpened &&
    (tokens.kind[at] === Kind.number || pack.patterns.age.test(lowerWordAt(tokens, at))) &&
    isSign(tokens, at + 1, ',')
  )
    at += 2
  // ", MD, an oncologist"
  if (isOpened && hasFlag(tokens, at, Flag.degree) && isSign(tokens, at + 1, ',')) at += 2
  const word = lowerWordAt(tokens, at)
  if (
    tokens.kind[at] === Kind.lower &&
    (pack.words.of.has(word) || pack.words.at.has(word) || pack.words.from.has(word))
  ) {
    const next = hasFlag(tokens, at + 1, Flag.article) ? at + 2 : at + 1
    if (!isCapitalized(tokens, next)) return none
    const read = readBody(reading, at + 1, to)
    // "NAME in Chauvin": a town, where nothing calls it a body.
    if (pack.words.inside.has(word) && !hasBodyWord(reading, next, read.end))
      return {...none, end: read.end}
    return isBodyText(reading, next, read.end)
      ? {role: null, affiliation: read.body, end: read.end}
      : {...none, end: read.end}
  }
  const verb = pack.patterns.whoIs.exec(sliceTokens(tokens, at, Math.min(to, at + 8)))
  if (verb !== null && (isOpened || where === 'list')) {
    const stated = tokenAfter(reading, at, verb[0].length)
    if (!isStatement(reading, stated)) return none
    return readStated(reading, stated, to)
  }
  const deed =
    (isOpened && hasFlag(tokens, at, Flag.relative)) || (where === 'list' && !isOpened)
      ? readDeed(reading, at, to)
      : null
  if (deed !== null) return deed
  if (!isOpened && !(hasFlag(tokens, at, Flag.article) && tokens.kind[at] === Kind.lower))
    return none
  if (pack.words.endsRole.has(word) && tokens.kind[at] === Kind.lower) return none
  if (!isPhraseHead(reading, at)) return none
  const read = readRolePhrase(reading, at, to)
  // "NAME – his album": what somebody has is nothing they are.
  if (hasFlag(tokens, at, Flag.pronoun) && !hasRoleWord(reading, at, read.end)) return none
  // ", hydrologist Puan Lestari said": somebody else's role.
  if (holdsPerson(reading, at, read.end)) return none
  return read.role === null ? {...read, end: Math.max(read.end, nameTo)} : read
}

/** "was a nurse", "is with the Red Cross"; not "was born there". */
function isStatement(reading: ReadingText, at: number): boolean {
  if (reading.tokens.kind[at] !== Kind.lower) return true
  return reading.pack.words.at.has(lowerWordAt(reading.tokens, at)) || isPhraseHead(reading, at)
}

/** Behind "is", "serves as", "as": a role with its body, or "with" and the body alone. */
export function readStated(reading: ReadingText, from: number, to: number): RolePhrase {
  if (!reading.pack.words.at.has(lowerWordAt(reading.tokens, from)))
    return readRolePhrase(reading, from, to)
  const {body, end} = readBody(reading, from + 1, to)
  return {role: null, affiliation: body, end}
}

/** A country alone is where somebody comes from, and no body. */
function isBodyText(reading: ReadingText, from: number, to: number): boolean {
  const {tokens} = reading
  for (let index = from; index < to; index++) {
    if (
      isCapitalized(tokens, index) &&
      !hasFlag(tokens, index, Flag.geo | Flag.place | Flag.calendar)
    )
      return true
    if (hasFlag(tokens, index, Flag.organization | Flag.network)) return true
  }
  return false
}

/** A role with its bearer behind it. */
function holdsPerson(reading: ReadingText, from: number, to: number): boolean {
  return findNames(reading.tokens, from, to).some(
    (run) => run.nameTo === to && run.nameTo - run.nameFrom >= 2 && run.hasRole,
  )
}

function tokenAfter(reading: ReadingText, from: number, length: number): number {
  const offset = (reading.tokens.start[from] ?? 0) + length
  let at = from
  while (at < reading.tokens.count && (reading.tokens.start[at] ?? 0) < offset) at++
  return at
}

/** An article, a role, a capital or a noun: no verb opens an apposition. */
function isPhraseHead(reading: ReadingText, at: number): boolean {
  const {tokens} = reading
  if (isCapitalized(tokens, at)) return true
  if (tokens.kind[at] !== Kind.lower) return false
  if (
    hasFlag(
      tokens,
      at,
      Flag.article | Flag.role | Flag.roleModifier | Flag.kin | Flag.title | Flag.demonym,
    )
  )
    return true
  const word = lowerWordAt(tokens, at)
  if (reading.pack.words.opensRole.has(word)) return true
  if (
    hasFlag(tokens, at, Flag.function | Flag.speech | Flag.opinion | Flag.adverb | Flag.participle)
  )
    return false
  // "visiting professor", "founding partner", not "praising the pilots".
  if (word.endsWith('ing') && hasFlag(tokens, at + 1, Flag.role)) return true
  // "longest-serving custodian", "retail analyst", not "praised the pilots".
  return !/(?:ed|ing|s)$/.test(word) && hasRoleWord(reading, at + 1, at + 4)
}
