import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt, type Tokens} from '../tokens/tokenize.ts'
import {isApposedTo, isEnclosed} from './apposition.ts'
import type {Candidate} from './candidates.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import type {NameRun} from './findNames.ts'
import type {Gender, Person} from './person.ts'
import {chooseRole} from './chooseRole.ts'
import {readRoleAfter} from './roleAfter.ts'
import {readRoleBefore, readRoleUpTo} from './roleBefore.ts'
import type {RolePhrase} from './rolePhrase.ts'

/** Takes in what stands beside a name: title, apposition, gender. */
export function learnRoles(reading: ReadingText, {run, to}: Candidate, person: Person): void {
  const {tokens} = reading
  const before = readRoleBefore(reading, run, Math.max(0, run.from - 8))
  const after = readApposition(reading, run, to)
  const apposed =
    isApposedTo(tokens, run.from - 1) && isTitled(tokens, run)
      ? roleBeforeComma(reading, run.from - 1)
      : null
  for (const role of [before.role, after.role, apposed]) {
    if (role !== null) person.roles.add(role.toLowerCase())
  }
  if (!person.isStaff) {
    const knew = person.role !== null
    // "her rival, NAME, an economist": what they are to each other says less.
    const isRelation = apposed !== null && !apposed.includes(' ') && after.role !== null
    const beside = isRelation ? after.role : (apposed ?? after.role)
    person.role ??= chooseRole(reading, before.role, beside)
    if (!knew) person.affiliation ??= after.affiliation ?? before.affiliation
  }
  const introduced = person.roles.size === 0 ? introducedBefore(reading, run) : null
  if (introduced !== null) person.roles.add(introduced)
  // "Dr. Milica Jovic" may be "the doctor" later, "Sister Agnes" "the nun".
  for (let index = run.from; index < run.nameFrom; index++) {
    const word = lowerWordAt(tokens, index)
    if (hasFlag(tokens, index, Flag.title))
      person.roles.add(reading.pack.titleRoles.get(word) ?? word)
  }
  const gender = genderOfWords(tokens, run.from - 4, run.nameFrom)
  if (gender !== null) person.gender = gender
}

/** "The plaintiff wept. Ana Diaz …", "The first was a porter. Ana Diaz …": the sentence before has a role and no name. */
function introducedBefore({tokens}: ReadingText, run: NameRun): string | null {
  if (run.nameFrom !== run.from || !startsSentence(tokens, run.from)) return null
  if (!isSign(tokens, run.from - 1, '.') || tokens.kind[run.nameTo] !== Kind.lower) return null
  const found: string[] = []
  let index = run.from - 2
  for (; index > run.from - 16 && !isSign(tokens, index, '.!?:'); index--) {
    if (tokens.kind[index] === Kind.mark) return null
    // "At ten, the doctor arrives."
    if (isSign(tokens, index, ','))
      return found.length === 1 &&
        isTold(tokens, index + 1, run.from) &&
        opensWithPhrase(tokens, index)
        ? (found[0] ?? null)
        : null
    if (tokens.kind[index - 1] !== undefined && startsSentence(tokens, index)) {
      if (isRoleAt(tokens, index)) found.push(lowerWordAt(tokens, index))
      break
    }
    if (isCapitalized(tokens, index)) return null
    if (isRoleAt(tokens, index)) found.push(lowerWordAt(tokens, index))
  }
  return found.length === 1 && isTold(tokens, index, run.from) ? (found[0] ?? null) : null
}

/** A phrase of a few words stands between the sentence's head and a comma. */
function opensWithPhrase(tokens: Tokens, comma: number): boolean {
  for (let index = comma - 1; index > comma - 8 && index >= 0; index--) {
    if (isSign(tokens, index, ',.')) return false
    if (startsSentence(tokens, index))
      return hasFlag(tokens, index, Flag.preposition | Flag.calendar)
  }
  return false
}

