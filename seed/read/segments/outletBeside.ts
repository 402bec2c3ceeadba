import type {NameRun} from '../people/findNames.ts'
import type {ReadingText} from '../readingText.ts'
import type {Range} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, lowerWordAt} from '../tokens/tokenize.ts'

/** "NAME of CGTN", "NAME from CCTV America". */
export function outletAfter(
  reading: ReadingText,
  at: number,
  to: number,
): {to: number; range: Range | null} {
  const {tokens, pack} = reading
  const word = lowerWordAt(tokens, at)
  const none = {to: at, range: null}
  if (!pack.words.of.has(word) && !pack.words.from.has(word)) return none
  if (!hasFlag(tokens, at + 1, Flag.network) || !isCapitalized(tokens, at + 1)) return none
  let end = at + 1
  while (end < to && hasFlag(tokens, end, Flag.network) && isCapitalized(tokens, end)) end++
  return {to: end, range: rangeOf(reading, at + 1, end)}
}

/** "CGTN’s", "CCTV America's" before the name, or an outlet within the capitals. */
export function outletBefore(reading: ReadingText, run: NameRun): Range | null {
  const {tokens} = reading
  for (let index = run.from; index < run.nameFrom; index++) {
    if (hasFlag(tokens, index, Flag.network))
      return rangeOf(reading, index, lastNetwork(reading, index, run.nameFrom))
    // "CGTNs NAME": the apostrophe is missing.
    const {start, end} = rangeOf(reading, index, index + 1)
    if (reading.pack.networks.has(reading.text.slice(start, end - 1))) return {start, end: end - 1}
  }
  let at = run.from - 1
  while (
    at > 0 &&
    tokens.kind[at] === Kind.lower &&
    hasFlag(tokens, at, Flag.role | Flag.roleModifier)
  )
    at--
  if (!isPossessive(reading, at)) {
    return hasFlag(tokens, at, Flag.network) && tokens.kind[at] !== Kind.lower
      ? rangeOf(reading, at, at + 1)
      : null
  }
  let from = at
  while (from > 0 && from > at - 5 && isOutletWord(reading, from - 1, from)) from--
  if (from === at) return null
  // A country or a person is no outlet: "Chile's Ana Diaz", "she’s Ana Diaz".
  for (let index = from; index < at; index++) {
    const isElse = hasFlag(
      tokens,
      index,
      Flag.geo | Flag.calendar | (at - from === 1 ? Flag.function : 0),
    )
    if (!isElse || hasFlag(tokens, index, Flag.network)) return rangeOf(reading, from, at)
  }
  return null
}

/** "CGTN’s", "CCTV News’". */
function isPossessive({tokens, text}: ReadingText, at: number): boolean {
  if (tokens.kind[at] === Kind.possessive) return true
  return (
    tokens.kind[at] === Kind.mark &&
    /['’]/.test(text.charAt(tokens.start[at] ?? 0)) &&
    tokens.start[at] === tokens.end[at - 1] &&
    hasFlag(tokens, at - 1, Flag.network)
  )
}

function isOutletWord(reading: ReadingText, index: number, next: number): boolean {
  const {tokens} = reading
  if (!isCapitalized(tokens, index) && tokens.kind[index] !== Kind.number) return false
  if ((tokens.start[next] ?? 0) - (tokens.end[index] ?? 0) > 1) return false
  // "Pacific One’s": a small word counts within a name, not at its head; "The" does.
  const isSmall = hasFlag(tokens, index, Flag.function) && tokens.kind[index] === Kind.capital
  return (
    !isSmall ||
    isCapitalized(tokens, index - 1) ||
    reading.pack.patterns.the.test(lowerWordAt(tokens, index))
  )
}

export function lastNetwork(reading: ReadingText, from: number, to: number): number {
  let end = from
  while (end < to && hasFlag(reading.tokens, end, Flag.network)) end++
  return end
}

export function isKnownOutlet(reading: ReadingText, run: NameRun): boolean {
  const {tokens} = reading
  for (let index = Math.max(0, run.from - 4); index < run.nameFrom; index++) {
    if (hasFlag(tokens, index, Flag.network) && !hasFlag(tokens, index, Flag.common)) return true
  }
  return false
}

export function rangeOf(reading: ReadingText, from: number, to: number): Range {
  return {start: reading.tokens.start[from] ?? 0, end: reading.tokens.end[to - 1] ?? 0}
}
