import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {Kind, hasFlag, isCapitalized, lowerWordAt} from '../tokens/tokenize.ts'
import {hasApposition} from './apposition.ts'
import {type NameRun, findNames} from './findNames.ts'
import {isAged} from './isAged.ts'

const PLAIN = givenName | Flag.common | Flag.auxiliary | Flag.function
const NEVER_LAST =
  Flag.network | Flag.demonym | Flag.preposition | Flag.conjunction | Flag.pronoun | Flag.article
const TITLES = Flag.title | Flag.role

/**
 * Reads a given name and a word of another meaning as a person, "Marcus Banks", "Will Church", where
 * something shows it: an office before, an age or a role behind, what only people do, or the word alone
 * beside a verb of speech. `null` elsewhere: "Victoria Park" is a place.
 */
export function asEvident(
  reading: ReadingText,
  run: NameRun,
  spoken: ReadonlySet<string>,
): NameRun | null {
  const {tokens, pack} = reading
  const last = run.to - 1
  const first = tokens.kind[last - 1] === Kind.initials && last - 1 > run.from ? last - 2 : last - 1
  if (first < run.from || tokens.kind[last] !== Kind.capital || !isGiven(reading, run, first))
    return null
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
    spoken.has(lowerWordAt(tokens, last)) ||
    acts(reading, run.to)
  return isShown && !isPlaced(reading, first) ? found : null
}

/** A given name without another meaning; "Will" where no sentence begins with it. */
function isGiven({tokens}: ReadingText, run: NameRun, index: number): boolean {
  const flags = tokens.flags[index] ?? 0
  if (tokens.kind[index] !== Kind.capital) return false
  if ((flags & Flag.auxiliary) !== 0) return index > run.from || !startsSentence(tokens, index)
  return (flags & givenName) !== 0 && (flags & ~PLAIN) === 0
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
  for (const {from, to} of reading.paragraphs) {
    for (const run of findNames(tokens, from, to)) {
      const last = run.to - 1
      if (quoted[last] === 1 || tokens.kind[last] !== Kind.capital) continue
      if (hasFlag(tokens, last, Flag.function | Flag.network | Flag.geo | Flag.demonym)) continue
      if (run.to - run.from === 1 ? isBesideVerb(reading, last) : isAddressed(reading, run))
        found.add(lowerWordAt(tokens, last))
    }
  }
  return found
}

/** Not "the Hill said": places speak, too. */
function isBesideVerb({tokens}: ReadingText, at: number): boolean {
  if (hasFlag(tokens, at, Flag.place)) return false
  const isVerb = (index: number): boolean =>
    tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.strongSpeech)
  return (
    (isVerb(at + 1) && tokens.kind[at - 1] !== Kind.lower) ||
    (isVerb(at - 1) && tokens.kind[at - 2] === Kind.mark)
  )
}

function isAddressed({tokens}: ReadingText, {from, to}: NameRun): boolean {
  return (
    to - from === 2 &&
    hasFlag(tokens, from, Flag.title) &&
    hasFlag(tokens, from, Flag.male | Flag.female)
  )
}
