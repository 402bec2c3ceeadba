import {expect, test} from 'vitest'
import {checkFloors, floorsSchema} from '../../bench/score/floors.ts'
import type {Outcome} from '../../bench/score/measures.ts'
import {tally} from '../../bench/score/tally.ts'

function outcomes(measure: Outcome['measure'], right: number, all: number): Outcome[] {
  return Array.from({length: all}, (_, index) => ({measure, right: index < right, about: 'it'}))
}

test('F1 is worked out from precision and recall', () => {
  const tallies = tally([...outcomes('quotePrecision', 3, 4), ...outcomes('quoteRecall', 3, 6)])
  expect(tallies.quoteF1).toEqual({right: 6, all: 10, value: 0.6, misses: []})
})

test('reading nothing is an F1 of 0, not a division by zero', () => {
  expect(tally(outcomes('peopleRecall', 0, 2)).peopleF1?.value).toBe(0)
})

test('a measure below its floor is a breach, at it or above is none', () => {
  const tallies = tally([...outcomes('dek', 9, 10), ...outcomes('headline', 9, 10)])
  expect(checkFloors('given', tallies, {given: {dek: 0.9, headline: 0.91}})).toEqual([
    {set: 'given', measure: 'headline', value: 0.9, floor: 0.91},
  ])
})

test('a floor for what was never counted is a breach', () => {
  expect(checkFloors('given', {}, {given: {dek: 0.9}})).toEqual([
    {set: 'given', measure: 'dek', value: 0, floor: 0.9},
  ])
})

test('a set without floors has no breach', () => {
  expect(checkFloors('given', tally(outcomes('dek', 0, 3)), {})).toEqual([])
})

test('a floor with a misspelt measure is refused', () => {
  expect(floorsSchema.safeParse({given: {hedline: 0.9}}).success).toBe(false)
})
