import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import type {Candidate} from './candidates.ts'

const LONGEST_PREDICATE = 14

/**
 * Names that the report treats as a body: "the head of Aurelia Air", "shares of Charles Schwab", "John
 * Deere has closed its plant". Keys of names.
 */
export function namedBodies(reading: ReadingText, candidates: Candidate[]): Set<string> {
  return new Set(
    candidates
      .filter((one) => isOfHouse(reading, one) || ownsAsThing(reading, one))
      .map(({key}) => key),
  )
}

/** "analysts at NAME", "the head of NAME", "NAME’s shares". */
function isOfHouse({tokens, pack}: ReadingText, {run}: Candidate): boolean {
  if (run.nameFrom !== run.from) return false
  const {houseOf, at, of, from} = pack.words
  if (
    tokens.kind[run.nameTo] === Kind.possessive &&
    houseOf.has(lowerWordAt(tokens, run.nameTo + 1))
  )
    return true
  const link = lowerWordAt(tokens, run.from - 1)
  if (!at.has(link) && !of.has(link) && !from.has(link)) return false
  // "the Leibniz Center for Urban Nature"
  if (
    of.has(link) &&
    isCapitalized(tokens, run.from - 2) &&
    hasFlag(tokens, run.from - 2, Flag.organization) &&
    (pack.words.forHouse.has(link) || !hasFlag(tokens, run.nameFrom, givenName))
  )
    return true
  return tokens.kind[run.from - 2] === Kind.lower && houseOf.has(lowerWordAt(tokens, run.from - 2))
}

/** "NAME has cut its flights": "its" before anything else that could own. */
function ownsAsThing({tokens, pack}: ReadingText, {run, to}: Candidate): boolean {
  if (tokens.kind[run.nameTo] !== Kind.lower || run.nameFrom !== run.from) return false
  let nouns = 0
  for (let index = run.nameTo; index < Math.min(to, run.nameTo + LONGEST_PREDICATE); index++) {
    if (isSign(tokens, index, '.,;:') || tokens.kind[index] === Kind.mark) return false
    if (isCapitalized(tokens, index)) return false
    const word = lowerWordAt(tokens, index)
    if (pack.words.its.has(word)) return nouns < 3
    if (pack.words.articles.has(word) || pack.pronouns.has(word)) return false
    nouns++
  }
  return false
}
