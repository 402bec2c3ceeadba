import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {Kind, hasFlag, isCapitalized, lowerWordAt} from '../tokens/tokenize.ts'
import {hasApposition} from './apposition.ts'
import type {NameRun} from './findNames.ts'
import {isAged} from './isAged.ts'
import {speaksNext} from './speaksNext.ts'

const PLAIN = givenName | Flag.common | Flag.auxiliary | Flag.function
const NEVER_LAST =
  Flag.network | Flag.demonym | Flag.preposition | Flag.conjunction | Flag.pronoun | Flag.article
const NEVER_WITHIN =
  Flag.network |
  Flag.demonym |
  Flag.preposition |
  Flag.conjunction |
  Flag.pronoun |
  Flag.organization
const TITLES = Flag.title | Flag.role

/**
 * Reads a given name and words of another meaning as a person, "Marcus Banks", "Casey Two Rivers",
 * where something shows it: an office before, an age or a role behind, what only people do, the word
 * alone beside a verb of speech, or a pronoun that speaks next. `null` elsewhere: "Victoria Park" is a
 * place.
 */
export function asEvident(
  reading: ReadingText,
  run: NameRun,
  spoken: ReadonlySet<string>,
  quoted: Uint8Array,
): NameRun | null {
  const {tokens, pack} = reading
  const last = run.to - 1
  const first = firstWord(reading, run)
  if (first === -1 || tokens.kind[last] !== Kind.capital) return null
  if (hasFlag(tokens, last, NEVER_LAST) || isCapitalized(tokens, run.to)) return null
  if (
    hasFlag(tokens, last, Flag.organization) &&
    !pack.words.surname.has(lowerWordAt(tokens, last))
  )
    return null
  const found = {
    ...run,
    nameFrom: first,
    nameTo: run.to,
    hasRole: hasTitle(reading, first),
    isDoubtful: false,
  }
  const isShown =
    found.hasRole ||
    isAged(reading, run.to) ||
    hasApposition(reading, run.to) ||
    (spoken.has(lowerWordAt(tokens, last)) &&
      // "Joy Park directs the choir.": a park's name opens no sentence with what people do.
      (!hasFlag(tokens, last, Flag.place) ||
        (startsSentence(tokens, first) && tokens.kind[run.to] === Kind.lower))) ||
    acts(reading, run.to) ||
    isSpeakingNext(reading, first, run.to, quoted)
  return isShown && !isPlaced(reading, first) ? found : null
}

const LONGEST_NAME = 4

/** The given name: before the last word, before an initial, or before two words of other meanings. */
function firstWord(reading: ReadingText, run: NameRun): number {
  const {tokens} = reading
  const nearest = run.to - 2
  for (let index = nearest; index >= Math.max(run.from, run.to - LONGEST_NAME); index--) {
    const isApart = index < nearest && tokens.kind[index + 1] !== Kind.initials
    if (isGiven(reading, run, index)) {
      // "Casey Two Rivers", "Listener Faith Young Bear": the run is the name, behind a role at most.
      return !isApart || index === run.from || hasTitle(reading, index) ? index : -1
    }
    if (tokens.kind[index] === Kind.initials) continue
    if (tokens.kind[index] !== Kind.capital || hasFlag(tokens, index, NEVER_WITHIN)) return -1
  }
  return -1
}

/** A given name without another meaning; "Will" where no sentence begins with it. */
function isGiven(reading: ReadingText, run: NameRun, index: number): boolean {
  const {tokens} = reading
  const flags = tokens.flags[index] ?? 0
  if (tokens.kind[index] !== Kind.capital) return false
  if ((flags & Flag.auxiliary) !== 0) return index > run.from || !startsSentence(tokens, index)
  // "Dean Church, 19, had …"
  const plain = index === run.from && isAged(reading, run.to) ? PLAIN | TITLES : PLAIN
  return (flags & givenName) !== 0 && (flags & ~plain) === 0
}

/** "Rose Field has used it. “…,” she said": at a sentence's head, by a pronoun of the name's gender. */
function isSpeakingNext(
  reading: ReadingText,
  first: number,
  to: number,
  quoted: Uint8Array,
): boolean {
  const {tokens} = reading
  if (!startsSentence(tokens, first) || tokens.kind[to] !== Kind.lower) return false
  const gender = speaksNext(reading, to, quoted)
  return (
    gender !== null && hasFlag(tokens, first, gender === 'male' ? Flag.maleName : Flag.femaleName)
  )
}

function hasTitle({tokens}: ReadingText, first: number): boolean {
  return hasFlag(tokens, first - 1, TITLES) && !hasFlag(tokens, first - 1, Flag.function)
}

function isPlaced({tokens, pack}: ReadingText, first: number): boolean {
  const before = lowerWordAt(tokens, first - 1)
  return (
    pack.words.from.has(before) ||
    pack.words.at.has(before) ||
    hasFlag(tokens, first - 1, Flag.article)
  )
}

/** "has lived here", "grew up": what people do. */
function acts({tokens, pack}: ReadingText, at: number): boolean {
  if (tokens.kind[at] !== Kind.lower) return false
  const verb = hasFlag(tokens, at, Flag.auxiliary) ? at + 1 : at
  return pack.words.human.has(lowerWordAt(tokens, verb))
}

/** Words that stand alone beside a verb of speech, or behind "Mr": somebody's surname, whatever else they mean. */
export function spokenWords(reading: ReadingText, quoted: Uint8Array): Set<string> {
  const {tokens} = reading
  const found = new Set<string>()
  for (const runs of reading.names) {
    for (const run of runs) {
      const last = run.to - 1
      if (quoted[last] === 1 || tokens.kind[last] !== Kind.capital) continue
      if (hasFlag(tokens, last, Flag.function | Flag.network | Flag.geo | Flag.demonym)) continue
      if (run.to - run.from === 1 ? isBesideVerb(reading, last) : isAddressed(reading, run))
        found.add(lowerWordAt(tokens, last))
    }
  }
  return found
}

/** "Banks said", "Banks, 53, said"; not "the Hill said": places speak, too. */
function isBesideVerb(reading: ReadingText, at: number): boolean {
  const {tokens} = reading
  if (isAged(reading, at + 1)) return true
  const isVerb = (index: number): boolean =>
    tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.strongSpeech)
  const isBehindMark = tokens.kind[at - 1] === Kind.mark
  // Of “…,” Park explains nobody but a person is the subject; "the Hill said" is a place's.
  const opens = hasFlag(tokens, at, Flag.place) ? isBehindMark : tokens.kind[at - 1] !== Kind.lower
  return (isVerb(at + 1) && opens) || (isVerb(at - 1) && tokens.kind[at - 2] === Kind.mark)
}

/** "Mr Field"; “…,” Two Bulls said. */
function isAddressed({tokens}: ReadingText, {from, to}: NameRun): boolean {
  if (to - from !== 2) return false
  if (hasFlag(tokens, from, Flag.title)) return hasFlag(tokens, from, Flag.male | Flag.female)
  return (
    tokens.kind[from - 1] === Kind.mark &&
    tokens.kind[to] === Kind.lower &&
    hasFlag(tokens, to, Flag.strongSpeech) &&
    hasFlag(tokens, from, Flag.article) &&
    lowerWordAt(tokens, from) !== 'the'
  )
}
