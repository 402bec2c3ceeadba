import {setTimeout as wait} from 'node:timers/promises'
import {randomUUID} from 'node:crypto'
import {createThrottle, unlimited} from '../../seed/write/send/createThrottle.ts'
import type {ApplyContext} from '../../seed/write/apply/types.ts'
import {type SendEnvironment, withRetry} from '../../seed/write/send/withRetry.ts'
import {findReleases, openRelease} from '../../seed/write/state/releases.ts'
import type {Connection} from '../connect.ts'
import {checkAll} from './checkAll.ts'
import {version} from './createSources.ts'
import {type Flags, requestedTarget} from './flags.ts'
import {type Pace, paceOf} from './pace.ts'

/** Everything an apply needs from the world. */
export async function createContext(
  {client, kind}: Connection,
  flags: Flags,
  {files, mayWrite, isStopping}: {files: number; mayWrite: boolean; isStopping: () => boolean},
): Promise<ApplyContext> {
  const requested = requestedTarget(flags)
  const {limit, concurrency, batchSize, reportsPerTransaction} = paceOf(kind, files)
  const environment = createEnvironment(limit, flags)
  const releases = await withRetry(() => findReleases(client), {
    ...environment,
    // Who cannot be reached at all will not be in a minute.
    maxTries: 3,
  })
  const target =
    typeof requested === 'object' && 'releaseTitle' in requested
      ? {release: await openRelease(client, releases, requested.releaseTitle, mayWrite)}
      : requested
  const names = releases.map(({name}) => name)
  if (typeof target === 'object' && !names.includes(target.release)) names.push(target.release)
  return {
    client,
    options: {
      target,
      restore: flags.restore ?? false,
      includeIndirect: flags.indirect ?? false,
      version,
      run: `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}-${randomUUID().slice(0, 8)}`,
      reportsPerTransaction,
      releases: names,
      now: () => new Date(),
      newId: randomUUID,
    },
    environment,
    check: checkAll,
    concurrency,
    batchSize,
    isStopping,
  }
}

const createEnvironment = (limit: Pace['limit'], {json}: Flags): SendEnvironment => ({
  throttle: limit ? createThrottle(limit, () => performance.now(), wait) : unlimited,
  wait,
  now: () => new Date(),
  random: Math.random,
  maxTries: 8,
  onRetry: (reason, ms) => {
    if (!json) console.error(`  ${reason}; again in ${Math.ceil(ms / 1000)} s`)
  },
})
