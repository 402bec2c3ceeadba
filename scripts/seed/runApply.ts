import type {ApplyEvents, ApplySummary} from '../../seed/write/apply/types.ts'
import {applyReports} from '../../seed/write/apply/applyReports.ts'
import {connect, type Connection, isNewData} from '../connect.ts'
import {collectSources, readAll} from './collectSources.ts'
import {confirmDataset} from './confirmDataset.ts'
import {createContext} from './createContext.ts'
import {createProgress, type Progress} from './createProgress.ts'
import {describePlan} from './describePlan.ts'
import {count, describeDocuments, describeNotes, totalOf} from './describeSummary.ts'
import {findFiles} from './findFiles.ts'
import {bundledReport, type Flags, userDirectory} from './flags.ts'
import {stopOnSignal} from './stopOnSignal.ts'

/** Up to so many reports have their plans printed; beyond, only counts are read. */
const worthPrinting = 10

/** Imports reports. */
export async function runApply(args: readonly string[], flags: Flags): Promise<void> {
  const cwd = userDirectory(process.env)
  const files = await findFiles(args.length > 0 ? args : [bundledReport(cwd)], cwd)
  const sources = await collectSources(files, cwd, flags)
  // Bad input must leave nothing behind, not even an empty dataset.
  if (await isNewData(flags.data, process.env)) await readAll(sources)
  const connection = await connect(flags.data, process.env)
  const signal = stopOnSignal((line) => console.error(line))
  try {
    if (!(await confirmDataset(connection, flags))) {
      console.log('Nothing was written.')
      return
    }
    const context = await createContext(connection, flags, {
      files: files.length,
      mayWrite: true,
      isStopping: signal.isStopping,
    })
    const progress = await createProgress(files.length, {json: flags.json ?? false})
    const isTalking = !flags.json && files.length <= worthPrinting
    const summary = await applyReports(context, sources, createEvents(progress, isTalking))
    progress.end()
    if (flags.json) console.log(JSON.stringify({dataset: connection.name, ...summary}))
    else for (const line of describeApply(summary, connection)) console.log(line)
    if (summary.stopped) process.exitCode = 130
  } finally {
    signal.release()
    connection.close()
  }
}

function createEvents(progress: Progress, isTalking: boolean): ApplyEvents {
  return {
    onUnchanged: (files) => progress.advance(files.length),
    onPlanned: (plan) => {
      if (isTalking) for (const line of describePlan(plan, {fields: false})) console.log(line)
    },
    onWritten: () => progress.advance(1),
  }
}

function describeApply(summary: ApplySummary, connection: Connection): string[] {
  const {created, updated} = totalOf(summary)
  const reports = count(summary.reports, 'report')
  if (created + updated === 0 && !summary.stopped) {
    return [
      `Nothing to do: ${reports} looked at, ${connection.name} has everything. Nothing was written.`,
      ...describeNotes(summary),
    ]
  }
  return [
    `Wrote ${count(created + updated, 'document')} from ${reports} into ${connection.name}, in ${count(summary.transactions, 'transaction')}:`,
    ...describeDocuments(summary),
    ...describeNotes(summary),
    summary.stopped
      ? 'Stopped before the end. Run the same command again: it goes on where this one stopped.'
      : `Next: npm run query -- '*[_type == "quote"]{text, "speaker": speaker->name}'`,
  ]
}
