import {planReports} from '../plan/planReports.ts'
import type {PlannedTransaction, ReportInput, ReportPlan} from '../plan/types.ts'
import {backOff} from '../send/withRetry.ts'
import {sendTransaction} from '../send/sendTransaction.ts'
import type {ApplyContext, ApplyEvents} from './types.ts'

/** Replans after this many conflicts in a row are given up: something else rewrites the same documents all the time. */
const maxReplans = 20

export interface Planned {
  input: ReportInput
  plan: ReportPlan
}

/**
 * Writes plans in order, several at a time where they have nothing in common. A plan that meets somebody else's write
 * is made anew from what is there now.
 *
 * @returns the plans as they were written
 */
export async function sendPlans(
  context: ApplyContext,
  planned: readonly Planned[],
  events: ApplyEvents,
): Promise<ReportPlan[]> {
  const queue = createQueue(context.concurrency)
  const results = planned.map(({input, plan}) =>
    queue(plan.transactions, async () => {
      if (context.isStopping()) return null
      const written = await sendPlan(context, input, plan)
      events.onWritten?.(written)
      return written
    }),
  )
  const settled = await Promise.allSettled(results)
  const failed = settled.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return settled.flatMap((result) =>
    result.status === 'fulfilled' && result.value ? [result.value] : [],
  )
}

async function sendPlan(
  context: ApplyContext,
  input: ReportInput,
  first: ReportPlan,
): Promise<ReportPlan> {
  const {client, environment, options} = context
  let plan = first
  for (let replans = 0; ; replans++) {
    const isWritten = await sendAll(context, plan.transactions)
    if (isWritten) return plan
    if (replans >= maxReplans) {
      throw new Error(
        `${input.report.file}: other writers change the same documents all the time; gave up after ${maxReplans} tries. ` +
          'Nothing is half-written: run the same command again later.',
      )
    }
    if (replans > 0) await environment.wait(backOff(Math.min(replans, 4), environment.random) / 4)
    const [next] = await planReports({client, options}, [input])
    if (!next) return plan
    plan = next
  }
}

async function sendAll(
  {client, environment}: ApplyContext,
  transactions: readonly PlannedTransaction[],
): Promise<boolean> {
  for (const transaction of transactions) {
    if ((await sendTransaction(client, transaction, environment)) === 'conflict') return false
  }
  return true
}

/** Runs work with at most `limit` at once; work that shares a document waits for what was queued before it. */
function createQueue(limit: number) {
  const lastOn = new Map<string, Promise<unknown>>()
  let free = limit
  const waiting: (() => void)[] = []
  const enter = async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return async <T>(
    transactions: readonly PlannedTransaction[],
    work: () => Promise<T>,
  ): Promise<T> => {
    const ids = new Set(transactions.flatMap(({touches}) => [...touches]))
    const before = Promise.allSettled([...ids].flatMap((id) => lastOn.get(id) ?? []))
    const run = (async () => {
      await before
      await enter()
      try {
        return await work()
      } finally {
        leave()
      }
    })()
    for (const id of ids) lastOn.set(id, run)
    return run
  }
}
