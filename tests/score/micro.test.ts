import {describe, expect, test} from 'vitest'
import type {MicroCase} from '../../bench/score/micro.ts'
import {loadMicroCases, microGold, microOpening, scoreMicro} from '../../bench/score/micro.ts'
import {fixturePath} from '../../bench/score/runScore.ts'
import type {ReportQuote} from '../../seed/read/report.ts'

const one: MicroCase = {
  id: 'example',
  rule: 'an example',
  set: 'tuned',
  text: '“We go,” the crew said. Ann Lee called it “a pity”. Ann Lee said it was late.',
  quotes: [
    {text: 'We go,', kind: 'direct', speaker: null, note: 'joint'},
    {text: 'a pity', kind: 'partial', speaker: 'Ann Lee'},
    {text: 'Ann Lee said it was late', kind: 'indirect', speaker: 'Ann Lee'},
  ],
  notQuotes: [],
}

function quote(text: string, parts: Partial<ReportQuote>): ReportQuote {
  const start = (microOpening + one.text).indexOf(text)
  return {
    text,
    start,
    end: start + text.length,
    kind: 'direct',
    speaker: null,
    speakerNote: null,
    attributedAs: null,
    attribution: null,
    role: null,
    affiliation: null,
    segment: 0,
    evidence: 'explicit',
    cue: null,
    rule: 'test',
    confidence: 1,
    ...parts,
  }
}

const right = [
  quote('We go,', {speakerNote: 'joint'}),
  quote('a pity', {kind: 'partial', speaker: 'Ann Lee'}),
  quote('it was late', {kind: 'indirect', speaker: 'Ann Lee'}),
]

function counts(quotes: ReportQuote[]) {
  const {tallies} = scoreMicro([one], () => ({quotes}))
  return Object.fromEntries(
    Object.entries(tallies).map(([measure, sum]) => [measure, [sum.right, sum.all]]),
  )
}

test('a case is right as a whole when every expectation is met', () => {
  expect(counts(right)).toEqual({
    quotePrecision: [1, 1],
    quoteRecall: [1, 1],
    quoteF1: [2, 2],
    verbatim: [3, 3],
    quotePlace: [1, 1],
    speaker: [1, 1],
    notQuotes: [1, 1],
    wholeCase: [1, 1],
    partial: [1, 1],
    indirect: [1, 1],
    speakerNote: [1, 1],
  })
})

test('a partial quote read as a direct one is wrong twice', () => {
  const [first, , third] = right
  const direct = quote('a pity', {speaker: 'Ann Lee'})
  expect(counts([first, direct, third].filter((it) => it !== undefined))).toMatchObject({
    notQuotes: [0, 1],
    partial: [0, 1],
    quotePrecision: [1, 2],
    wholeCase: [0, 1],
  })
})

test('a missing note and an unread indirect quote are wrong', () => {
  expect(counts([quote('We go,', {}), ...right.slice(1, 2)])).toMatchObject({
    speakerNote: [0, 1],
    indirect: [0, 1],
    partial: [1, 1],
    wholeCase: [0, 1],
  })
})

test('a case that cannot be read is a failure by name and wrong as a whole', () => {
  const score = scoreMicro([one], () => {
    throw new Error('no headline')
  })
  expect(score.failures).toEqual([{name: 'example', message: 'no headline'}])
  expect(score.tallies.wholeCase).toMatchObject({right: 0, all: 1})
})

describe('the table of cases', () => {
  const cases = loadMicroCases(fixturePath('micro.json'))

  test('is large, a hundred of them unseen, with no id twice', () => {
    const unseen = cases.filter((it) => it.set === 'unseen').length
    expect(cases.length).toBeGreaterThanOrEqual(200)
    expect(unseen).toBeGreaterThanOrEqual(100)
    expect(new Set(cases.map((it) => it.id)).size).toBe(cases.length)
  })

  test.each(cases)('$id is true to its text', (it) => {
    const {text, gold} = microGold(it)
    expect(gold.quotes.map(({start, end}) => text.slice(start, end))).toEqual(
      it.quotes.filter(({kind}) => kind === 'direct').map((expected) => expected.text),
    )
    const words = [...it.quotes.map((expected) => expected.text), ...it.notQuotes]
    expect(words.filter((part) => !it.text.includes(part))).toEqual([])
    const speakers = it.quotes.flatMap(({speaker}) => speaker ?? [])
    const flat = it.text.toLowerCase()
    expect(speakers.filter((name) => !flat.includes(name.toLowerCase()))).toEqual([])
  })
})
