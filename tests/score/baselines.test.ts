import {expect, test} from 'vitest'
import {readCompromise} from '../../bench/score/baselines/compromise.ts'
import {readNearestName} from '../../bench/score/baselines/nearestName.ts'

const text = 'Rain fell. “We will go,” said Mary Smith of the guild. Later John Brown left.'

test('marks and the nearest name', () => {
  expect(readNearestName(text)).toEqual({
    quotes: [{text: 'We will go,', start: 12, end: 23, kind: 'direct', speaker: 'Mary Smith'}],
    people: [{name: 'Mary Smith'}, {name: 'Later John Brown'}],
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
