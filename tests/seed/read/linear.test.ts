import {describe, expect, it} from 'vitest'
import {readReport} from '../../../seed/read/index.ts'

/**
 * What makes careless patterns and look-backs run away. A quadratic step over 200,000 characters would take minutes and
 * fail by the suite's time-out, a linear one takes a few seconds at most; the figures themselves are `bench/read.ts`'s.
 */
const length = 200_000
const kinds: [string, string][] = [
  ['quotation marks', '“"‘\'«'],
  ['opening marks', '“'],
  ['straight marks', '" '],
  ['apostrophes', "'"],
  ['words in capitals', 'ANA DIAZ MINISTER OF '],
  ['capitalised words', 'Ana Maria Diaz '],
  ['possessives', 'CGTN’s Ana '],
  ['particles', 'van der de la '],
  ['commas', 'a, '],
  ['colons', 'Ana Diaz: '],
  ['full stops', 'A. '],
  ['one word', 'a'],
  ['spaces', ' '],
  ['no-break spaces', '\u00A0'],
  ['line ends', '\r\n'],
  ['short lines', 'Ana Diaz\n\n'],
  ['turns', 'DIAZ: Yes.\n\n'],
  ['bullets', '• Ana Diaz, a nurse\n\n'],
  ['pronouns', '“Yes,” she said. '],
  ['pronouns in paragraphs', '“Yes,” he said.\n\n'],
  ['roles', '“Yes,” the minister said.\n\n'],
  ['brackets', '(['],
  ['wrongly encoded marks', 'â€œ'],
  ['addresses', '@ana #diaz '],
]

describe('200,000 characters of one thing', () => {
  it.each(kinds)('%s', (_, unit) => {
    const text = `Headline\n\n${unit.repeat(Math.ceil(length / unit.length))}`
    expect(readReport({file: 'long.txt', text}).headline).toEqual({
      text: 'Headline',
      start: 0,
      end: 8,
    })
  })
})
