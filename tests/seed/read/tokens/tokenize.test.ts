import {describe, expect, it} from 'vitest'
import {Kind, wordAt} from '../../../../seed/read/tokens/tokenize.ts'
import {sliceTokens, splitSentences} from '../../../../seed/read/readingText.ts'
import {reading} from '../stages.ts'

function tokensOf(text: string): string[] {
  const {tokens} = reading(text)
  const names = Object.fromEntries(Object.entries(Kind).map(([name, kind]) => [kind, name]))
  return Array.from(
    {length: tokens.count},
    (_, index) => `${names[tokens.kind[index] ?? -1]} ${wordAt(tokens, index)}`,
  )
}

it('tells words by their shape', () => {
  expect(tokensOf('CGTN’s Ana al-Khalidi paid J.K. 1,200, @ana!')).toEqual([
    'caps CGTN',
    'possessive ’s',
    'capital Ana',
    'capital al-Khalidi',
    'lower paid',
    'initials J.K.',
    'number 1,200',
    'punctuation ,',
    'address @ana',
    'punctuation !',
  ])
})

describe('sentences', () => {
  it.each<[string, string, string[]]>([
    ['end at full stops', 'It rained. She left! Why?', ['It rained.', 'She left!', 'Why?']],
    [
      'not at titles',
      'Mr. Diaz met Dr. Holm. They left.',
      ['Mr. Diaz met Dr. Holm.', 'They left.'],
    ],
    [
      'not within initials',
      'The U.S. senator left. J.K. Holm came.',
      ['The U.S. senator left.', 'J.K. Holm came.'],
    ],
    ['take their closing mark along', '“Yes.” She left.', ['“Yes.”', 'She left.']],
  ])('%s', (_, text, expected) => {
    const {tokens} = reading(text)
    const sentences = splitSentences(tokens, 0, tokens.count)
    expect(sentences.map(({from, to}) => sliceTokens(tokens, from, to))).toEqual(expected)
  })
})
