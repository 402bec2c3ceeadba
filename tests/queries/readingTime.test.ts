import {expect, it} from 'vitest'
import {readingTime} from '../../queries/index.ts'
import {paragraph} from './bodies.ts'

const words = (count: number, word = 'word') => [paragraph('p', `${word} `.repeat(count))]

it('counts words and rounds minutes up', () => {
  expect(readingTime(words(228), 'en')).toEqual({words: 228, minutes: 1})
  expect(readingTime(words(229), 'en-GB')).toEqual({words: 229, minutes: 2})
  expect(readingTime([], 'en')).toEqual({words: 0, minutes: 0})
})

it('goes by the language: what a word is, and how fast it is read', () => {
  expect(readingTime(words(229), 'fr')).toEqual({words: 229, minutes: 2})
  expect(readingTime(words(185), 'xx')).toEqual({words: 185, minutes: 2})
  expect(readingTime([paragraph('p', '我们今天在利马。')], 'zh-Hans')).toEqual({
    words: 4,
    minutes: 1,
  })
})

it.each([null, undefined, '', 'not a language'])('takes %j for any language', (language) => {
  expect(readingTime(words(184), language)).toEqual({words: 184, minutes: 1})
})
