import {runEnd} from '../people/findNames.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'

export function extendPlace(reading: ReadingText, first: number, to: number): number {
  const {tokens} = reading
  let end = placeRunEnd(reading, first, to)
  // "Port of Ras Halil", "U.S. state of Washington", "Mexico's southern state of Chiapas".
  const link = reading.text.slice(tokens.end[end - 1] ?? 0, (tokens.end[end - 1] ?? 0) + 60)
  const found = reading.pack.patterns.placeOf.exec(link) ?? /^ of(?: the)?(?= \p{Lu})/u.exec(link)
  if (tokens.kind[end] === Kind.possessive && (found === null || !found[0].includes(' of')))
    end = pastPossessive(reading, end, to)
  else if (found !== null) {
    const linkEnd = (tokens.end[end - 1] ?? 0) + found[0].length
    let next = end
    while (next < to && (tokens.start[next] ?? 0) < linkEnd) next++
    if (next < to && isCapitalized(tokens, next)) end = placeRunEnd(reading, next, to)
  }
  // "Lake County, California"
  for (let parts = 0; parts < 2; parts++) {
    if (!isSign(tokens, end, ',') || end + 1 >= to || !isCapitalized(tokens, end + 1)) break
    const next = placeRunEnd(reading, end + 1, to)
    if (
      tokens.kind[next] === Kind.possessive ||
      hasFlag(tokens, end + 1, Flag.network | Flag.title)
    )
      break
    end = next
  }
  // "Port Allis and Caddo Falls"
  const second = end + 1
  if (
    !reading.pack.words.and.has(lowerWordAt(tokens, end)) ||
    second >= to ||
    !isCapitalized(tokens, second)
  )
    return end
  const last = placeRunEnd(reading, second, to)
  const isOver = last >= to || isSign(tokens, last, '.,;')
  return isOver && !hasFlag(tokens, second, Flag.network) ? last : end
}

/** "Kyoto’s old port", "Orlgrad’s Eastern Station", "St. Brannock’s": what the possessive belongs to. */
function pastPossessive(reading: ReadingText, at: number, to: number): number {
  const {tokens, pack} = reading
  const next = at + 1
  if (next >= to || isSign(tokens, next, ',.')) return at + 1
  if (isCapitalized(tokens, next)) {
    const end = placeRunEnd(reading, next, to)
    return hasFlag(tokens, end - 1, Flag.place | Flag.organization | Flag.geo) ? end : at
  }
  for (let index = next; index < Math.min(to, next + 4); index++) {
    const word = lowerWordAt(tokens, index)
    if (tokens.kind[index] !== Kind.lower) return at
    const isPlace = [pack.words.placeKind, pack.words.placePart, pack.words.placeTail].some(
      (words) => words.has(word),
    )
    const goesOn = [pack.words.placeKind, pack.words.placeTail].some((words) =>
      words.has(lowerWordAt(tokens, index + 1)),
    )
    if (isPlace && !goesOn) return index + 1
  }
  return at
}

function placeRunEnd(reading: ReadingText, first: number, to: number): number {
  const {tokens} = reading
  let end = runEnd(tokens, first, to)
  while (end > first + 1 && hasFlag(tokens, end - 1, Flag.calendar)) end--
  // "Ha Giang province", "Brodna border crossing"
  let past = end
  while (
    past < Math.min(to, end + 3) &&
    tokens.kind[past] === Kind.lower &&
    reading.pack.words.placeTail.has(lowerWordAt(tokens, past))
  )
    past++
  return past
}
