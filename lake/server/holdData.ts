import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'

const Holder = z.object({
  pid: z.number(),
  /** Null while the lake is used inside one process only. */
  address: z.string().nullable(),
  projectId: z.string(),
  dataset: z.string(),
  token: z.string(),
  startedAt: z.string(),
})

/** Who has a data directory open, as written in its `lake.json`. */
export type DataHolder = z.infer<typeof Holder>

/** Another process (or another lake in this one) has the data open. */
export class DataHeldError extends Error {
  override readonly name = 'DataHeldError'
  readonly holder: DataHolder | undefined

  constructor(directory: string, holder: DataHolder | undefined) {
    const who = holder
      ? `process ${holder.pid}${holder.address ? `, which serves it at ${holder.address}` : ''}`
      : 'another process'
    super(
      `${directory} is in use by ${who}. ` +
        (holder?.address
          ? 'Reach the data there, stop that lake, or choose another directory with --data.'
          : 'Wait until it is done, or choose another directory with --data.'),
    )
    this.holder = holder
  }
}

export interface DataHold {
  /** Writes down where others find this lake. */
  announce(address: string): void
  release(): void
}

/**
 * Takes a data directory (made when absent) for this process.
 *
 * The lock is SQLite's own on `lock.db`, which the system drops with the process however it ends;
 * `lake.json` only says whose it is.
 *
 * @throws DataHeldError while somebody else has it
 */
export function holdData(directory: string, self: Omit<DataHolder, 'address' | 'pid'>): DataHold {
  mkdirSync(directory, {recursive: true})
  const lock = new DatabaseSync(join(directory, 'lock.db'), {timeout: 0})
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      throw new DataHeldError(resolve(directory), readHolder(directory))
    }
    throw error
  }
  const write = (address: string | null) => {
    const holder: DataHolder = {...self, pid: process.pid, address}
    rmSync(fileOf(directory), {force: true})
    writeFileSync(fileOf(directory), `${JSON.stringify(holder, null, 2)}\n`, {mode: 0o600})
  }
  write(null)
  return {
    announce: write,
    release() {
      rmSync(fileOf(directory), {force: true})
      lock.close()
    },
  }
}

const SQLITE_BUSY = 5

/** Who last wrote `lake.json`; after a kill the process may be gone. Undefined when there is none. */
export function readHolder(directory: string): DataHolder | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(fileOf(directory), 'utf8')))
  } catch {
    return undefined
  }
}

function fileOf(directory: string): string {
  return join(directory, 'lake.json')
}
