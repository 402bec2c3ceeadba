import {describe, expect, it} from 'vitest'
import {introductions} from './introductions.ts'
import {readReport} from '../../../../seed/read/index.ts'

const opening = `Ranchers sue over the new water rules

World Today

Ranchers in three counties have gone to court over the new water rules.
`
const film = `
CGTN’s Dario Collins reports from Santa Fe.

The wells have been dry since March, and the court will hear the case in June.
`

describe('the introduction of a talk', () => {
  it.each(Object.entries(introductions))('below a second title: %s', (text, expected) => {
    const title = 'What the ruling means for ranchers'
    const page = `${opening}${film}\n${title}\n\n${text}\n`
    expect(readReport({file: 'page.txt', text: page}).segments).toMatchObject([
      {kind: 'package', reporter: 'Dario Collins', guests: []},
      {title: {text: title}, reporter: null},
    ])
    expect(rowOf(page, 1)).toBe(expected)
  })

  it.each(Object.entries(introductions))('as the whole page: %s', (text, expected) => {
    const page = `${opening}\n${text}\n`
    expect(readReport({file: 'page.txt', text: page}).segments).toMatchObject([
      {title: {text: 'Ranchers sue over the new water rules'}, reporter: null},
    ])
    expect(rowOf(page, 0)).toBe(expected)
  })

  it('stands below a title and a paragraph, the guest by surname', () => {
    const page = `${opening}${film}
Nathan Holt on what the ruling means
Nathan Holt, a senior fellow at the Brookings Institution, has read all 90 pages of it.

CGTN’s Elaine Reyes interviewed Holt about the case.
`
    expect(talkOf(page, 1)).toEqual({
      kind: 'interview',
      title: 'Nathan Holt on what the ruling means',
      reporter: null,
      anchor: 'Elaine Reyes',
      guests: [['Nathan Holt', 'senior fellow', 'Brookings Institution']],
      segments: 2,
    })
  })

  it('calls the host of the talk above by surname', () => {
    const page = `${opening}${film}
A lawyer’s view
CGTN’s Elaine Reyes spoke with Nathan Holt, a lawyer for the Ranchers’ Union.

A skeptic’s view
Reyes also spoke with Maria Sandoval, former chief economist of the Water Board.
`
    expect(talkOf(page, 2)).toEqual({
      kind: 'interview',
      title: 'A skeptic’s view',
      reporter: null,
      anchor: 'Elaine Reyes',
      guests: [['Maria Sandoval', 'former chief economist', 'Water Board']],
      segments: 3,
    })
  })

  it('has the page’s own reporter as nobody’s guest', () => {
    const page = `${opening}${film}
The latest from the court

CGTN’s Elaine Reyes spoke to Dario Collins in Santa Fe about what comes next.
`
    expect(talkOf(page, 1)).toEqual({
      kind: 'interview',
      title: 'The latest from the court',
      reporter: 'Dario Collins',
      anchor: 'Elaine Reyes',
      guests: [],
      segments: 2,
    })
  })

  it.each([
    'The judge spoke with Nathan Holt, a lawyer for the ranchers, on Friday.',
    'CGTN’s Dario Collins spoke with Nathan Holt, a lawyer for the ranchers.',
    'Governor Maria Sandoval met with Nathan Holt, a lawyer for the ranchers.',
  ])('is no sentence about people who meet: %s', (text) => {
    const page = `${opening}${film}\nThe river is lower than ever, and it is still May.\n\n${text}\n`
    expect(readReport({file: 'page.txt', text: page}).segments).toHaveLength(1)
  })
})

/** A segment without its spans, guests as rows. */
function talkOf(text: string, index: number): Record<string, unknown> {
  const {segments} = readReport({file: 'page.txt', text})
  const segment = segments[index]
  return {
    kind: segment?.kind,
    title: segment?.title?.text,
    reporter: segment?.reporter,
    anchor: segment?.anchor,
    guests: segment?.guests.map(({name, role, affiliation}) => [name, role, affiliation]),
    segments: segments.length,
  }
}

/** "anchor: name / role / body; …", where the kind fits the number of guests. */
function rowOf(text: string, index: number): string {
  const segment = readReport({file: 'page.txt', text}).segments[index]
  expect(segment?.kind).toBe((segment?.guests.length ?? 0) > 1 ? 'panel' : 'interview')
  const guests = segment?.guests.map(({name, role, affiliation}) =>
    [name, role ?? '–', affiliation ?? '–'].join(' / '),
  )
  return `${segment?.anchor ?? '–'}: ${guests?.join('; ')}`
}
