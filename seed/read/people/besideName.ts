import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {Kind, type Tokens, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import type {NameRun} from './findNames.ts'
import {isPlainName} from './isBorneOut.ts'

/** "Piet Visser shrugged": what only people do, by a name of no other meaning. */
export function acts(reading: ReadingText, run: NameRun): boolean {
  const {tokens, pack} = reading
  // "NAME would prefer"
  const verb = hasFlag(tokens, run.nameTo, Flag.auxiliary) ? run.nameTo + 1 : run.nameTo
  return (
    run.from === run.nameFrom &&
    tokens.kind[run.nameTo] === Kind.lower &&
    (pack.words.human.has(lowerWordAt(tokens, verb)) || hasFamily(reading, verb)) &&
    isPlainName(tokens, run)
  )
}

const FAMILY_WITHIN = 4

/** "lost two brothers", "raised her son": nobody but a person has relatives. */
function hasFamily({tokens, pack}: ReadingText, verb: number): boolean {
  for (let index = verb + 1; index <= verb + FAMILY_WITHIN; index++) {
    if (tokens.kind[index] !== Kind.lower || hasFlag(tokens, index, Flag.preposition)) return false
    const word = lowerWordAt(tokens, index)
    if ((pack.flagsOf(pack.singularOf(word) ?? word, true) & Flag.kin) !== 0) return true
  }
  return false
}

/** The word after a name makes it a body's: "Silva Institute", "Rosa Street". */
export function isOrganizationAfter(tokens: Tokens, next: number): boolean {
  return isCapitalized(tokens, next) && hasFlag(tokens, next, Flag.organization | Flag.place)
}

/** "Cwm Taf health board said": small words that name a body stand behind. */
export function isBodyNamed({tokens}: ReadingText, next: number): boolean {
  let index = next
  while (index < next + 3 && tokens.kind[index] === Kind.lower) {
    if (hasFlag(tokens, index, Flag.organization))
      return hasFlag(tokens, index + 1, Flag.speech | Flag.auxiliary)
    if (!hasFlag(tokens, index, Flag.roleModifier) && (tokens.flags[index] ?? 0) !== 0) return false
    index++
  }
  return false
}

export function isSpeaker(tokens: Tokens, run: NameRun): boolean {
  // "one of them, NAME, told"
  if (
    isSign(tokens, run.nameTo, ',') &&
    isSign(tokens, run.from - 1, ',') &&
    hasFlag(tokens, run.nameTo + 1, Flag.strongSpeech)
  )
    return true
  const next = tokens.flags[run.nameTo] ?? 0
  const previous = tokens.flags[run.from - 1] ?? 0
  if ((next & Flag.strongSpeech) !== 0 && tokens.kind[run.nameTo] === Kind.lower)
    return run.nameTo - run.nameFrom >= 2 && !hasFlag(tokens, run.nameFrom, Flag.geo)
  if (run.nameFrom !== run.from) return false
  // “…,” said trapper NAME: a noun or two stand between.
  let verb = run.from - 1
  while (verb > run.from - 4 && isPlainNoun(tokens, verb)) verb--
  return (
    ((verb === run.from - 1 ? previous : (tokens.flags[verb] ?? 0)) & Flag.speech) !== 0 &&
    tokens.kind[verb] === Kind.lower &&
    tokens.kind[verb - 1] === Kind.mark
  )
}

function isPlainNoun(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === Kind.lower && !hasFlag(tokens, index, Flag.function | Flag.speech)
}

/** "The company that ran the ferry, NAME, said", "the town's biggest employer, …" where the noun is a body's. */
export function isApposedToBody({tokens, pack}: ReadingText, run: NameRun): boolean {
  if (run.nameFrom !== run.from || !isSign(tokens, run.from - 1, ',')) return false
  let from = run.from - 2
  while (from > run.from - LONGEST_PHRASE && from > 0 && !isSign(tokens, from, ',.;:')) {
    if (tokens.kind[from] === Kind.mark || startsSentence(tokens, from)) break
    from--
  }
  let head = -1
  for (let index = from; index < run.from - 1; index++) {
    if (hasFlag(tokens, index, Flag.relative | Flag.preposition) && index > from) break
    if (tokens.kind[index] === Kind.lower && !hasFlag(tokens, index, Flag.function)) head = index
  }
  return head !== -1 && pack.words.collective.has(lowerWordAt(tokens, head))
}

const LONGEST_PHRASE = 14

/** "Department of Roads and Snow Removal": the run goes on a body's name. */
export function isBodyTail({tokens, pack}: ReadingText, run: NameRun): boolean {
  let index = run.from - 1
  if (!pack.patterns.bodyJoint.test(lowerWordAt(tokens, index))) return false
  for (let steps = 0; steps < 7 && index >= 0; steps++, index--) {
    if (isCapitalized(tokens, index)) {
      if (hasFlag(tokens, index, Flag.organization)) return true
    } else if (!pack.patterns.bodyJointOrThe.test(lowerWordAt(tokens, index))) return false
  }
  return false
}

/** "NAME of the Deccan Pencil Works". */
export function isOfBody({tokens, pack}: ReadingText, next: number): boolean {
  if (!pack.patterns.ofBody.test(lowerWordAt(tokens, next))) return false
  let index = next + 1
  if (pack.patterns.the.test(lowerWordAt(tokens, index))) index++
  for (let steps = 0; steps < 6 && isCapitalized(tokens, index); steps++, index++) {
    if (hasFlag(tokens, index, Flag.organization | Flag.network)) return true
  }
  // "Premjit Sohal of the provincial medical association said"
  for (let steps = 0; steps < 4 && tokens.kind[index] === Kind.lower; steps++, index++) {
    if (hasFlag(tokens, index, Flag.organization))
      return hasFlag(tokens, index + 1, Flag.strongSpeech)
    if (hasFlag(tokens, index, Flag.function | Flag.place)) return false
  }
  return false
}

/** “…” – NAME: a dash behind a quotation, or at a line's head, signs it. */
export function isSigned(tokens: Tokens, run: NameRun): boolean {
  const dash = run.from - 1
  if (run.nameFrom !== run.from || !isSign(tokens, dash, '–—―-~')) return false
  return tokens.kind[dash - 1] === Kind.mark || startsSentence(tokens, dash)
}

/** A paragraph that begins with the name and ends with the colon before a quotation. */
export function announcesSpeech(tokens: Tokens, run: NameRun): boolean {
  if (run.nameFrom !== run.from) return false
  for (let index = run.nameTo; index < run.nameTo + 30 && index < tokens.count; index++) {
    if (isSign(tokens, index, '.!?;')) return false
    if (isSign(tokens, index, ':'))
      return (
        tokens.kind[index + 1] === Kind.mark &&
        !hasFlag(tokens, run.nameTo, Flag.preposition | Flag.conjunction)
      )
  }
  return false
}
