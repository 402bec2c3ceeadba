import type {MissingMarks} from '../quotes/findMarks.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'

const FAR = 400
const LONGEST_SUBJECT = 14

/** Infers where a missing mark belongs from the attribution beside it. */
export function inferMarks(reading: ReadingText): MissingMarks {
  return {
    closerFor: (openOffset, limit) => closerBefore(reading, openOffset, limit),
    openerFor: (closeOffset, floor) => openerAfter(reading, closeOffset, floor),
  }
}

/** The comma before "added NAME", "NAME said". Offsets; `null` where no attribution follows. */
function closerBefore(reading: ReadingText, openOffset: number, limit: number): number | null {
  const {tokens} = reading
  const from = tokenFrom(tokens, openOffset + 1)
  const to = Math.min(tokenFrom(tokens, limit), from + FAR)
  for (let index = from + 1; index < to; index++) {
    if (!isSign(tokens, index, ',?!')) continue
    if (startsAttribution(reading, index + 1, to)) return tokens.end[index] ?? null
  }
  return null
}

function startsAttribution(reading: ReadingText, from: number, to: number): boolean {
  const {tokens} = reading
  if (hasFlag(tokens, from, Flag.strongSpeech) && tokens.kind[from] === Kind.lower) {
    const next = from + 1
    return (
      next < to &&
      (isCapitalized(tokens, next) ||
        hasFlag(tokens, next, Flag.article | Flag.pronoun | Flag.role | Flag.roleModifier)) &&
      lowerWordAt(tokens, next) !== 'i'
    )
  }
  if (!isCapitalized(tokens, from) && !hasFlag(tokens, from, Flag.pronoun | Flag.article))
    return false
  const word = lowerWordAt(tokens, from)
  if (/^(?:i|we|you|it|this|that|these|those|all|no|my|our)$/.test(word)) return false
  for (let index = from + 1; index < Math.min(to, from + LONGEST_SUBJECT); index++) {
    if (isSign(tokens, index, '.!?;:') || tokens.kind[index] === Kind.mark) return false
    if (tokens.kind[index] !== Kind.lower || !hasFlag(tokens, index, Flag.strongSpeech)) continue
    // The attribution ends the sentence; within a speech, "X said that …" goes on.
    const next = index + 1
    return (
      next >= to ||
      isSign(tokens, next, '.,') ||
      tokens.kind[next] === Kind.mark ||
      hasFlag(tokens, next, Flag.calendar) ||
      (hasFlag(tokens, next, Flag.preposition) && lowerWordAt(tokens, next) !== 'that')
    )
  }
  return false
}

/** A quotation without its opener begins with its sentence's paragraph, or after the colon that leads in. */
function openerAfter(reading: ReadingText, closeOffset: number, floor: number): number | null {
  const {tokens} = reading
  const to = tokenFrom(tokens, closeOffset)
  const floorToken = tokenFrom(tokens, floor)
  // Only an attribution behind the mark shows that there was a quotation.
  let after = to + 1
  while (isSign(tokens, after, ',')) after++
  const limit = Math.min(tokens.count, after + FAR)
  const isAttributed =
    hasFlag(tokens, after, Flag.strongSpeech) || startsAttribution(reading, after, limit)
  if (!isAttributed || to - floorToken < 3) return null
  for (let index = to - 1; index > Math.max(floorToken, to - FAR); index--) {
    if (isSign(tokens, index, ':')) return tokens.start[index + 1] ?? null
  }
  // After an attribution within the paragraph, the next sentence begins the quotation.
  let start = floorToken
  while (start < to && isSign(tokens, start, '.,')) start++
  return to - start > FAR ? null : (tokens.start[start] ?? null)
}
