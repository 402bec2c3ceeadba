import {findNames, nameText, type NameRun} from '../people/findNames.ts'
import type {Declared} from '../people/declared.ts'
import {chooseRole, readRoleAfter, readRoleBefore} from '../people/roleBeside.ts'
import {hasRoleWord, readRolePhrase, type RolePhrase} from '../people/rolePhrase.ts'
import {sliceTokens, type ReadingText} from '../readingText.ts'
import {findSlotNames} from './findSlotNames.ts'
import {officeCountry} from './officeCountry.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'

// So many words may stand between the verb, or the "and", and a guest's name.
const LONGEST_PREFIX = 16

/** The guests named from a token on, one after the other, up to what the talk is about. */
export function readGuests(reading: ReadingText, from: number, to: number): Declared[] {
  const guests: Declared[] = []
  let at = from
  while (at < to) {
    const run = nextName(reading, at, to)
    if (run === null) break
    const guest = readGuest(reading, run, at, to)
    guests.push(guest.declared)
    const next = afterGuest(reading, guest.end, to)
    if (next === -1) break
    at = next
  }
  return guests
}

/** The next name of two words or more that is no body and no owner, with only its own role before it. */
function nextName(reading: ReadingText, from: number, to: number): NameRun | null {
  const {tokens, pack} = reading
  for (const run of findSlotNames(reading, from, Math.min(to, from + LONGEST_PREFIX + 8))) {
    if (run.from > from + LONGEST_PREFIX) return null
    if (endsBefore(reading, from, run.from)) return null
    if (run.nameTo - run.nameFrom < 2 || tokens.kind[run.nameTo] === Kind.possessive) continue
    // “Slow Empire” is a title.
    if (tokens.kind[run.from - 1] === Kind.mark && run.from > from) continue
    // "From Santa Lucía, NAME"
    if (pack.words.from.has(lowerWordAt(tokens, run.from - 1)) && run.from - 1 >= from) continue
    const before = run.nameFrom - 1
    const isArticled =
      run.nameFrom === run.from && before >= from && hasFlag(tokens, before, Flag.article)
    if (isArticled && !hasFlag(tokens, run.nameFrom, givenName)) continue
    // "former ambassador to South Sudan NAME": the place belongs to the office.
    if (isGeoRun(reading, run) && isCapitalized(tokens, run.nameTo)) continue
    if (
      pack.words.of.has(lowerWordAt(tokens, before)) &&
      !hasFlag(tokens, run.nameFrom, givenName) &&
      run.nameFrom === run.from &&
      before > from
    )
      continue
    return run
  }
  return null
}

function isGeoRun(reading: ReadingText, run: NameRun): boolean {
  for (let index = run.nameFrom; index < run.nameTo; index++) {
    if (!hasFlag(reading.tokens, index, Flag.geo | Flag.demonym)) return false
  }
  return true
}

/** What the talk is about begins before the name. */
function endsBefore(reading: ReadingText, from: number, to: number): boolean {
  const {tokens, pack} = reading
  for (let index = from; index < to; index++) {
    if (isSign(tokens, index, '(')) index = pastBrackets(reading, index, to)
    if (isSign(tokens, index, '.;')) return true
    // "two experts: NAME"
    if (isSign(tokens, index, ':') && hasCapital(reading, from, index)) return true
    if (
      tokens.kind[index] === Kind.lower &&
      index > from &&
      pack.words.endsRole.has(lowerWordAt(tokens, index))
    )
      return true
  }
  return false
}

function hasCapital(reading: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (isCapitalized(reading.tokens, index)) return true
  }
  return false
}

export function readGuest(
  reading: ReadingText,
  run: NameRun,
  from: number,
  to: number,
): {declared: Declared; end: number; hasRole: boolean} {
  const {tokens} = reading
  // "the Courier’s Asia editor, NAME": the role may stand before a comma, too.
  const isApposed =
    run.nameFrom === run.from &&
    run.from - 1 > from &&
    isSign(tokens, run.from - 1, ',') &&
    hasRoleWord(reading, from, run.from - 1) &&
    !findNames(tokens, from, run.from - 1).some(({nameFrom, nameTo}) => nameTo - nameFrom >= 2)
  const before = isApposed
    ? readRolePhrase(reading, from, run.from - 1)
    : readRoleBefore(reading, run, from)
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
function pastBrackets(reading: ReadingText, at: number, to: number): number {
  const {tokens} = reading
  if (!isSign(tokens, at, '(')) return at
  for (let index = at + 1; index < Math.min(to, at + 12); index++) {
    if (isSign(tokens, index, ')'))
      return hasAny(reading, at + 1, index, Flag.role | Flag.organization) ? at : index + 1
  }
  return at
}

/** Where the next guest may begin behind ", and", ", along with", "and to"; -1 where the list is over. */
function afterGuest(reading: ReadingText, end: number, to: number): number {
  const {tokens, pack} = reading
  let at = end
  let hasJoiner = false
  while (at < to && at < end + 5) {
    const word = lowerWordAt(tokens, at)
    if (isSign(tokens, at, ',;)') || isSign(tokens, at, '&')) {
      hasJoiner = true
    } else if (tokens.kind[at] === Kind.lower && pack.words.joiner.has(word)) {
      hasJoiner = true
    } else break
    at++
  }
  if (!hasJoiner || at >= to) return -1
  if (tokens.kind[at] === Kind.lower && pack.words.endsRole.has(lowerWordAt(tokens, at))) return -1
  return at
}

/** "Newsweek’s NAME", "Law for All’s NAME": the guest's own house. */
function bodyBefore(reading: ReadingText, run: NameRun, floor: number): string | null {
  const {tokens, pack} = reading
  const isLink = (word: string): boolean =>
    pack.words.of.has(word) || pack.words.and.has(word) || word === 'the'
  let at = run.from - 1
  while (
    at > floor &&
    tokens.kind[at] === Kind.lower &&
    hasFlag(tokens, at, Flag.role | Flag.roleModifier)
  )
    at--
  if (tokens.kind[at] !== Kind.possessive) return null
  let from = at
  while (from > floor && (isCapitalized(tokens, from - 1) || isLink(lowerWordAt(tokens, from - 1))))
    from--
  while (from < at && !isCapitalized(tokens, from)) from++
  if (from === at || (hasFlag(tokens, at - 1, Flag.geo | Flag.pronoun) && at - from === 1))
    return null
  return sliceTokens(tokens, from, at)
}
