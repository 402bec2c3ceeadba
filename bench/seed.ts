/**
 * `npm run bench -- seed [--reports 1000] [--rounds 2] [--memory 1000,10000,100000]`: the same documents into the same kind
 * of lake by `@sanity/import` and by this engine, first and again unchanged, in one run: a lake in this process, one
 * served by HTTP, and one that is as far away and takes as many requests as a hosted dataset. Then the engine's peak
 * memory by number of reports, each number in a process of its own.
 */
import {parseArgs} from 'node:util'

import {formatTable} from './lake/formatTable.ts'
import {compareWithImport, type Where} from './seed/compareWithImport.ts'
import {measureMemory} from './seed/measureMemory.ts'

const places: readonly Where[] = ['in this process', 'by HTTP', 'at hosted distance and limits']

export async function runBench(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {
      reports: {type: 'string', default: '1000'},
      rounds: {type: 'string', default: '2'},
      memory: {type: 'string', default: '1000,10000,100000'},
    },
  })
  const reports = Number(values.reports)
  for (const where of places) {
    const {documents, first, unchanged} = await compareWithImport(
      where,
      reports,
      Number(values.rounds),
    )
    console.log(`\nA lake ${where}: ${documents} documents of ${reports} reports, seconds`)
    console.log(
      formatTable([
        {import: 'first', ...first},
        {import: 'again, unchanged', ...unchanged},
      ]),
    )
  }

  const rows: Awaited<ReturnType<typeof measureMemory>>[] = []
  for (const count of values.memory.split(',').map(Number).filter(Boolean)) {
    rows.push(await measureMemory(count))
  }
  if (rows.length === 0) return
  console.log('\nThe engine, its lake in another process, by number of reports')
  console.log(formatTable(rows))
}
