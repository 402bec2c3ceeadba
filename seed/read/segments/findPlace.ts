import type {ReadingText, Sentence} from '../readingText.ts'
import type {Range} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {readPlace} from './readPlace.ts'

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
  const {patterns, words} = reading.pack
  for (let index = pastRelative(reading, from, sentence.to); index < sentence.to; index++) {
    const word = lowerWordAt(tokens, index)
    if (tokens.kind[index] === Kind.lower && patterns.topicLead.test(word) && index > from + 1)
      return null
    const isGone = words.to.has(word) && patterns.travels.test(lowerWordAt(tokens, index - 1))
    if (isGone || patterns.placeWord.test(word)) {
      const place = readPlace(reading, index + 1, sentence.to)
      if (place !== null) return place
    }
    // "reports London", "reports live from": a place straight after the verb.
    if (
      index === from &&
      patterns.reportVerb.test(word) &&
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
  if (!isSign(tokens, from, ',') || !hasFlag(tokens, from + 1, Flag.relative)) return from
  for (let index = from + 2; index < to; index++) if (isSign(tokens, index, ',')) return index + 1
  return from
}

function placeBefore(reading: ReadingText, sentence: Sentence, nameFrom: number): Range | null {
  // "Our correspondent in Baku, NAME,"
  for (let index = sentence.from; index < nameFrom; index++) {
    if (
      reading.pack.patterns.inPlace.test(lowerWordAt(reading.tokens, index)) &&
      hasFlag(reading.tokens, index - 1, Flag.role)
    )
      return readPlace(reading, index + 1, nameFrom)
  }
  const first = lowerWordAt(reading.tokens, sentence.from)
  const lead = reading.pack.patterns.reportingWord.test(first) ? sentence.from + 1 : sentence.from
  if (!reading.pack.patterns.placeWord.test(lowerWordAt(reading.tokens, lead))) return null
  return readPlace(reading, lead + 1, nameFrom)
}
