import type {Declared} from '../people/declared.ts'
import {type NameRun, findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {type ReadingText, type Sentence, sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {outletAfter, outletBefore} from './outletBeside.ts'

/** "CCTV America interviewed", "The Heat spoke to". */
export function isOutletName(reading: ReadingText, run: NameRun): boolean {
  const text = sliceTokens(reading.tokens, run.from, run.to)
  const isProgram = reading.pack.programs.some(
    (program) => text === program || text.endsWith(` ${program}`),
  )
  if (isProgram) return true
  for (let index = run.from; index < run.to; index++) {
    if (hasFlag(reading.tokens, index, Flag.network)) return run.nameTo - run.nameFrom < 2
  }
  return false
}

/**
 * The interviewer is an outlet's, or called a host or a reporter.
 * @param floor token from which on words can speak of this name and of no other
 */
export function isOutletsOwn(
  reading: ReadingText,
  run: NameRun,
  sentence: Sentence,
  floor = sentence.from,
): boolean {
  if (
    outletBefore(reading, run) !== null ||
    outletAfter(reading, run.nameTo, sentence.to).range !== null
  )
    return true
  const before = sliceTokens(reading.tokens, Math.max(floor, run.from - 4), run.nameFrom)
  const {hostRole, reporterRole} = reading.pack.patterns
  return hostRole.test(before) || reporterRole.test(before)
}

/** "CGTN’s NAME and NAME spoke with": of two who ask, the first is the anchor. */
export function firstOfPair(reading: ReadingText, runs: NameRun[], run: NameRun): NameRun {
  const {tokens, pack} = reading
  const first = runs[runs.indexOf(run) - 1]
  const isPair =
    first !== undefined &&
    first.to === run.from - 1 &&
    first.nameTo - first.nameFrom >= 2 &&
    pack.words.and.has(lowerWordAt(tokens, run.from - 1)) &&
    outletBefore(reading, first) !== null
  return isPair ? first : run
}

/** "Host NAME". */
export function isNamedHost(reading: ReadingText, run: NameRun): boolean {
  return reading.pack.patterns.hostRole.test(
    sliceTokens(reading.tokens, run.nameFrom - 1, run.nameFrom),
  )
}

export function opensClause(reading: ReadingText, run: NameRun, sentence: Sentence): boolean {
  if (run.from === sentence.from || isSign(reading.tokens, run.from - 1, ',')) return true
  const before = lowerWordAt(reading.tokens, run.from - 1)
  return reading.pack.patterns.askingLead.test(before)
}

/** "Elaine Reyes’s interview with", "CGTN’s Elaine Reyes in conversation with". */
export function isAsking(
  reading: ReadingText,
  run: NameRun,
  sentence: Sentence,
  verb: number,
): boolean {
  const {tokens} = reading
  if (run.nameTo - run.nameFrom < 2 || (tokens.end[run.nameTo - 1] ?? 0) > verb) return false
  const isOwner = tokens.kind[run.nameTo] === Kind.possessive
  return isOwner
    ? (tokens.start[run.nameTo + 1] ?? 0) >= verb
    : isOutletsOwn(reading, run, sentence)
}

export function isOutletsOwnReporter(reading: ReadingText, run: NameRun): boolean {
  const outlet = outletBefore(reading, run)
  if (outlet === null) return false
  const name = reading.text.slice(outlet.start, outlet.end)
  return reading.pack.networks.has(name) || reading.pack.programs.includes(name)
}

/** "In an interview with CGTN’s host NAME", "with NAME, host of The Point": who asked. */
export function readInterviewers(reading: ReadingText, sentence: Sentence): string[] {
  const {tokens, pack} = reading
  return findNames(tokens, sentence.from, sentence.to).flatMap((run, index, runs) => {
    if (run.nameTo - run.nameFrom < 2) return []
    const after = sliceTokens(tokens, run.nameTo, Math.min(sentence.to, run.nameTo + 4))
    const floor = runs[index - 1]?.to ?? sentence.from
    if (!isOutletsOwn(reading, run, sentence, floor) && !pack.patterns.hostRole.test(after))
      return []
    const before = sliceTokens(tokens, sentence.from, run.nameFrom)
    return pack.patterns.interviewOf.test(before)
      ? [nameText(tokens, run.nameFrom, run.nameTo)]
      : []
  })
}

/** Who asks, for the outlet that stands before the name. */
export function declareHost(reading: ReadingText, run: NameRun): Declared {
  const outlet = outletBefore(reading, run)
  return {
    name: nameText(reading.tokens, run.nameFrom, run.nameTo),
    from: run.nameFrom,
    to: run.nameTo,
    role: null,
    affiliation: outlet === null ? null : reading.text.slice(outlet.start, outlet.end),
  }
}
