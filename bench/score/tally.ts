import type {CountedMeasure, Measure, Outcome} from './measures.ts'
import {measures} from './measures.ts'

interface Tally {
  right: number
  all: number
  /** `right / all`, or F1 of the two counted measures; `null` where there was nothing to count. */
  value: number | null
  misses: string[]
}

export type Tallies = Partial<Record<Measure, Tally>>

/** Adds up outcomes by measure, in the order of `measures`; a measure without outcomes is left out. */
export function tally(outcomes: Outcome[]): Tallies {
  const counted = new Map<CountedMeasure, Tally>()
  for (const outcome of outcomes) {
    const sum = counted.get(outcome.measure) ?? {right: 0, all: 0, value: null, misses: []}
    sum.all += 1
    if (outcome.right) sum.right += 1
    else sum.misses.push(outcome.about)
    sum.value = sum.right / sum.all
    counted.set(outcome.measure, sum)
  }
  const tallies: Tallies = {}
  for (const measure of measureNames) {
    const sum = sumOf(measure, counted)
    if (sum) tallies[measure] = sum
  }
  return tallies
}

export const measureNames = Object.keys(measures).filter((name): name is Measure =>
  Object.hasOwn(measures, name),
)

function sumOf(measure: Measure, counted: Map<CountedMeasure, Tally>): Tally | undefined {
  if (measure === 'quoteF1') return f1(counted.get('quotePrecision'), counted.get('quoteRecall'))
  if (measure === 'peopleF1') return f1(counted.get('peoplePrecision'), counted.get('peopleRecall'))
  return counted.get(measure)
}

// Found and right, doubled, over found plus wanted: the same as 2PR / (P + R), and no division by zero.
function f1(precision: Tally | undefined, recall: Tally | undefined): Tally | undefined {
  if (!recall) return undefined
  const right = 2 * recall.right
  const all = recall.all + (precision?.all ?? 0)
  return {right, all, value: right / all, misses: []}
}
