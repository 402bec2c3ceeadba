import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'

const PROBE = path.join(import.meta.dirname, 'openProbe.ts')

/** Opens the store in a fresh process: time to open, to the first answer, and memory then. */
export async function measureOpening(file: string): Promise<Record<string, string | number>> {
  const {stdout} = await promisify(execFile)(process.execPath, [PROBE, file])
  const row: Record<string, string | number> = JSON.parse(stdout)
  return row
}
