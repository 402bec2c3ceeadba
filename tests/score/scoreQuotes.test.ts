import {expect, test} from 'vitest'
import type {Gold} from '../../bench/score/gold.ts'
import type {QuoteReading} from '../../bench/score/reading.ts'
import {scoreQuotes} from '../../bench/score/scoreQuotes.ts'
import {tally} from '../../bench/score/tally.ts'

const text = '“We go,” Ann Lee said. “We go,” Bo Day said. It was ‘fine’.'

const gold: Gold = {
  id: 'example',
  headline: null,
  program: null,
  dek: null,
  segments: [],
  people: [],
  quotes: [
    {text: 'We go,', start: 1, end: 7, speaker: 'Ann Lee', attributedAs: 'Ann Lee'},
    {text: 'We go,', start: 24, end: 30, speaker: 'Bo Day', attributedAs: 'Bo Day'},
  ],
  notQuotes: ['fine'],
}

function read(start: number, end: number, speaker: string | null): QuoteReading {
  return {text: text.slice(start, end), start, end, kind: 'direct', speaker}
}

function counts(quotes: QuoteReading[]) {
  const tallies = tally(scoreQuotes(text, gold, quotes))
  return Object.fromEntries(
    Object.entries(tallies).map(([measure, sum]) => [measure, [sum.right, sum.all]]),
  )
}

test('a perfect reading is right everywhere, and the same words twice are two quotes', () => {
  expect(counts([read(1, 7, 'Ann Lee'), read(24, 30, 'Bo Day')])).toEqual({
    quotePrecision: [2, 2],
    quoteRecall: [2, 2],
    quoteF1: [4, 4],
    verbatim: [2, 2],
    quotePlace: [2, 2],
    speaker: [2, 2],
    namedSpeaker: [2, 2],
    notQuotes: [1, 1],
  })
})

test('the same quote read twice is right once', () => {
  expect(counts([read(1, 7, 'Ann Lee'), read(1, 7, 'Ann Lee'), read(1, 7, 'Ann Lee')])).toEqual({
    quotePrecision: [2, 3],
    quoteRecall: [2, 2],
    quoteF1: [4, 5],
    verbatim: [3, 3],
    quotePlace: [1, 2],
    speaker: [1, 2],
    namedSpeaker: [3, 3],
    notQuotes: [1, 1],
  })
})

test('a wrong, a missing and an unnamed speaker differ', () => {
  const wrong = counts([read(1, 7, 'Bo Day'), read(24, 30, null)])
  expect(wrong).toMatchObject({speaker: [0, 2], namedSpeaker: [0, 1], quoteRecall: [2, 2]})
  expect(counts([read(1, 7, 'Ann Lee')])).toMatchObject({speaker: [1, 2], namedSpeaker: [1, 1]})
})

test('a quote with a comma too few is none of the gold, but its speaker still counts', () => {
  expect(counts([read(1, 6, 'Bo Day')])).toMatchObject({
    quotePrecision: [0, 1],
    quoteRecall: [0, 2],
    speaker: [0, 2],
    namedSpeaker: [0, 1],
  })
})

test('a span that does not slice to its text is not verbatim', () => {
  const shifted = {...read(1, 7, 'Ann Lee'), start: 2, end: 8}
  expect(counts([shifted])).toMatchObject({verbatim: [0, 1], quotePlace: [0, 1]})
})

test('a scare quote counts against the reading as a direct quote only', () => {
  const start = text.indexOf('fine')
  const scare = read(start, start + 4, null)
  expect(counts([scare])).toMatchObject({notQuotes: [0, 1], quotePrecision: [0, 1]})
  expect(counts([{...scare, kind: 'partial'}])).toMatchObject({notQuotes: [1, 1]})
  expect(counts([{...scare, kind: 'partial'}])).not.toHaveProperty('quotePrecision')
})

test('a miss says what was wanted and what was read', () => {
  const tallies = tally(scoreQuotes(text, gold, [read(1, 7, 'Bo Day')]))
  expect(tallies.speaker?.misses).toEqual([
    '“We go,” is by Ann Lee, read as Bo Day',
    '“We go,” is by Bo Day, not read',
  ])
})
