import {setTimeout as wait} from 'node:timers/promises'
import {LakeError} from './lakeError.ts'

/** A failure on demand. Of several that match a request, the oldest that is not used up acts. */
export interface Fault {
  /** HTTP status to answer with instead of acting. */
  status?: number
  /** Seconds, sent as `Retry-After`. */
  retryAfter?: number
  /** Milliseconds to hold the request before it goes on (or fails). */
  latency?: number
  /** Cut the connection: before the lake acts, or after, so that a write is done and its answer lost. */
  drop?: 'request' | 'response'
  /** How many requests it hits; every one when absent. */
  times?: number
  /** Only requests whose path (with version) has this in it. */
  path?: string
  /** Only this HTTP method. */
  method?: string
}

/** A connection that ends without an answer. In process it rejects as `fetch` does when a socket breaks. */
export class DroppedConnection extends TypeError {
  constructor() {
    super('fetch failed', {
      cause: Object.assign(new Error('read ECONNRESET'), {code: 'ECONNRESET'}),
    })
  }
}

export interface Faults {
  /** @returns a function that ends the fault */
  add(fault: Fault): () => void
  clear(): void
  /** @throws DroppedConnection where a fault says so */
  around(request: Request, act: () => Promise<Response>): Promise<Response>
}

export function createFaults(): Faults {
  const active = new Set<{fault: Fault; left: number}>()

  function take(request: Request): Fault | undefined {
    for (const entry of active) {
      if (!matches(entry.fault, request)) continue
      entry.left -= 1
      if (entry.left <= 0) active.delete(entry)
      return entry.fault
    }
    return undefined
  }

  return {
    add(fault) {
      const entry = {fault, left: fault.times ?? Infinity}
      active.add(entry)
      return () => void active.delete(entry)
    },
    clear: () => active.clear(),
    async around(request, act) {
      const fault = active.size > 0 ? take(request) : undefined
      if (!fault) return act()
      if (fault.latency !== undefined)
        await wait(fault.latency, undefined, {signal: request.signal})
      if (fault.drop === 'request') throw new DroppedConnection()
      if (fault.status !== undefined) return answer(fault.status, fault.retryAfter)
      const response = await act()
      if (fault.drop === 'response') throw new DroppedConnection()
      return response
    },
  }
}

function matches({path, method}: Fault, request: Request): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false
  return path === undefined || new URL(request.url).pathname.includes(path)
}

function answer(status: number, retryAfter: number | undefined): Response {
  const {body} = new LakeError(status, 'A fault that was asked for')
  const headers: HeadersInit = retryAfter === undefined ? {} : {'Retry-After': String(retryAfter)}
  return Response.json(body, {status, headers})
}