/** Nothing but forms of address in front of the name: "their teacher, Sister NAME". */
function isTitled(tokens: Tokens, run: NameRun): boolean {
  for (let index = run.from; index < run.nameFrom; index++)
    if (!hasFlag(tokens, index, Flag.title)) return false
  return true
}

function isRoleAt(tokens: Tokens, index: number): boolean {
  return hasFlag(tokens, index, Flag.role) && !hasFlag(tokens, index, Flag.function | Flag.speech)
}

/** "The plaintiff wept.", "… was a porter.": the role is the subject or what the subject is. */
function isTold(tokens: Tokens, from: number, to: number): boolean {
  if (lowerWordAt(tokens, from) === 'the' && hasFlag(tokens, from + 1, Flag.role)) return true
  for (let index = from; index < to - 2; index++) {
    if (
      /^(?:is|was)$/.test(lowerWordAt(tokens, index)) &&
      /^an?$/.test(lowerWordAt(tokens, index + 1))
    )
      return true
  }
  return false
}

/** A role behind the name in running text, where much else may stand: a role word must show it. */
function readApposition(reading: ReadingText, run: NameRun, to: number): RolePhrase {
  const {tokens} = reading
  const none: RolePhrase = {role: null, affiliation: null, end: run.nameTo}
  // ", NAME, praised the pilots": what follows the second comma is the sentence's verb.
  const isInner =
    (isApposedTo(tokens, run.from - 1) || isEnclosed(reading, run)) &&
    !hasFlag(tokens, run.nameTo + 1, Flag.article)
  if (isInner || isAddressee(reading, run)) return none
  // A quotation behind the name is no part of what the report says about it.
  let limit = run.nameTo
  while (
    limit < to &&
    limit < run.nameTo + 40 &&
    (tokens.kind[limit] !== Kind.mark || isTitleMark(tokens, limit))
  )
    limit++
  const read = readRoleAfter(reading, run.nameTo, limit, 'text')
  if (read.role !== null && isStatedRole(reading, read.role)) return read
  const isOf =
    reading.pack.words.of.has(lowerWordAt(tokens, run.nameTo)) || isSign(tokens, run.nameTo, ',')
  return isOf && read.role === null ? read : none
}

/** "To NAME, the guard said:", "According to NAME, the manager …": behind the phrase that the sentence opens with stands its subject. */
function isAddressee({tokens, pack}: ReadingText, run: NameRun): boolean {
  const before = lowerWordAt(tokens, run.nameFrom - 1)
  return (
    (pack.words.to.has(before) || pack.words.of.has(before)) &&
    (startsSentence(tokens, run.nameFrom - 1) || startsSentence(tokens, run.nameFrom - 2)) &&
    isSign(tokens, run.nameTo, ',') &&
    lowerWordAt(tokens, run.nameTo + 1) === 'the'
  )
}

/** “Pots and Kings” behind "author of": a title in marks. */
function isTitleMark(tokens: Tokens, index: number): boolean {
  return tokens.kind[index - 1] === Kind.lower && hasFlag(tokens, index - 1, Flag.preposition)
}

function isStatedRole(reading: ReadingText, role: string): boolean {
  return role
    .split(/[\s,]+/)
    .some(
      (word) =>
        (reading.pack.flagsOf(word.toLowerCase(), true) & (Flag.role | Flag.title | Flag.kin)) !==
        0,
    )
}

function roleBeforeComma(reading: ReadingText, comma: number): string | null {
  return readRoleUpTo(reading, comma, Math.max(0, comma - 10)).role
}

function genderOfWords(tokens: Tokens, from: number, to: number): Gender {
  for (let index = to - 1; index >= Math.max(0, from); index--) {
    if (isSign(tokens, index, ',.;:')) return null
    const isMale = hasFlag(tokens, index, Flag.male)
    if (isMale !== hasFlag(tokens, index, Flag.female)) return isMale ? 'male' : 'female'
  }
  return null
}
