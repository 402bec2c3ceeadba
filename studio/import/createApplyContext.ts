import type {SanityClient} from '@sanity/client'

import {checkDocuments} from '../../seed/check/checkDocuments.ts'
import type {ApplyContext} from '../../seed/write/apply/types.ts'
import {unlimited} from '../../seed/write/send/createThrottle.ts'
import {importVersion} from './createSource.ts'

const newId = () => crypto.randomUUID()

/** What the importer needs from the world, as a Studio has it. Drafts only: an editor publishes. */
export function createApplyContext(client: SanityClient): ApplyContext {
  return {
    client,
    options: {
      target: 'drafts',
      restore: false,
      includeIndirect: false,
      version: importVersion,
      reportsPerTransaction: 1,
      run: `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}-${newId().slice(0, 8)}`,
      releases: [],
      now: () => new Date(),
      newId,
    },
    environment: {
      throttle: unlimited,
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
      now: () => new Date(),
      random: Math.random,
      maxTries: 4,
    },
    check: async (documents) => checkDocuments(documents),
    concurrency: 1,
    batchSize: 1,
    isStopping: () => false,
  }
}
