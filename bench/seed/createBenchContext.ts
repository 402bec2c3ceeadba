import {randomUUID} from 'node:crypto'
import {setTimeout as wait} from 'node:timers/promises'
import type {SanityClient} from '@sanity/client'
import {checkDocuments} from '../../seed/check/checkDocuments.ts'
import type {ApplyContext} from '../../seed/write/apply/types.ts'
import {unlimited} from '../../seed/write/send/createThrottle.ts'

/** What `seed apply` uses for many reports on an embedded lake. */
export const createBenchContext = (client: SanityClient): ApplyContext => ({
  client,
  options: {
    target: 'published',
    restore: false,
    includeIndirect: false,
    version: 'bench',
    run: randomUUID(),
    reportsPerTransaction: 25,
    releases: [],
    now: () => new Date(),
    newId: randomUUID,
  },
  environment: {
    throttle: unlimited,
    wait,
    now: () => new Date(),
    random: Math.random,
    maxTries: 3,
  },
  check: async (documents) => checkDocuments(documents),
  concurrency: 1,
  batchSize: 50,
  isStopping: () => false,
})
