/**
 * `npm run bench -- seed-kills [--kills 200] [--seed 1]`: kills an apply at random points, applies again, and compares each
 * dataset with that of an undisturbed run. Ends with 1 if any differs.
 */
import {parseArgs} from 'node:util'

import {formatTable} from './lake/formatTable.ts'
import {killApplies} from './seed/killApplies.ts'

export async function runBench(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {kills: {type: 'string', default: '200'}, seed: {type: 'string', default: '1'}},
  })
  const {failures, ...counts} = await killApplies(Number(values.kills), Number(values.seed))
  console.log(formatTable([{...counts, differ: failures.length}]))
  for (const failure of failures) console.error(failure.slice(0, 2000))
  if (failures.length > 0) process.exitCode = 1
}
