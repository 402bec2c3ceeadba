import {sliceTokens, type ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {findNames, startsSentence, type NameRun} from './findNames.ts'
import {hasRoleWord, readBody, readRolePhrase, type RolePhrase} from './rolePhrase.ts'

const FARTHEST = 14

/**
 * The role written straight before a name: "U-S Secretary of State", "port director", "Georgetown
 * University professor". Nothing before token `floor` belongs to it.
 */
export function readRoleBefore(
  reading: ReadingText,
  {nameFrom}: NameRun,
  floor: number,
): RolePhrase {
  return readRoleUpTo(reading, nameFrom, floor)
}

/** The role that ends before token `to`: a name, or the comma before one ("ambassador to Canada, NAME"). */
export function readRoleUpTo(reading: ReadingText, to: number, floor: number): RolePhrase {
  const {tokens, pack} = reading
  const none: RolePhrase = {role: null, affiliation: null, end: to}
  let start = startOfRole(reading, to, Math.max(floor, to - FARTHEST))
  while (start < to && isSkippedAhead(reading, start)) start++
  // "Water Minister Sheikha": a form of address is no part of the office.
  let end = to
  while (
    end > start &&
    hasFlag(tokens, end - 1, Flag.title) &&
    !hasFlag(tokens, end - 1, Flag.role)
  )
    end--
  if (start >= end || !hasRoleWord(reading, start, end)) return none
  const text = sliceTokens(tokens, start, end)
  if (pack.patterns.address.test(text)) return none
  const read = readRolePhrase(reading, start, end)
  // "director of the Maple Institute NAME": the whole phrase stands before the name.
  if (read.end < end || read.role === null) return {role: text, affiliation: null, end: to}
  return {...read, end: to}
}

/** Goes left from a name over the words of its own noun phrase. */
function startOfRole(reading: ReadingText, nameFrom: number, floor: number): number {
  let from = nameFrom
  let sure = nameFrom
  let isPastUnknown = false
  while (from > floor) {
    const kind = judgeWord(reading, from - 1, nameFrom)
    if (kind === 'no') break
    // "President NAME met Prime Minister NAME": behind a word of no list, a name is somebody else's.
    if (isPastUnknown && isNameWord(reading, from - 1)) return sure
    isPastUnknown ||= kind === 'maybe'
    from--
    if (kind === 'yes' && sure === from + 1) sure = from
  }
  // Words that no list knows count where something shows that the phrase begins there.
  return isNounPhraseStart(reading, from) ? from : sure
}

function isNameWord({tokens}: ReadingText, index: number): boolean {
  const flags = tokens.flags[index] ?? 0
  return tokens.kind[index] === Kind.capital && (flags === 0 || (flags & givenName) !== 0)
}

/** Whether a word can stand in a role before a name. */
function judgeWord(reading: ReadingText, index: number, nameFrom: number): 'yes' | 'maybe' | 'no' {
  const {tokens} = reading
  const flags = tokens.flags[index] ?? 0
  const gap = reading.text.slice(tokens.end[index] ?? 0, tokens.start[index + 1] ?? 0)
  if (gap.includes('\n') || gap.length > 2) return 'no'
  const word = lowerWordAt(tokens, index)
  if (tokens.kind[index] === Kind.possessive) {
    return hasFlag(tokens, index - 1, Flag.geo | Flag.demonym) || isCapitalized(tokens, index - 1)
      ? 'yes'
      : 'no'
  }
  if (isCapitalized(tokens, index)) {
    if ((flags & Flag.calendar) !== 0 && (flags & (Flag.role | Flag.title)) === 0) return 'no'
    if (
      startsSentence(tokens, index) &&
      tokens.kind[index] === Kind.capital &&
      (flags & (Flag.function | Flag.adverb)) !== 0
    )
      return 'no'
    // "told CGTN Mike Pompeo", "CGTN’s NAME": an outlet before a name is whose reporter that is.
    if ((flags & Flag.network) !== 0 && index === nameFrom - 1) return 'no'
    return 'yes'
  }
  if (tokens.kind[index] !== Kind.lower) return 'no'
  if (
    (flags &
      (Flag.role |
        Flag.roleModifier |
        Flag.kin |
        Flag.title |
        Flag.demonym |
        Flag.organization)) !==
    0
  )
    return 'yes'
  if (isLinkInRole(reading, index, word)) return 'yes'
  if (reading.pack.words.pastVerb.has(word)) return 'no'
  if (
    (flags &
      (Flag.function |
        Flag.adverb |
        Flag.speech |
        Flag.strongSpeech |
        Flag.participle |
        Flag.opinion |
        Flag.auxiliary)) !==
    0
  )
    return 'no'
  // "tennis coach", "visiting professor": no verb stands straight behind an article or a verb of speech.
  if (/(?:ed|ing|s)$/.test(word)) return isNounPhraseStart(reading, index) ? 'maybe' : 'no'
  return 'maybe'
}

/** "ambassador to the", "Secretary of", "policy and": links within a role, its noun before them. */
function isLinkInRole(reading: ReadingText, index: number, word: string): boolean {
  const {tokens, pack} = reading
  const noun = Flag.role | Flag.title | Flag.organization
  if (pack.words.of.has(word)) return hasFlag(tokens, index - 1, noun)
  if (pack.words.to.has(word)) return pack.words.representative.has(lowerWordAt(tokens, index - 1))
  if (hasFlag(tokens, index, Flag.article)) {
    const link = lowerWordAt(tokens, index - 1)
    return (pack.words.of.has(link) || pack.words.to.has(link)) && hasFlag(tokens, index - 2, noun)
  }
  return (
    pack.words.and.has(word) &&
    hasFlag(tokens, index - 1, Flag.role | Flag.roleModifier) &&
    hasFlag(tokens, index + 1, Flag.role | Flag.roleModifier)
  )
}

/** What stands before shows that a noun phrase begins here. */
function isNounPhraseStart(reading: ReadingText, from: number): boolean {
  const {tokens, pack} = reading
  if (startsSentence(tokens, from)) return true
  const before = from - 1
  if (isSign(tokens, before, ',')) return true
  const word = lowerWordAt(tokens, before)
  // "spoke to tennis coach NAME", not "will fly to see Finnish President NAME".
  if (pack.words.to.has(word)) return hasFlag(tokens, before - 1, Flag.speech | Flag.strongSpeech)
  if (
    tokens.kind[before] === Kind.lower &&
    hasFlag(
      tokens,
      before,
      Flag.article | Flag.preposition | Flag.strongSpeech | Flag.speech | Flag.participle,
    )
  )
    return true
  const kind = pack.pronouns.get(word)
  return (kind !== undefined && hasFlag(tokens, before, Flag.pronoun)) || pack.words.and.has(word)
}

function isSkippedAhead(reading: ReadingText, index: number): boolean {
  const {tokens} = reading
  if (tokens.kind[index] === Kind.possessive) return true
  return (
    hasFlag(tokens, index, Flag.article | Flag.pronoun | Flag.conjunction | Flag.preposition) &&
    (tokens.kind[index] === Kind.lower ||
      (startsSentence(tokens, index) && tokens.kind[index] === Kind.capital)) &&
    !hasFlag(tokens, index, Flag.role | Flag.roleModifier)
  )
}

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
  const isOpened = isSign(tokens, at, ',(–—-:')
  if (isOpened) at++
  // ", 41,": an age.
  if (
    isOpened &&
    (tokens.kind[at] === Kind.number || pack.patterns.age.test(lowerWordAt(tokens, at))) &&
    isSign(tokens, at + 1, ',')
  )
    at += 2
  const word = lowerWordAt(tokens, at)
  if (
    tokens.kind[at] === Kind.lower &&
    (pack.words.of.has(word) || pack.words.at.has(word) || pack.words.from.has(word))
  ) {
    const next = hasFlag(tokens, at + 1, Flag.article) ? at + 2 : at + 1
    if (!isCapitalized(tokens, next)) return none
    const read = readBody(reading, at + 1, to)
    return isBodyText(reading, next, read.end)
      ? {role: null, affiliation: read.body, end: read.end}
      : {...none, end: read.end}
  }
  const verb = pack.patterns.whoIs.exec(sliceTokens(tokens, at, Math.min(to, at + 8)))
  if (verb !== null && (isOpened || where === 'list')) {
    return readStated(reading, tokenAfter(reading, at, verb[0].length), to)
  }
  if (!isOpened && !(hasFlag(tokens, at, Flag.article) && tokens.kind[at] === Kind.lower))
    return none
  if (pack.words.endsRole.has(word) && tokens.kind[at] === Kind.lower) return none
  if (!isPhraseHead(reading, at)) return none
  const read = readRolePhrase(reading, at, to)
  // ", hydrologist Puan Lestari said": somebody else's role.
  if (holdsPerson(reading, at, read.end)) return none
  return read.role === null ? {...read, end: Math.max(read.end, nameTo)} : read
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
  // "longest-serving custodian", "retail analyst", not "praised the pilots".
  return !/(?:ed|ing|s)$/.test(word) && hasRoleWord(reading, at + 1, at + 4)
}

/** A rank or a form of address alone gives way to a role that says more. */
export function chooseRole(
  reading: ReadingText,
  before: string | null,
  after: string | null,
): string | null {
  if (before !== null && after !== null && reading.pack.patterns.rank.test(before)) return after
  return before ?? after
}
