import {expect, test} from 'vitest'
import type {Gold} from '../../bench/score/gold.ts'
import type {StructureReading} from '../../bench/score/reading.ts'
import {scoreStructure} from '../../bench/score/scoreStructure.ts'
import {tally} from '../../bench/score/tally.ts'

const gold: Gold = {
  id: 'example',
  headline: 'Boats return',
  program: null,
  dek: null,
  segments: [
    {
      kind: 'panel',
      title: 'Boats return',
      reporter: null,
      location: 'Kuvala',
      anchor: 'Ann Lee',
      guests: [
        {name: 'Bo Day', role: 'pilot', affiliation: 'Harbor Guild'},
        {name: 'Cy Fox', role: 'poet', affiliation: null},
      ],
    },
    {kind: 'other', title: null, reporter: null, location: null, anchor: null, guests: []},
  ],
  people: [],
  quotes: [],
  notQuotes: [],
}

function span(text: string) {
  return {text, start: 0, end: text.length}
}

const panel: StructureReading['segments'][number] = {
  kind: 'panel',
  title: span('Boats return'),
  reporter: null,
  location: span('Kuvala'),
  anchor: 'Ann Lee',
  guests: [
    {name: 'Bo Day', role: 'pilot', affiliation: 'Harbor  Guild'},
    {name: 'Cy Fox', role: 'poet', affiliation: null},
  ],
}

const other = {...panel, kind: 'other' as const, title: null, location: null, anchor: null}

function counts(segments: StructureReading['segments']) {
  const read: StructureReading = {
    headline: span('Boats return'),
    program: span('World Today'),
    dek: null,
    segments,
  }
  return Object.fromEntries(
    Object.entries(tally(scoreStructure(gold, read))).map(([measure, sum]) => [
      measure,
      [sum.right, sum.all],
    ]),
  )
}

test('a reading is right field by field, absent values included, white space aside', () => {
  expect(counts([panel, {...other, guests: []}])).toEqual({
    headline: [1, 1],
    program: [0, 1],
    dek: [1, 1],
    segmentCount: [1, 1],
    segmentKind: [2, 2],
    segmentTitle: [2, 2],
    reporter: [2, 2],
    location: [2, 2],
    anchor: [2, 2],
    guestName: [2, 2],
    guestRole: [2, 2],
    guestAffiliation: [2, 2],
  })
})

test('a segment that is not there is wrong in every field, also in the absent ones', () => {
  expect(counts([panel])).toMatchObject({
    segmentCount: [0, 1],
    segmentKind: [1, 2],
    segmentTitle: [1, 2],
    reporter: [1, 2],
    location: [1, 2],
    anchor: [1, 2],
  })
})

test('a guest too many and a guest too few are both wrong', () => {
  const stranger = {name: 'Di Gray', role: null, affiliation: null}
  const first = {...panel, guests: [...panel.guests.slice(0, 1), stranger]}
  expect(counts([first, {...other, guests: []}])).toMatchObject({
    guestName: [1, 3],
    guestRole: [1, 2],
    guestAffiliation: [1, 2],
  })
})

test('guests of a segment too many count as well', () => {
  const extra = {...other, guests: [{name: 'Di Gray', role: null, affiliation: null}]}
  expect(counts([panel, {...other, guests: []}, extra])).toMatchObject({guestName: [2, 3]})
})
