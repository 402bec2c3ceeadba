/**
 * `npm run bench -- seed [--reports 1000] [--memory 1000,10000,100000]`: the same documents into the same kind of lake by
 * `@sanity/import` and by this engine, first and again unchanged, in one run; then the engine's peak memory by number of
 * reports, each number in a process of its own.
 */
import {parseArgs} from 'node:util'

import {formatTable} from './lake/formatTable.ts'
import {compareWithImport} from './seed/compareWithImport.ts'
import {measureMemory} from './seed/measureMemory.ts'

export async function runBench(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {
      reports: {type: 'string', default: '1000'},
      memory: {type: 'string', default: '1000,10000,100000'},
    },
  })
  const {reports, documents, first, unchanged} = await compareWithImport(Number(values.reports))
  console.log(`\n${documents} documents of ${reports} generated reports, seconds`)
  console.log(
    formatTable([
      {import: 'first', ...first},
      {import: 'again, unchanged', ...unchanged},
    ]),
  )

  const rows: Awaited<ReturnType<typeof measureMemory>>[] = []
  for (const count of values.memory.split(',').map(Number).filter(Boolean)) {
    rows.push(await measureMemory(count))
  }
  if (rows.length === 0) return
  console.log('\nThe engine and the lake in one process, by number of reports')
  console.log(formatTable(rows))
}
