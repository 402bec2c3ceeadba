import {randomUUID} from 'node:crypto'
import {setTimeout} from 'node:timers/promises'
import type {SanityClient} from '@sanity/client'
import {paceOf} from '../../scripts/seed/pace.ts'
import {checkDocuments} from '../../seed/check/checkDocuments.ts'
import type {ApplyContext} from '../../seed/write/apply/types.ts'
import {createThrottle, unlimited} from '../../seed/write/send/createThrottle.ts'

const wait = (ms: number): Promise<void> => setTimeout(ms)

/** What `seed apply` uses for many reports on a dataset of that kind. */
export function createBenchContext(
  client: SanityClient,
  kind: 'embedded' | 'lake' | 'hosted' = 'embedded',
): ApplyContext {
  const {limit, concurrency, batchSize, reportsPerTransaction} = paceOf(kind, Infinity)
  return {
    client,
    options: {
      target: 'published',
      restore: false,
      includeIndirect: false,
      version: 'bench',
      run: randomUUID(),
      reportsPerTransaction,
      releases: [],
      now: () => new Date(),
      newId: randomUUID,
    },
    environment: {
      throttle: limit ? createThrottle(limit, () => performance.now(), wait) : unlimited,
      wait,
      now: () => new Date(),
      random: Math.random,
      maxTries: 3,
    },
    check: async (documents) => checkDocuments(documents),
    concurrency,
    batchSize,
    isStopping: () => false,
  }
}
