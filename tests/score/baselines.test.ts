import {expect, test} from 'vitest'
import {completeName} from '../../bench/score/baselines/completeName.ts'
import {readCompromise} from '../../bench/score/baselines/compromise.ts'
import {readNearestName} from '../../bench/score/baselines/nearestName.ts'

const text = 'Rain fell. “We will go,” said Mary Smith of the guild. Later, John Brown left.'

test('a surname alone stands for whom it completes to', () => {
  expect(completeName('Smith', ['Mary Smith', 'John Brown'])).toBe('Mary Smith')
  expect(completeName('Doe', ['Mary Smith'])).toBe('Doe')
  expect(completeName('Mary Smith', ['Mary Smith'])).toBe('Mary Smith')
})

test('marks and the nearest name', () => {
  expect(readNearestName(text)).toEqual({
    quotes: [{text: 'We will go,', start: 12, end: 23, kind: 'direct', speaker: 'Mary Smith'}],
    people: [{name: 'Mary Smith'}, {name: 'John Brown'}],
    structure: null,
  })
})

test('compromise out of the box', () => {
  expect(readCompromise(text)).toEqual({
    quotes: [{text: 'We will go,', start: 12, end: 23, kind: 'direct', speaker: 'Mary Smith'}],
    people: [{name: 'Mary Smith'}, {name: 'John Brown'}],
    structure: null,
  })
})
