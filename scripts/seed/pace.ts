import type {Connection} from '../connect.ts'
import {readAhead} from './collectSources.ts'

/**
 * Sanity's documented limits for one address: 25 mutation requests and 500 requests a second, 100 mutations under way
 * (https://www.sanity.io/docs/content-lake/technical-limits). Reads and writes share this bucket, the tighter one.
 */
const hostedRate = {rate: 25, burst: 25}

/** How an import goes about its work. */
export interface Pace {
  /** Requests a second; `undefined` for no limit. */
  limit: {rate: number; burst: number} | undefined
  /** Transactions under way at once. */
  concurrency: number
  /** Files planned together. */
  batchSize: number
  reportsPerTransaction: number
}

/**
 * A handful of files is planned together and written a transaction each; very many go in batches and share transactions.
 * Over a network a batch is larger, since planning it takes the same ten queries, one after the other.
 */
export function paceOf(kind: Connection['kind'], files: number): Pace {
  const isHandful = files <= readAhead
  return {
    limit: kind === 'hosted' ? hostedRate : undefined,
    concurrency: {hosted: 8, lake: 4, embedded: 1}[kind],
    batchSize: isHandful ? readAhead : kind === 'embedded' ? 50 : 200,
    reportsPerTransaction: isHandful ? 1 : 40,
  }
}
