import {expect, test} from 'vitest'
import type {Gold} from '../../bench/score/gold.ts'
import {loadFixtures} from '../../bench/score/gold.ts'
import {loadMicroCases, microGold, microOpening} from '../../bench/score/micro.ts'
import type {ReadReport} from '../../bench/score/runScore.ts'
import {fixturePath, reportSets, runScore} from '../../bench/score/runScore.ts'
import type {Report, ReportQuote, Span} from '../../seed/read/report.ts'

const empty: Report = {
  file: '',
  text: '',
  frontMatter: {},
  headline: null,
  program: null,
  dek: null,
  segments: [],
  people: [],
  organizations: [],
  quotes: [],
  blocks: [],
  issues: [],
}

// Knows every answer, by the text it is asked for.
const answers = new Map<string, Report>([...reportAnswers(), ...microAnswers()])

const readPerfectly: ReadReport = ({text}) => answers.get(text) ?? empty

test('a perfect reader is right in every measure and breaches nothing', () => {
  const run = runScore(readPerfectly, {baselines: false})
  expect(run.sets.map((set) => set.name)).toEqual([...reportSets, 'micro-tuned', 'micro-unseen'])
  for (const {name, score} of run.sets) {
    const wrong = Object.entries(score.tallies).filter(([, sum]) => sum.value !== 1)
    expect({name, wrong}).toEqual({name, wrong: []})
  }
  expect({breaches: run.breaches, leaks: run.leaks}).toEqual({breaches: [], leaks: 0})
})

test('a reader that reads nothing breaches every set that has floors', () => {
  const run = runScore(() => empty, {baselines: false})
  const breached = new Set(run.breaches.map((breach) => breach.set))
  expect(reportSets.filter((set) => !breached.has(set))).toEqual([])
})

test('baselines are scored on the same reports, and never against the floors', () => {
  const run = runScore(readPerfectly, {baselines: true})
  const readers = run.sets.filter((set) => set.name === 'given').map((set) => set.reader)
  expect(readers).toEqual(['slugline', 'marks + nearest name', 'compromise'])
  expect(run.breaches).toEqual([])
})

function* reportAnswers(): Generator<[string, Report]> {
  for (const set of reportSets) {
    for (const {text, gold} of loadFixtures(fixturePath(`reports/${set}`))) {
      yield [text, reportOf(gold)]
    }
  }
}

function* microAnswers(): Generator<[string, Report]> {
  for (const one of loadMicroCases(fixturePath('micro.json'))) {
    const {text} = microGold(one)
    const quotes = one.quotes.map((expected): ReportQuote => {
      const start = text.indexOf(expected.text, microOpening.length)
      const quote = quoteAt(expected.text, start, expected.speaker)
      return Object.assign(quote, {kind: expected.kind, speakerNote: expected.note ?? null})
    })
    yield [text, {...empty, quotes}]
  }
}

function reportOf(gold: Gold): Report {
  return {
    ...empty,
    headline: spanOf(gold.headline),
    program: spanOf(gold.program),
    dek: spanOf(gold.dek),
    segments: gold.segments.map((segment) => ({
      ...segment,
      title: spanOf(segment.title),
      location: spanOf(segment.location),
      cues: [],
      start: 0,
      end: 0,
    })),
    people: gold.people.map((person) => ({...person, aliases: [], mentions: []})),
    quotes: gold.quotes.map(({text, start, speaker}) => quoteAt(text, start, speaker)),
  }
}

function spanOf(text: string | null): Span | null {
  return text === null ? null : {text, start: 0, end: text.length}
}

function quoteAt(text: string, start: number, speaker: string | null): ReportQuote {
  return {
    text,
    start,
    end: start + text.length,
    kind: 'direct',
    speaker,
    speakerNote: null,
    attributedAs: null,
    attribution: null,
    role: null,
    affiliation: null,
    segment: 0,
    evidence: 'explicit',
    cue: null,
    rule: 'gold',
    confidence: 1,
  }
}
