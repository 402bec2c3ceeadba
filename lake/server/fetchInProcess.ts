/** The part of `fetch` that `@sanity/client` needs from its `resolveFetch`. */
export type LakeFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

/**
 * Makes `handle` behave as `fetch` does towards its caller: a streamed body is allowed, and an abort
 * rejects the promise, or errors the body if that is already being read.
 */
export function fetchInProcess(handle: (request: Request) => Promise<Response>): LakeFetch {
  return async (input, init) => {
    // `duplex` is what fetch demands beside a streamed body; the DOM's types do not know it yet.
    const request = new Request(input, {...init, duplex: 'half'} as RequestInit)
    const {signal} = request
    signal.throwIfAborted()
    const response = await raceAbort(handle(request), signal)
    if (!response.body) return response
    const body = response.body.pipeThrough(new TransformStream(), {signal})
    const {status, statusText, headers} = response
    return new Response(body, {status, statusText, headers})
  }
}

async function raceAbort<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const {promise: aborted, reject} = Promise.withResolvers<never>()
  const onAbort = () => reject(signal.reason)
  signal.addEventListener('abort', onAbort, {once: true})
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
