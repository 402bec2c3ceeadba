import {expect, it} from 'vitest'
import {alignCaptions} from '../../../../seed/read/captions/alignCaptions.ts'
import {parseCaptions} from '../../../../seed/read/captions/parseCaptions.ts'
import {readReport} from '../../../../seed/read/index.ts'

const srt = `1
00:00:01,000 --> 00:00:03,000
The water came at night

2
00:00:03,000 --> 00:00:05,500
and nobody had a boat.
`
const vtt = `WEBVTT

00:01.000 --> 00:03.000
The water came at night

00:03.000 --> 00:05.500
and nobody had a boat.
`

it('reads SubRip and WebVTT alike', () => {
  const cues = [
    {startMs: 1000, endMs: 3000, text: 'The water came at night'},
    {startMs: 3000, endMs: 5500, text: 'and nobody had a boat.'},
  ]
  expect(parseCaptions('a.srt', srt)).toEqual(cues)
  expect(parseCaptions('a.vtt', vtt)).toEqual(cues)
})

it('gives a quote the clip in which its words are said, and others none', () => {
  const text =
    'Harbor\n\n“The water came at night and nobody had a boat,” said sailor Ana Diaz. “We walked home over the hills.”'
  const report = alignCaptions(readReport({file: 'a.txt', text}), parseCaptions('a.srt', srt))
  expect(report.quotes.map(({startMs, endMs}) => [startMs, endMs])).toEqual([
    [1000, 5500],
    [undefined, undefined],
  ])
})

it('gives the turns of a transcript their times', () => {
  const text =
    'Harbor\n\nANA DIAZ, HOST: The water came at night and nobody had a boat.\n\nPIET VISSER, SAILOR: We walked home over the hills.\n\nDIAZ: Thank you.\n'
  const report = alignCaptions(readReport({file: 'a.txt', text}), parseCaptions('a.srt', srt))
  expect(report.segments[0]?.cues.map(({speaker, startMs}) => [speaker, startMs])).toEqual([
    ['Ana Diaz', 1000],
    ['Piet Visser', undefined],
    ['Ana Diaz', undefined],
  ])
})

it('names the file that holds no captions', () => {
  expect(() => parseCaptions('a.srt', 'no times at all')).toThrow(/a\.srt/)
})
