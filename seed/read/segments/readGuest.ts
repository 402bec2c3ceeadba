import {chooseRole} from '../people/chooseRole.ts'
import type {Declared} from '../people/declared.ts'
import {type NameRun, findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {hasRoleWord, isPossessive} from '../people/phraseTokens.ts'
import {readRoleAfter} from '../people/roleAfter.ts'
import {readRoleBefore} from '../people/roleBefore.ts'
import {type RolePhrase, readRolePhrase} from '../people/rolePhrase.ts'
import {type ReadingText, sliceTokens} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {officeCountry} from './officeCountry.ts'

export function readGuest(
  reading: ReadingText,
  run: NameRun,
  from: number,
  to: number,
): {declared: Declared; end: number; hasRole: boolean} {
  const {tokens} = reading
  // "the Courier’s Asia editor, NAME": the role may stand before a comma, too.
  const isApposed =
    isTitled(reading, run) &&
    run.from - 1 > from &&
    isSign(tokens, run.from - 1, ',') &&
    hasRoleWord(reading, from, run.from - 1) &&
    !findNames(tokens, from, run.from - 1).some(({nameFrom, nameTo}) => nameTo - nameFrom >= 2)
  const before = isApposed
    ? readRolePhrase(reading, from, run.from - 1)
    : withTrade(reading, run, from, readRoleBefore(reading, run, from))
  const nameEnd = pastBrackets(reading, run.nameTo, to)
  const after = asBody(
    reading,
    nameEnd,
    readRoleAfter(reading, nameEnd, to, 'list'),
    before.role !== null,
  )
  const hasAfter = after.role !== null || after.affiliation !== null
  const role = chooseRole(reading, before.role, after.role)
  return {
    declared: {
      name: nameText(tokens, run.nameFrom, run.nameTo),
      from: run.nameFrom,
      to: run.nameTo,
      role,
      affiliation:
        after.affiliation ??
        before.affiliation ??
        bodyBefore(reading, run, from) ??
        officeCountry(reading, role),
    },
    end: hasAfter ? after.end : Math.max(nameEnd, after.end),
    hasRole: hasAfter || before.role !== null,
  }
}

/** "spoke with Kenyan marathoner NAME", "spoke to beekeeper NAME": a trade that no list holds. */
function withTrade(reading: ReadingText, run: NameRun, from: number, role: RolePhrase): RolePhrase {
  const {tokens} = reading
  if (role.role !== null || run.from !== run.nameFrom) return role
  const start = hasFlag(tokens, from, Flag.article) ? from + 1 : from
  const end = run.from
  if (end <= start || end - start > LONGEST_TRADE) return role
  for (let index = start; index < end; index++) {
    const isNation = index === start && hasFlag(tokens, index, Flag.demonym | Flag.geo)
    if (!isNation && !isCommonNoun(reading, index)) return role
  }
  return isCommonNoun(reading, end - 1) && !hasFlag(tokens, end - 1, Flag.organization | Flag.place)
    ? {...role, role: sliceTokens(tokens, start, end)}
    : role
}

const LONGEST_TRADE = 4

function isCommonNoun({tokens}: ReadingText, index: number): boolean {
  const never = Flag.function | Flag.adverb | Flag.speech | Flag.strongSpeech | Flag.participle
  return tokens.kind[index] === Kind.lower && !hasFlag(tokens, index, never)
}

/** The name alone, or "Dr." before it. */
function isTitled({tokens}: ReadingText, {from, nameFrom}: NameRun): boolean {
  for (let index = from; index < nameFrom; index++)
    if (!hasFlag(tokens, index, Flag.title)) return false
  return true
}

/** ", Atlantic Council": a body alone is no role. */
function asBody(
  reading: ReadingText,
  from: number,
  phrase: RolePhrase,
  hasRole: boolean,
): RolePhrase {
  if (phrase.role === null || phrase.affiliation !== null) return phrase
  if (hasRoleWord(reading, from, phrase.end)) return phrase
  // "realtor NAME, NAME, president of BODY": the next guest.
  const isName = findNames(reading.tokens, from, phrase.end).some(
    ({nameFrom, nameTo}) =>
      nameTo === phrase.end &&
      nameTo - nameFrom >= 2 &&
      nameFrom <= from + 1 &&
      (hasRole || hasFlag(reading.tokens, nameFrom, givenName) || opensRole(reading, phrase.end)),
  )
  if (isName) return {role: null, affiliation: null, end: from}
  const isBody = hasAny(reading, from, phrase.end, Flag.organization | Flag.network)
  const start = phrase.end > from && !isCapitalized(reading.tokens, from) ? from + 1 : from
  return isBody && isCapitalized(reading.tokens, start)
    ? {...phrase, role: null, affiliation: phrase.role}
    : phrase
}

/** ", president of": a role belongs to the name before it. */
function opensRole(reading: ReadingText, at: number): boolean {
  return isSign(reading.tokens, at, ',') && hasRoleWord(reading, at + 1, at + 4)
}

function hasAny(reading: ReadingText, from: number, to: number, flags: number): boolean {
  for (let index = from; index < to; index++) if (hasFlag(reading.tokens, index, flags)) return true
  return false
}

/** "(left)", "(D-Ohio)". */
export function pastBrackets(reading: ReadingText, at: number, to: number): number {
  const {tokens} = reading
  if (!isSign(tokens, at, '(')) return at
  for (let index = at + 1; index < Math.min(to, at + 12); index++) {
    if (isSign(tokens, index, ')'))
      return hasAny(reading, at + 1, index, Flag.role | Flag.organization) ? at : index + 1
  }
  return at
}

/** "Newsweek’s NAME", "Law for All’s NAME": the guest's own house. */
function bodyBefore(reading: ReadingText, run: NameRun, floor: number): string | null {
  const {tokens, pack} = reading
  const isLink = (word: string): boolean =>
    pack.words.of.has(word) || pack.words.and.has(word) || pack.patterns.the.test(word)
  let at = run.from - 1
  while (
    at > floor &&
    tokens.kind[at] === Kind.lower &&
    hasFlag(tokens, at, Flag.role | Flag.roleModifier)
  )
    at--
  if (!isPossessive(reading, at)) return null
  let from = at
  while (from > floor && (isCapitalized(tokens, from - 1) || isLink(lowerWordAt(tokens, from - 1))))
    from--
  while (from < at && !isCapitalized(tokens, from)) from++
  if (from === at || (hasFlag(tokens, at - 1, Flag.geo | Flag.pronoun) && at - from === 1))
    return null
  return sliceTokens(tokens, from, at)
}
