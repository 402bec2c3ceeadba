import type {Outlook} from '../plan/outlook.ts'
import {planAhead} from '../plan/planReports.ts'
import type {ReportInput} from '../plan/types.ts'
import {withRetry} from '../send/withRetry.ts'
import {createSummary} from './createSummary.ts'
import {type Planned, sendPlans} from './sendPlans.ts'
import {checksumFor, skipUnchanged} from './skipUnchanged.ts'
import {startRun} from './startRun.ts'
import {
  type ApplyContext,
  type ApplyEvents,
  type ApplySummary,
  CheckError,
  type ReportSource,
} from './types.ts'

/**
 * Imports reports: what changed is read, planned, checked and written, a batch at a time, so that memory does not grow
 * with their number. While one batch is on its way the next is read and planned as if it had arrived.
 *
 * @throws CheckError before anything of a batch is written; ForbiddenError; the service's own errors
 */
export async function applyReports(
  context: ApplyContext,
  sources: AsyncIterable<ReportSource> | Iterable<ReportSource>,
  events: ApplyEvents = {},
): Promise<ApplySummary> {
  const summary = createSummary()
  const begin = startRun(context)
  const send = async (planned: readonly Planned[]): Promise<void> => {
    const isWriting = planned.some(({plan}) => plan.transactions.length > 0)
    if (isWriting) await begin()
    const written = await sendPlans(context, planned, events)
    for (const plan of written) summary.add(plan)
    if (written.length < planned.length) summary.stop()
  }
  let sending = Promise.resolve()
  let ahead: Outlook | undefined
  try {
    for await (const batch of inBatches(sources, context.batchSize)) {
      if (context.isStopping()) {
        summary.stop()
        break
      }
      const {planned, outlook} = await planBatch(context, batch, events, summary.unchanged, ahead)
      await checkPlans(context, planned)
      await sending
      ahead = outlook
      sending = send(planned)
      // Whoever waits for it hears of a failure; until then nobody does.
      sending.catch(() => undefined)
    }
  } finally {
    // What is on its way arrives, or fails first, whatever is wrong with what comes after it.
    await sending
  }
  return summary.value()
}

/** What `applyReports` would write, batch by batch. Writes nothing. */
export async function planSources(
  context: ApplyContext,
  sources: AsyncIterable<ReportSource> | Iterable<ReportSource>,
  events: ApplyEvents = {},
): Promise<ApplySummary> {
  const summary = createSummary()
  for await (const batch of inBatches(sources, context.batchSize)) {
    if (context.isStopping()) {
      summary.stop()
      break
    }
    const {planned} = await planBatch(context, batch, events, summary.unchanged)
    await checkPlans(context, planned)
    for (const {plan} of planned) summary.add(plan)
  }
  return summary.value()
}

async function planBatch(
  context: ApplyContext,
  batch: readonly ReportSource[],
  events: ApplyEvents,
  countUnchanged: (count: number) => void,
  ahead?: Outlook,
): Promise<{planned: Planned[]; outlook: Outlook | undefined}> {
  const {client, options, environment} = context
  const read = <T>(request: () => Promise<T>) => withRetry(request, environment)
  const {changed, unchanged} = options.restore
    ? {changed: batch, unchanged: []}
    : await read(() => skipUnchanged(client, batch, options.target))
  countUnchanged(unchanged.length)
  if (unchanged.length > 0) events.onUnchanged?.(unchanged)
  const inputs: ReportInput[] = []
  for (const source of changed) {
    const {report, sha256} = await source.read()
    inputs.push({report, sha256, checksum: checksumFor(source, options.target)})
  }
  if (inputs.length === 0) return {planned: [], outlook: undefined}
  const {plans, outlook} = await read(() => planAhead({client, options}, inputs, ahead))
  const planned = plans.flatMap((plan, index) => {
    const input = inputs[index]
    if (!input) return []
    events.onPlanned?.(plan)
    return [{input, plan}]
  })
  return {planned, outlook}
}

async function checkPlans({check}: ApplyContext, planned: readonly Planned[]): Promise<void> {
  for (const {plan} of planned) {
    const issues = await check(plan.written)
    if (issues.length > 0) throw new CheckError(plan.file, issues)
  }
}

async function* inBatches<T>(
  items: AsyncIterable<T> | Iterable<T>,
  size: number,
): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
