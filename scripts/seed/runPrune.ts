import {pruneStale} from '../../seed/write/maintain/pruneStale.ts'
import {connect} from '../connect.ts'
import {confirmDataset} from './confirmDataset.ts'
import {createContext} from './createContext.ts'
import {count} from './describeSummary.ts'
import {findFiles} from './findFiles.ts'
import {type Flags, userDirectory} from './flags.ts'
import {stopOnSignal} from './stopOnSignal.ts'

/** Deletes what no report has any more; with files, also the reports that none of them holds. */
export async function runPrune(
  args: readonly string[],
  flags: Flags & {dryRun?: boolean},
): Promise<void> {
  const files = args.length > 0 ? await findFiles(args, userDirectory(process.env)) : undefined
  const dryRun = flags.dryRun ?? false
  const connection = await connect(flags.data, process.env, {mayCreate: false})
  const {isStopping, release} = stopOnSignal((line) => console.error(line))
  try {
    if (!dryRun && !(await confirmDataset(connection, flags))) return
    const {client, environment, options} = await createContext(connection, flags, {
      files: 0,
      mayWrite: !dryRun,
      isStopping,
    })
    const {newId, now, releases} = options
    const result = await pruneStale(
      {client, environment, newId, now, releases, dryRun, isStopping},
      files,
    )
    if (flags.json) {
      console.log(JSON.stringify({dataset: connection.name, dryRun, ...result}))
      return
    }
    for (const {id, type} of result.pruned) console.log(`  - ${type} ${id}`)
    for (const {id, type, reason, referrers} of result.kept) {
      const why =
        reason === 'edited'
          ? 'an editor worked on it'
          : `referred to by ${referrers.map((referrer) => `${referrer.type} ${referrer.id}`).join(', ')}`
      console.log(`  stays: ${type} ${id}, ${why}`)
    }
    console.log(
      result.pruned.length === 0
        ? `Nothing to prune in ${connection.name}.`
        : `${dryRun ? 'Would delete' : 'Deleted'} ${count(result.pruned.length, 'document')} in ${connection.name}.`,
    )
  } finally {
    release()
    connection.close()
  }
}
