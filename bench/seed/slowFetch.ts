import {setTimeout} from 'node:timers/promises'
import {createThrottle} from '../../seed/write/send/createThrottle.ts'

/** Milliseconds a request and its answer travel: the other side of a country. */
const latency = 50

/** Requests a second that a hosted dataset takes of one address (see scripts/seed/pace.ts for the source). */
const writes = {rate: 25, burst: 25}
const reads = {rate: 500, burst: 500}

const now = () => performance.now()

const wait = (ms: number): Promise<void> => setTimeout(ms)

/**
 * A way to a lake that is as long as to a hosted dataset and takes as much. Who comes too fast waits its turn and is not
 * refused: a client that does not know the limits is only slowed down.
 */
export function slowFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const [writing, reading] = [createThrottle(writes, now, wait), createThrottle(reads, now, wait)]
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    await (url.includes('/data/mutate/') ? writing : reading).take()
    await setTimeout(latency)
    return fetch(input, init)
  }
}
