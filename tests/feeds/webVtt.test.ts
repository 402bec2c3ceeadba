import {describe, expect, test} from 'vitest'
import {buildWebVtt} from '../../feeds/index.ts'

describe('buildWebVtt', () => {
  test('cues in order of time, voices named, markup and blank lines harmless', () => {
    const cues = [
      {speaker: 'A & B', text: 'Second <i>line</i>\n\n--> end', start: 3_600_500, end: 3_661_001},
      {speaker: null, text: 'First\r\nline', start: 0, end: 1_500},
    ]
    expect(buildWebVtt(cues)).toEqual({
      vtt: `WEBVTT

00:00:00.000 --> 00:00:01.500
First
line

01:00:00.500 --> 01:01:01.001
<v A &amp; B>Second &lt;i&gt;line&lt;/i&gt;
--&gt; end
`,
      untimed: [],
    })
  })

  test('cues without times come back, and with none timed there is no file', () => {
    const untimed = [
      {text: 'No start', end: 5},
      {text: 'No end', start: 5},
      {text: 'Ends before it starts', start: 9, end: 9},
    ]
    expect(buildWebVtt(untimed)).toEqual({vtt: null, untimed})
    expect(buildWebVtt([])).toEqual({vtt: null, untimed: []})
  })
})
