import {type ReadingText, sliceTokens} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import type {NameRun} from './findNames.ts'
import {hasRoleWord} from './phraseTokens.ts'
import {type RolePhrase, readRolePhrase} from './rolePhrase.ts'

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
        Flag.event |
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
