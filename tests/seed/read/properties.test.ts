import {
  array,
  assert,
  constantFrom,
  double,
  integer,
  oneof,
  property,
  record,
  string,
} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isReportError, readReport} from '../../../seed/read/index.ts'
import type {Report} from '../../../seed/read/report.ts'
import {fixtureTexts} from './fixtureTexts.ts'

const read = (text: string): Report => readReport({file: 'any.txt', text})

/** The report, or `null` for a text that is refused by a `ReportError`; anything else that is thrown passes through. */
function readOrRefuse(text: string): Report | null {
  try {
    return read(text)
  } catch (error) {
    if (isReportError(error)) return null
    throw error
  }
}

/** Every span of a report with the place it names in the text. */
function spansOf(report: Report): {text: string; start: number; end: number}[] {
  return [
    report.headline,
    report.program,
    report.dek,
    ...report.segments.flatMap((segment) => [segment.title, segment.location, ...segment.cues]),
    ...report.quotes,
  ].filter((span) => span !== null)
}

function expectTrueSpans(report: Report): void {
  for (const {text, start, end} of spansOf(report)) expect(report.text.slice(start, end)).toBe(text)
  const ranges = [
    ...report.blocks,
    ...report.people.flatMap(({mentions}) => mentions),
    ...report.organizations.flatMap(({mentions}) => mentions),
    ...report.quotes.flatMap(({attribution}) => (attribution === null ? [] : [attribution])),
    ...report.segments,
  ]
  for (const {start, end} of ranges) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(report.text.length)
  }
  for (const quote of report.quotes) {
    if (quote.attribution !== null && quote.attributedAs !== null)
      expect(report.text.slice(quote.attribution.start, quote.attribution.end)).toBe(
        quote.attributedAs,
      )
  }
}

/** Pieces of reports, whole and broken, in any order: far likelier to reach a rule than any letters. */
const pieces = constantFrom(
  ...'“ ” ‘ ’ " \' « » „ … – — - : , . ? ! ( ) [ ] | • *'.split(' '),
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\t',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  'â€œ',
  'â€™',
  ' ',
  'CGTN’s',
  'Ana Diaz',
  'ANA DIAZ',
  'Diaz',
  'Minister',
  'the minister',
  'who',
  'of',
  'said',
  'told',
  'she',
  'he',
  'reports from',
  'To discuss:',
  'spoke with',
  'according to',
  'SOUNDBITE (English)',
  'NARRATOR:',
  'World Today',
  'The Heat',
  'Follow us on Twitter',
  'Photo:',
  'Jr.',
  'U.S.',
  'and',
  'a',
  'the 45-year-old',
  'in',
  'Moscow',
  '2014',
)

const texts = oneof(
  string({unit: 'binary', maxLength: 400}),
  array(pieces, {maxLength: 80}).map((words) => words.join(' ')),
  array(pieces, {maxLength: 80}).map((words) => words.join('')),
)

describe('any text', () => {
  it('is read or refused, and every span is true', () => {
    assert(
      property(texts, (text) => {
        const report = readOrRefuse(text)
        if (report !== null) expectTrueSpans(report)
      }),
      {numRuns: 1500},
    )
  })

  it('reads the same twice', () => {
    assert(
      property(texts, (text) => {
        expect(readOrRefuse(text)).toEqual(readOrRefuse(text))
      }),
      {numRuns: 300},
    )
  })
})

describe('a report that arrives damaged', () => {
  const cuts = record({
    of: constantFrom(...fixtureTexts()),
    at: double({min: 0, max: 1, noNaN: true}),
    length: integer({min: 0, max: 40}),
    put: array(pieces, {maxLength: 3}),
  })

  it('is read or refused, and every span is true', () => {
    assert(
      property(cuts, ({of, at, length, put}) => {
        const from = Math.floor(of.length * at)
        const report = readOrRefuse(of.slice(0, from) + put.join(' ') + of.slice(from + length))
        if (report !== null) expectTrueSpans(report)
      }),
      {numRuns: 300},
    )
  })
})

// Every annotated report, four times.
describe('a paragraph more at the end', {timeout: 180_000}, () => {
  const endings = [
    'The roads stayed dry across the whole of the plain.',
    'Nothing else was decided. The lights went out at ten.',
    'It rained on the next day, too.',
  ]

  it('changes nothing before it', () => {
    for (const text of fixtureTexts()) {
      const before = read(text)
      for (const ending of endings) {
        const after = read(`${text.trimEnd()}\n\n${ending}\n`)
        expect(whatStands(after)).toEqual(whatStands(before))
      }
    }
  })
})

/** All but how far the last segment and the last turn of a transcript reach: what is added belongs to them. */
function whatStands({headline, program, quotes, people, segments}: Report) {
  return {
    headline,
    program,
    quotes,
    people,
    segments: segments.map(({cues, ...segment}) => ({
      ...segment,
      end: null,
      cues: cues.map((cue, index) =>
        index === cues.length - 1 ? {speaker: cue.speaker, start: cue.start} : cue,
      ),
    })),
  }
}
