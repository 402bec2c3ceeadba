import type {Range} from '../report.ts'
import {runEnd} from '../people/findNames.ts'
import {sliceTokens, type ReadingText, type Sentence} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'

/** Finds the place a byline names: after the reporter ("reports from Sochi"), else before ("From Athens, …"). */
export function findPlace(
  reading: ReadingText,
  sentence: Sentence,
  after: number,
  nameFrom: number,
): Range | null {
  return placeAfter(reading, sentence, after) ?? placeBefore(reading, sentence, nameFrom)
}

function placeAfter(reading: ReadingText, sentence: Sentence, from: number): Range | null {
  const {tokens} = reading
  for (let index = pastRelative(reading, from, sentence.to); index < sentence.to; index++) {
    const word = lowerWordAt(tokens, index)
    if (
      tokens.kind[index] === Kind.lower &&
      /^(?:on|about|how|why|what|whether|as|after|who|to|with|where)$/.test(word) &&
      index > from + 1
    ) {
      if (word !== 'with' && word !== 'to') return null
    }
    const isGone =
      word === 'to' &&
      /^(?:travel(?:l?ed|s)|went|goes|flew|drove|heads|headed|sailed|rode|hiked|journeyed|us|back|out|up|down|over)$/.test(
        lowerWordAt(tokens, index - 1),
      )
    if (isGone || /^(?:from|in|at|near|outside|inside|aboard|onboard)$/.test(word)) {
      const place = readPlace(reading, index + 1, sentence.to)
      if (place !== null) return place
    }
    // "reports London", "reports live from": a place straight after the verb.
    if (
      index === from &&
      /^report(?:s|ed|ing)?$/.test(word) &&
      isCapitalized(tokens, index + 1) &&
      index + 1 < sentence.to
    ) {
      const place = readPlace(reading, index + 1, sentence.to)
      if (place !== null) return place
    }
  }
  return null
}

/** ", who is walking with them, sent this report": what the clause says is not where the report is from. */
function pastRelative(reading: ReadingText, from: number, to: number): number {
  const {tokens} = reading
  if (!isSign(tokens, from, ',') || lowerWordAt(tokens, from + 1) !== 'who') return from
  for (let index = from + 2; index < to; index++) if (isSign(tokens, index, ',')) return index + 1
  return from
}

function placeBefore(reading: ReadingText, sentence: Sentence, nameFrom: number): Range | null {
  // "Our correspondent in Baku, NAME,"
  for (let index = sentence.from; index < nameFrom; index++) {
    if (
      lowerWordAt(reading.tokens, index) === 'in' &&
      hasFlag(reading.tokens, index - 1, Flag.role)
    )
      return readPlace(reading, index + 1, nameFrom)
  }
  const first = lowerWordAt(reading.tokens, sentence.from)
  const lead = /^(?:reporting|speaking|live)$/.test(first) ? sentence.from + 1 : sentence.from
  if (!/^(?:from|in|at|near|outside)$/.test(lowerWordAt(reading.tokens, lead))) return null
  return readPlace(reading, lead + 1, nameFrom)
}

/** Reads a place's words from a token on: "the capital, Caracas", "the island of Serafim", "Mexico's southern state of Chiapas". */
export function readPlace(reading: ReadingText, from: number, to: number): Range | null {
  const {tokens, pack} = reading
  let start = skipArticle(reading, from, to)
  let first = start
  if (tokens.kind[start] === Kind.lower) {
    const kind = lastKind(reading, start, to)
    if (kind === -1) {
      if (!pack.words.direction.has(lowerWordAt(tokens, start))) return null
      first = start + 1
    } else if (pack.words.of.has(lowerWordAt(tokens, kind + 1))) {
      first = skipArticle(reading, kind + 2, to)
      // "the edge of the Umvoti reserve": a part is not what the place is called.
      if (pack.words.placePart.has(lowerWordAt(tokens, kind))) start = first
    } else {
      // "the capital, Caracas", "the port Santos"
      start = isSign(tokens, kind + 1, ',') ? skipArticle(reading, kind + 2, to) : kind + 1
      first = start
    }
  }
  const named = pastDescription(reading, first, to)
  if (named !== -1) start = first = named
  if (first >= to || !isCapitalized(tokens, first) || hasFlag(tokens, first, Flag.calendar))
    return null
  let end = extendPlace(reading, first, to)
  if (end === first) return null
  // "the Hall of Trade in Zelnik": a house with an article gives way to its town.
  if (
    from < start &&
    pack.words.from.has(lowerWordAt(tokens, end)) &&
    isCapitalized(tokens, end + 1)
  ) {
    const town = readPlace(reading, end + 1, to)
    if (town !== null) return town
  }
  const text = sliceTokens(tokens, start, end)
  if (pack.patterns.notPlace.test(text)) return null
  while (end > start && isSign(tokens, end - 1, ',')) end--
  return {start: tokens.start[start] ?? 0, end: tokens.end[end - 1] ?? 0}
}

/** "the Indonesian capital, Jakarta", "Mexico’s capital Mexico City": the name behind it; -1 for none. */
function pastDescription(reading: ReadingText, from: number, to: number): number {
  const {tokens} = reading
  if (!hasFlag(tokens, from, Flag.geo | Flag.demonym)) return -1
  const at = tokens.kind[from + 1] === Kind.possessive ? from + 2 : from + 1
  if (at >= to || tokens.kind[at] !== Kind.lower) return -1
  const kind = lastKind(reading, at, to)
  if (kind === -1) return -1
  for (let index = at; index <= kind; index++) {
    if (tokens.kind[index] !== Kind.lower || hasFlag(tokens, index, Flag.function)) return -1
  }
  const next = lowerWordAt(tokens, kind + 1)
  // "the Chilean capital of Santiago" is Santiago, "the U.S. state of Washington" the whole.
  const isPart =
    reading.pack.words.of.has(next) && reading.pack.words.placePart.has(lowerWordAt(tokens, kind))
  const name = isSign(tokens, kind + 1, ',') || isPart ? kind + 2 : kind + 1
  return name < to && isCapitalized(tokens, name) ? name : -1
}

function skipArticle(reading: ReadingText, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    reading.tokens.kind[at] === Kind.lower &&
    hasFlag(reading.tokens, at, Flag.article)
  )
    at++
  return at
}

/** The last of the words that say what kind of place it is: "southern border town". */
function lastKind(reading: ReadingText, from: number, to: number): number {
  let last = -1
  for (let index = from; index < Math.min(to, from + 5); index++) {
    const word = lowerWordAt(reading.tokens, index)
    const {placeKind, placePart} = reading.pack.words
    if (placeKind.has(word) || placePart.has(word)) last = index
    else if (last !== -1 || reading.tokens.kind[index] !== Kind.lower || /^(?:of|in)$/.test(word))
      break
  }
  return last
}

function extendPlace(reading: ReadingText, first: number, to: number): number {
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
