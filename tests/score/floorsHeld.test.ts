import {expect, test} from 'vitest'
import {runScore} from '../../bench/score/runScore.ts'
import {readReport} from '../../seed/read/index.ts'

test('the reader is at or above every committed floor', () => {
  expect(runScore(readReport, {baselines: false}).breaches).toEqual([])
})
