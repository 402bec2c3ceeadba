import type {Touched} from '../plan/types.ts'

/** Runs work, in the order it is given where that matters. */
export type Queue = <T>(touches: () => Touched, work: () => Promise<T>) => Promise<T>

/**
 * At most `limit` works at once. One that writes a document waits for all before it that write the document or refer to
 * it; one that refers to a document waits for those before it that write it.
 */
export function createQueue(limit: number): Queue {
  const gate = createGate(limit)
  const order = createOrder()
  return (touches, work) => {
    // One at a time needs no order but that of the gate.
    if (limit === 1) return gate(work)
    const touched = touches()
    const before = Promise.allSettled(order.before(touched))
    const run = before.then(() => gate(work))
    order.add(touched, run)
    return run
  }
}

/** First come, first served. */
function createGate(limit: number) {
  let free = limit
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

/** What was given so far, by the documents it touches. */
function createOrder() {
  const writes = new Map<string, Promise<unknown>>()
  /** Those that refer to a document, since its last write. */
  const references = new Map<string, Promise<unknown>[]>()
  return {
    before: ({written, referred}: Touched): Promise<unknown>[] => [
      ...[...written, ...referred].flatMap((id) => writes.get(id) ?? []),
      ...[...written].flatMap((id) => references.get(id) ?? []),
    ],
    add: ({written, referred}: Touched, run: Promise<unknown>) => {
      for (const id of referred) references.set(id, [...(references.get(id) ?? []), run])
      for (const id of written) {
        writes.set(id, run)
        references.delete(id)
      }
    },
  }
}
