import {planReports} from '../plan/planReports.ts'
import type {ReportInput, ReportPlan} from '../plan/types.ts'
import {withRetry} from '../send/withRetry.ts'
import {createSummary} from './createSummary.ts'
import {sendPlans} from './sendPlans.ts'
import {skipUnchanged} from './skipUnchanged.ts'
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
 * with their number.
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
  for await (const batch of inBatches(sources, context.batchSize)) {
    if (context.isStopping()) {
      summary.stop()
      break
    }
    const planned = await planBatch(context, batch, events, summary.unchanged)
    await checkPlans(
      context,
      planned.map(({plan}) => plan),
    )
    const isWriting = planned.some(({plan}) => plan.transactions.length > 0)
    if (isWriting) await begin()
    const written = await sendPlans(context, planned, events)
    for (const plan of written) summary.add(plan)
    if (written.length < planned.length) summary.stop()
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
    const planned = await planBatch(context, batch, events, summary.unchanged)
    await checkPlans(
      context,
      planned.map(({plan}) => plan),
    )
    for (const {plan} of planned) summary.add(plan)
  }
  return summary.value()
}

async function planBatch(
  context: ApplyContext,
  batch: readonly ReportSource[],
  events: ApplyEvents,
  countUnchanged: (count: number) => void,
): Promise<{input: ReportInput; plan: ReportPlan}[]> {
  const {client, options, environment} = context
  const read = <T>(request: () => Promise<T>) => withRetry(request, environment)
  const {changed, unchanged} = options.restore
    ? {changed: batch, unchanged: []}
    : await read(() => skipUnchanged(client, batch))
  countUnchanged(unchanged.length)
  if (unchanged.length > 0) events.onUnchanged?.(unchanged)
  const inputs: ReportInput[] = []
  for (const source of changed) {
    const {report, sha256} = await source.read()
    inputs.push({report, sha256, checksum: source.checksum})
  }
  if (inputs.length === 0) return []
  const plans = await read(() => planReports({client, options}, inputs))
  return plans.flatMap((plan, index) => {
    const input = inputs[index]
    if (!input) return []
    events.onPlanned?.(plan)
    return [{input, plan}]
  })
}

async function checkPlans({check}: ApplyContext, plans: readonly ReportPlan[]): Promise<void> {
  for (const plan of plans) {
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
