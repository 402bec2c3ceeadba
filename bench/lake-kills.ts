/**
 * `npm run bench -- lake-kills [--kills 200]`: kills a lake under write load as often as asked, on the same data, and
 * counts what was acknowledged and is not there. Ends with 1 if anything is.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'

import {formatTable} from './lake/formatTable.ts'
import {killUnderLoad} from './lake/killUnderLoad.ts'

export async function runBench(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {kills: {type: 'string', default: '200'}}})
  const dataDir = mkdtempSync(path.join(tmpdir(), 'slugline-kills-'))
  try {
    const {kills, acknowledged, lost, halves, faults, starts} = await killUnderLoad(
      dataDir,
      Number(values.kills),
    )
    const sorted = starts.toSorted((a, b) => a - b)
    console.log(
      formatTable([
        {
          kills: String(kills),
          'clean starts': String(starts.length),
          acknowledged: String(acknowledged),
          lost: String(lost.length),
          halves: String(halves.length),
          faults: String(faults.length),
          'start median ms': sorted[Math.floor(sorted.length / 2)] ?? 0,
          'start worst ms': sorted.at(-1) ?? 0,
        },
      ]),
    )
    for (const fault of [...lost, ...halves, ...faults]) console.error(fault)
    if (lost.length + halves.length + faults.length > 0) process.exitCode = 1
  } finally {
    rmSync(dataDir, {recursive: true})
  }
}
