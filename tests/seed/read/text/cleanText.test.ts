import {expect, it} from 'vitest'
import {cleanText} from '../../../../seed/read/text/cleanText.ts'

/** The clean text, and what its word stands for in the text as received. */
function lens(source: string, word: string): {text: string; source: string} {
  const clean = cleanText(source, [])
  const at = clean.text.indexOf(word)
  const {start, end} = clean.toSource(at, at + word.length)
  return {text: clean.text, source: source.slice(start, end)}
}

it('leads every word back over a byte order mark, other line ends and odd spaces', () => {
  expect(lens('\uFEFFOne\r\ntwo\u00A0three\tfour', 'four')).toEqual({
    text: 'One\ntwo three four',
    source: 'four',
  })
})

it('leaves out characters that show nothing, within a word too', () => {
  expect(lens('re\u200Bport\u00AD now', 'report')).toEqual({
    text: 'report now',
    source: 're\u200Bport',
  })
})

it('reads wrongly encoded marks as what they were', () => {
  expect(lens('â€œYes,â€\u009D she said.', '“Yes,”')).toEqual({
    text: '“Yes,” she said.',
    source: 'â€œYes,â€\u009D',
  })
})

it('reads entities and escaped apostrophes', () => {
  expect(lens("It\\'s &quot;on&quot;", '"on"')).toEqual({
    text: 'It\'s "on"',
    source: '&quot;on&quot;',
  })
})

it('maps an empty range to an empty one', () => {
  const clean = cleanText('a\r\nb', [])
  expect(clean.toSource(2, 2)).toEqual({start: 3, end: 3})
})
