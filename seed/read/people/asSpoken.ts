import type {ReadingText} from '../readingText.ts'
import {sliceTokens} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import type {NameRun} from './findNames.ts'

const LONGEST_NAME = 4
const NEVER_FIRST =
  Flag.demonym |
  Flag.organization |
  Flag.role |
  Flag.title |
  Flag.network |
  Flag.function |
  Flag.calendar |
  Flag.event
const PLACE = Flag.geo | Flag.place
const TITLES = Flag.title | Flag.role | Flag.roleModifier

/**
 * Reads capitals beside a verb of speech and a quotation as a name, whatever else its words mean: "…,”
 * said Tom Bishop", "…,” Wilfred Cardinal said". `null` where they may be a body or a place.
 */
export function asSpoken(reading: ReadingText, run: NameRun): NameRun | null {
  const {tokens, pack} = reading
  if (!isBesideSpeech(reading, run)) return null
  let nameFrom = run.from
  while (nameFrom < run.to - 2 && isTitle(reading, nameFrom)) nameFrom++
  let nameTo = run.to
  while (nameTo > nameFrom + 2 && hasFlag(tokens, nameTo - 1, Flag.degree)) nameTo--
  const words = nameTo - nameFrom
  if (words < 2 || words > LONGEST_NAME || !isFirst(reading, nameFrom)) return null
  const isGiven = hasFlag(tokens, nameFrom, givenName) && !hasFlag(tokens, nameFrom, Flag.geo)
  for (let index = nameFrom + 1; index < nameTo; index++) {
    if (hasFlag(tokens, index, Flag.network | Flag.demonym)) return null
    if (hasFlag(tokens, index, Flag.organization) && !isGiven) return null
    if (hasFlag(tokens, index, Flag.function) && !hasFlag(tokens, index, Flag.particle)) return null
  }
  // "Jordan Ireland, a student": of a place's name something else must speak for a person.
  const isPlace = hasFlag(tokens, nameFrom, Flag.geo) || hasFlag(tokens, nameTo - 1, PLACE)
  if (isPlace && !isGiven && !isApposed(reading, nameTo)) return null
  // "Norges Energy said"
  if (!isGiven && pack.words.bodyLast.has(lowerWordAt(tokens, nameTo - 1))) return null
  const text = sliceTokens(tokens, nameFrom, nameTo)
  if (pack.networks.has(text) || pack.programs.includes(text)) return null
  return {...run, nameFrom, nameTo, hasRole: nameFrom > run.from, isDoubtful: false}
}

function isTitle({tokens}: ReadingText, index: number): boolean {
  return hasFlag(tokens, index, TITLES) && !hasFlag(tokens, index, givenName)
}

function isFirst({tokens}: ReadingText, index: number): boolean {
  const kind = tokens.kind[index]
  if (kind !== Kind.capital && kind !== Kind.initials) return false
  const flags = tokens.flags[index] ?? 0
  if ((flags & Flag.title) !== 0) return false
  return (flags & givenName) !== 0 ? (flags & Flag.organization) === 0 : (flags & NEVER_FIRST) === 0
}

/** Straight behind a closing mark and the verb, or between the mark and the verb. */
function isBesideSpeech({tokens}: ReadingText, run: NameRun): boolean {
  const before = run.from - 1
  const isVerb = (index: number): boolean =>
    tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.speech | Flag.strongSpeech)
  if (isVerb(before) && tokens.kind[before - 1] === Kind.mark) return true
  return (
    tokens.kind[before] === Kind.mark &&
    isVerb(run.to) &&
    hasFlag(tokens, run.to, Flag.strongSpeech)
  )
}

/** ", a student", ", 64". */
function isApposed({tokens}: ReadingText, at: number): boolean {
  if (!isSign(tokens, at, ',')) return false
  if (tokens.kind[at + 1] === Kind.number) return true
  return (
    hasFlag(tokens, at + 1, Flag.article | Flag.relative | Flag.role) &&
    !isCapitalized(tokens, at + 1)
  )
}
