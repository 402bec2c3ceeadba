/**
 * `npm run bench -- lake [--sizes 1000,10000,100000]`: the embedded lake's queries beside plain groq-js over the same
 * documents in an array, its writes, and what it takes to open. Every result is compared before anything is timed.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'

import {buildStore} from './lake/buildStore.ts'
import {formatTable} from './lake/formatTable.ts'
import {measureFanOut} from './lake/measureFanOut.ts'
import {measureOpening} from './lake/measureOpening.ts'
import {measureQueries} from './lake/measureQueries.ts'
import {measureWrites} from './lake/measureWrites.ts'

export async function runBench(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {sizes: {type: 'string', default: '1000,10000,100000'}},
  })
  const sizes = values.sizes.split(',').map(Number)
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-bench-'))
  try {
    const stores = sizes.map((size) => buildStore(path.join(folder, `${size}.sqlite`), size))
    console.log('\nFilling a store (transactions of 100 documents)')
    console.log(formatTable(stores.map(({row}) => row)))

    console.log('\nOpening a store, in a process of its own')
    console.log(formatTable(await Promise.all(stores.map(({file}) => measureOpening(file)))))

    const {tables, growth} = await measureQueries(stores.map(({file}) => file))
    for (const {size, rows} of tables) {
      console.log(`\nQueries over ${size} documents, milliseconds`)
      console.log(formatTable(rows))
    }
    console.log('\nThe same queries in a larger store: how many times longer')
    console.log(formatTable(growth))
    const [smallest] = stores
    if (smallest) {
      console.log('\nWrites, each transaction on disk before it is acknowledged')
      console.log(formatTable(measureWrites(smallest.file)))
      console.log('\nFrom a write to the last listener that is told of it, over HTTP')
      console.log(formatTable(await measureFanOut(folder)))
    }
  } finally {
    rmSync(folder, {recursive: true})
  }
}
