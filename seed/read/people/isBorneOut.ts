import type {LanguagePack} from '../language.ts'
import type {ReadingText} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {Kind, type Tokens, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import type {Candidate} from './candidates.ts'
import type {NameRun} from './findNames.ts'
import {isAged} from './isAged.ts'
import {roleSpeaksNext, speaksNext} from './speaksNext.ts'

/** Capitalised words that stand alone with what only a person does: speak, own, be addressed. */
export function surnamesAlone(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
): Set<string> {
  const {tokens} = reading
  const found = new Set<string>()
  for (const [index, runs] of reading.names.entries()) {
    if (kinds[index] === 'boilerplate' || kinds[index] === 'headline') continue
    for (const run of runs) {
      if (run.nameTo - run.nameFrom !== 1 || quoted[run.nameFrom] === 1) continue
      // "So far, NAME has declined."
      const next = hasFlag(tokens, run.nameTo, Flag.auxiliary) ? run.nameTo + 1 : run.nameTo
      const speaks =
        tokens.kind[next] === Kind.lower &&
        (hasFlag(tokens, next, Flag.speech | Flag.opinion) ||
          reading.pack.words.human.has(lowerWordAt(tokens, next)))
      const spoken = hasFlag(tokens, run.from - 1, Flag.strongSpeech)
      const isAlone = tokens.kind[next] === Kind.possessive || isAged(reading, run.nameTo)
      if (speaks || spoken || run.hasRole || isAlone) found.add(lowerWordAt(tokens, run.nameFrom))
    }
  }
  return found
}

/**
 * The report speaks of somebody by one word of the name, or as of somebody: "NAME taught. She …". `isFirst`:
 * nobody is named before, so that whoever speaks next as "he" or "she" can be no one else.
 */
export function isBorneOut(
  reading: ReadingText,
  candidate: Candidate,
  singles: Set<string>,
  quoted: Uint8Array,
  isFirst: boolean,
): boolean {
  if (!candidate.likely) return false
  const {tokens} = reading
  const {run} = candidate
  const isWord = (index: number): boolean =>
    singles.has(lowerWordAt(tokens, index)) &&
    !hasFlag(tokens, index, Flag.geo | Flag.organization | Flag.network)
  // "Komori Tadashi", then "Komori says": either end may be the family's.
  return (
    isWord(run.nameTo - 1) ||
    (isPlainName(tokens, run) && isWord(run.nameFrom)) ||
    isSomebody(reading, candidate, quoted, isFirst)
  )
}

/** No word of the name means anything else. */
export function isPlainName(tokens: Tokens, run: NameRun): boolean {
  for (let index = run.nameFrom; index < run.nameTo; index++) {
    const flags = tokens.flags[index] ?? 0
    // "Florence Lamwaka", "Jordan Pike": a place's name that is a given name as well.
    const isGiven = index === run.nameFrom && (flags & givenName) !== 0
    const known = flags & ~(givenName | Flag.particle | Flag.title | (isGiven ? Flag.geo : 0))
    if (known !== 0) return false
  }
  return true
}

/** "I met NAME at a shelter. She …", "we spoke with NAME" */
export function isMet({tokens, pack}: ReadingText, run: NameRun): boolean {
  const before = lowerWordAt(tokens, run.from - 1)
  const verb = pack.patterns.toOrWith.test(before) ? run.from - 2 : run.from - 1
  return pack.patterns.meets.test(lowerWordAt(tokens, verb))
}

const LONGEST_OPENING = 4
const SMALL = Flag.conjunction | Flag.calendar | Flag.adverb | Flag.relative

/** At a sentence's head, or behind "When", "On Tuesday", "Last week", "For 11 years"; the subject of a clause. */
function opensSentence(reading: ReadingText, at: number): boolean {
  const {tokens} = reading
  for (let index = at; index > at - LONGEST_OPENING; index--) {
    if (startsSentence(tokens, index)) return true
    if (!isOpening(reading, index - 1)) return false
    if (index === at && hasFlag(tokens, index - 1, Flag.conjunction | Flag.relative)) return true
  }
  return false
}

function isOpening({tokens, pack}: ReadingText, index: number): boolean {
  const {beforeSubject, yearOldWord} = pack.patterns
  const word = lowerWordAt(tokens, index)
  return (
    hasFlag(tokens, index, SMALL) ||
    tokens.kind[index] === Kind.number ||
    beforeSubject.test(word) ||
    yearOldWord.test(word)
  )
}

/** "When NAME saw it": small words with a capital may open the run. */
function isHead(reading: ReadingText, {from, nameFrom}: NameRun): boolean {
  for (let index = from; index < nameFrom; index++) if (!isOpening(reading, index)) return false
  return true
}

const NEXT_WORDS = 100

/** A subject in capitals of no other meaning, and "he" or "she" before anybody else is named. */
function isSomebody(
  reading: ReadingText,
  {run, to}: Candidate,
  quoted: Uint8Array,
  isFirst: boolean,
): boolean {
  const {tokens, pack} = reading
  if (!isHead(reading, run) || !isPlainName(tokens, run)) return false
  if (!opensSentence(reading, run.nameFrom) && !isMet(reading, run)) return false
  const next = tokens.kind[run.nameTo]
  if (next !== Kind.lower && next !== Kind.possessive) return false
  // "Shipwright Ingunn Mo": the first of three may be a trade that no list holds.
  if (run.nameTo - run.nameFrom > 2 && !hasFlag(tokens, run.nameFrom, givenName)) return false
  if (next === Kind.lower && isRolesBearer(reading, run)) return true
  for (let index = run.nameTo; index < Math.min(to, run.nameTo + NEXT_WORDS); index++) {
    if (quoted[index] === 1) continue
    if (isPersonal(pack, lowerWordAt(tokens, index))) return true
    const isName = isCapitalized(tokens, index) && isCapitalized(tokens, index + 1)
    if (isName && startsSentence(tokens, index)) return false
  }
  return (
    isFirst &&
    (speaksNext(reading, run.nameTo, quoted) !== null ||
      roleSpeaksNext(reading, run.nameTo, quoted))
  )
}

/** "His first customer is a poet. NAME has brought a machine.": the sentence before ends with what somebody is. */
function isRolesBearer({tokens}: ReadingText, {from, nameFrom}: NameRun): boolean {
  const role = from - 2
  if (from !== nameFrom || !isSign(tokens, from - 1, '.')) return false
  if (tokens.kind[role] !== Kind.lower || !hasFlag(tokens, role, Flag.role | Flag.kin)) return false
  for (let index = role - 1; index > role - 4; index--) {
    if (!hasFlag(tokens, index, Flag.article)) continue
    return lowerWordAt(tokens, index) !== 'the' && hasFlag(tokens, index - 1, Flag.auxiliary)
  }
  return false
}

/** "he", "her", "himself" */
export function isPersonal({pronouns}: LanguagePack, word: string): boolean {
  const kind = pronouns.get(word)
  return kind === 'male' || kind === 'female'
}
