import {describe, expect, it} from 'vitest'
import {reading, stretchesOf} from '../stages.ts'

function between(text: string): string[] {
  return stretchesOf(reading(text)).map(({start, end}) => text.slice(start, end))
}

describe('what stands between marks', () => {
  it.each<[string, string, string[]]>([
    ['curly', '“We left,” she said. “We came back.”', ['We left,', 'We came back.']],
    ['straight', '"We left," she said. "We came back."', ['We left,', 'We came back.']],
    ['British', '‘It’s ours,’ she said. ‘They’d know.’', ['It’s ours,', 'They’d know.']],
    ['straight single', "'It's ours,' she said.", ["It's ours,"]],
    ['guillemets', '«We left», she said.', ['We left']],
    ['low', '„We left“, she said.', ['We left']],
    ['nested', '“He said, ‘Go,’ and I went,” she said.', ['He said, ‘Go,’ and I went,']],
    [
      'nested the other way',
      '‘He said, “Go,” and I went,’ she said.',
      ['He said, “Go,” and I went,'],
    ],
    ['mixed', '“We left," she said.', ['We left,']],
    ['a plural possessive is no mark', 'The boats’ owners said, “No.”', ['No.']],
    ['feet and years are no marks', "The '90s came, 6' high.", []],
    ['unclosed', '“We left at night, she said. Nobody saw them.', ['We left at night,']],
  ])('%s', (_, text, expected) => {
    expect(between(text)).toEqual(expected)
  })

  it('is one stretch where the next paragraph opens it again', () => {
    expect(between('“We left. It rained.\n\n“We came back,” she said.')).toEqual([
      'We left. It rained.\n\n“We came back,',
    ])
  })
})
