import {describe, expect, it} from 'vitest'
import {classifyLines} from '../../../../seed/read/lines/classifyLines.ts'
import {splitSentences} from '../../../../seed/read/readingText.ts'
import {readByline} from '../../../../seed/read/segments/readByline.ts'
import {readInterview} from '../../../../seed/read/segments/readInterview.ts'
import {readPanel} from '../../../../seed/read/segments/readPanel.ts'
import {readTurns} from '../../../../seed/read/segments/readTurns.ts'
import {reading} from '../stages.ts'

const bylineOf = (text: string) => {
  const prepared = reading(text)
  const byline = readByline(prepared, {from: 0, to: prepared.tokens.count})
  const {start, end} = byline?.location ?? {start: 0, end: 0}
  return byline && [byline.name, prepared.text.slice(start, end)]
}

const interviewOf = (text: string) => {
  const prepared = reading(text)
  const sentences = splitSentences(prepared.tokens, 0, prepared.tokens.count)
  const found = readInterview(prepared, sentences, true)
  return (
    found && [
      found.anchor?.name ?? null,
      found.guests.map(({name, role, affiliation}) => [name, role, affiliation]),
    ]
  )
}

describe('bylines', () => {
  it.each<[string, [string, string] | null]>([
    ['CGTN’s Ana Diaz reports from Halden.', ['Ana Diaz', 'Halden']],
    ['CGTN’s Ana Diaz has more.', ['Ana Diaz', '']],
    [
      'CCTV America’s Ana Diaz filed this report from Lake County, California.',
      ['Ana Diaz', 'Lake County, California'],
    ],
    ['From Caracas, CGTN’s Ana Diaz reports.', ['Ana Diaz', 'Caracas']],
    [
      'As CGTN’s Ana Diaz reports from Mexico’s southern state of Chiapas, many wait.',
      ['Ana Diaz', 'Mexico’s southern state of Chiapas'],
    ],
    ['CGTN correspondent Ana Diaz is near Redding with the details.', ['Ana Diaz', 'Redding']],
    ['Minister Ana Diaz reports to the president.', null],
    ['The harbor was empty on Monday.', null],
  ])('%s', (text, expected) => {
    expect(bylineOf(text)).toEqual(expected)
  })
})

describe('introductions of interviews', () => {
  it.each<[string, unknown]>([
    [
      'For more on this, CGTN’s Wang Guan spoke with Piet Visser, an analyst at the Harbor Institute.',
      ['Wang Guan', [['Piet Visser', 'analyst', 'Harbor Institute']]],
    ],
    [
      'CCTV America interviewed Piet Visser, director of the Harbor Institute, about the wall.',
      [null, [['Piet Visser', 'director', 'Harbor Institute']]],
    ],
    [
      'To discuss the wall, CGTN’s Wang Guan was joined by Piet Visser and Ana Diaz.',
      [
        'Wang Guan',
        [
          ['Piet Visser', null, null],
          ['Ana Diaz', null, null],
        ],
      ],
    ],
    ['The harbor was empty on Monday.', null],
  ])('%s', (text, expected) => {
    expect(interviewOf(text)).toEqual(expected)
  })
})

it('reads a panel and its bullets', () => {
  const prepared = reading(
    'To discuss:\n\n• Piet Visser, an analyst at the Harbor Institute.\n\n• Ana Diaz is the director of the Harbor Watch.\n\nFollow us on Twitter',
  )
  const panel = readPanel(prepared, classifyLines(prepared), 0)
  expect(panel?.guests.map(({name, role, affiliation}) => [name, role, affiliation])).toEqual([
    ['Piet Visser', 'analyst', 'Harbor Institute'],
    ['Ana Diaz', 'director', 'Harbor Watch'],
  ])
})

it('reads the turns of a transcript, surnames alone too', () => {
  const prepared = reading(
    'ANA DIAZ, HOST: Who came?\n\nPIET VISSER, SAILOR: Nobody.\n\nAnd nobody left.\n\nDIAZ: Thank you.\n\nVISSER: Sure.',
  )
  const transcript = readTurns(prepared, classifyLines(prepared))
  expect(
    transcript?.turns.map(({speaker, firstParagraph, lastParagraph}) => [
      transcript.speakers[speaker]?.name,
      firstParagraph,
      lastParagraph,
    ]),
  ).toEqual([
    ['Ana Diaz', 0, 0],
    ['Piet Visser', 1, 2],
    ['Ana Diaz', 3, 3],
    ['Piet Visser', 4, 4],
  ])
})
