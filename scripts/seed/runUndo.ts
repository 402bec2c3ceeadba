import {undoRun} from '../../seed/write/maintain/undoRun.ts'
import {connect} from '../connect.ts'
import {confirmDataset} from './confirmDataset.ts'
import {createContext} from './createContext.ts'
import {count} from './describeSummary.ts'
import type {Flags} from './flags.ts'
import {stopOnSignal} from './stopOnSignal.ts'

const reasons = {
  edited: 'somebody touched it since',
  needed: 'something that stays refers to it',
} as const

/** Takes the last apply back. */
export async function runUndo(flags: Flags): Promise<void> {
  const connection = await connect(flags.data, process.env, {mayCreate: false})
  const {isStopping, release} = stopOnSignal((line) => console.error(line))
  try {
    if (!(await confirmDataset(connection, flags))) return
    const {client, environment, options} = await createContext(connection, flags, {
      files: 0,
      mayWrite: true,
      isStopping,
    })
    const result = await undoRun({client, environment, newId: options.newId, isStopping})
    if (flags.json) {
      console.log(JSON.stringify({dataset: connection.name, ...result}))
      return
    }
    if (!result.run) {
      console.log(`Nothing to undo in ${connection.name}.`)
      return
    }
    for (const {id, reason} of result.kept) console.log(`  stays: ${id}, since ${reasons[reason]}`)
    console.log(
      `Took back the apply of ${result.startedAt ?? result.run} in ${connection.name}: ` +
        `${count(result.deleted, 'document')} deleted, ${count(result.restored, 'document')} as before.`,
    )
  } finally {
    release()
    connection.close()
  }
}
