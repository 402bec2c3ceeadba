import * as fc from 'fast-check'
import {expect, it} from 'vitest'
import {runSequence, sequences} from './sequences/runSequence.ts'

/** More by `SEQUENCES=10000`, others by `SEED=7`. */
const numRuns = Number(process.env['SEQUENCES'] ?? 30)
const seed = Number(process.env['SEED'] ?? 1)

it(
  'whatever editors and newsrooms do, no edit is lost, and an import leaves nothing to do',
  async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        expect(await runSequence(sequence)).toEqual([])
      }),
      {numRuns, seed},
    )
  },
  Math.max(300_000, numRuns * 3000),
)
