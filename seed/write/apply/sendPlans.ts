import {planReports} from '../plan/planReports.ts'
import type {PlannedTransaction, ReportInput, ReportPlan, Touched} from '../plan/types.ts'
import {backOff} from '../send/withRetry.ts'
import {sendTransaction} from '../send/sendTransaction.ts'
import {createQueue} from './createQueue.ts'
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
  const results = groupByTransaction(planned).map((group) =>
    queue(
      () => joinTouched(group.flatMap(({plan}) => plan.transactions)),
      async () => {
        if (context.isStopping()) return []
        const written = await sendGroup(context, group)
        for (const plan of written) events.onWritten?.(plan)
        return written
      },
    ),
  )
  const settled = await Promise.allSettled(results)
  const failed = settled.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []))
}

/** Plans that share a transaction, together; every other one alone. */
function groupByTransaction(planned: readonly Planned[]): Planned[][] {
  const groups: Planned[][] = []
  let last: string | undefined
  for (const one of planned) {
    const id = one.plan.transactions.length === 1 ? one.plan.transactions[0]?.id : undefined
    if (id !== undefined && id === last) groups.at(-1)?.push(one)
    else groups.push([one])
    last = id
  }
  return groups
}

async function sendGroup(context: ApplyContext, group: readonly Planned[]): Promise<ReportPlan[]> {
  const [first, second] = group
  if (!first) return []
  if (!second) return [await sendPlan(context, first.input, first.plan)]
  const transactions = group.flatMap(({plan}) => plan.transactions)
  const joined = joinTransactions(transactions)
  if (!joined || (await sendAll(context, [joined]))) return group.map(({plan}) => plan)
  // Somebody wrote in between: each for itself, so that one conflict does not hold up the others.
  const plans: ReportPlan[] = []
  for (const {input, plan} of group)
    plans.push(await sendPlan(context, input, plan, {isStale: true}))
  return plans
}

function joinTransactions(
  transactions: readonly PlannedTransaction[],
): PlannedTransaction | undefined {
  const last = transactions.at(-1)
  return (
    last && {
      ...last,
      mutations: transactions.flatMap(({mutations}) => mutations),
      touches: () => joinTouched(transactions),
    }
  )
}

function joinTouched(transactions: readonly PlannedTransaction[]): Touched {
  const written = new Set<string>()
  const referred = new Set<string>()
  for (const {touches} of transactions) {
    const touched = touches()
    for (const id of touched.written) written.add(id)
    for (const id of touched.referred) referred.add(id)
  }
  return {written, referred}
}

async function sendPlan(
  context: ApplyContext,
  input: ReportInput,
  first: ReportPlan,
  {isStale} = {isStale: false},
): Promise<ReportPlan> {
  const {client, environment, options} = context
  let plan = first
  for (let replans = 0; ; replans++) {
    const isKnownStale = isStale && replans === 0
    if (!isKnownStale && (await sendAll(context, plan.transactions))) return plan
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
