/**
 * `npm run bench -- web [--sizes 1000,100000] [--pages article,quote]`: how long the built site takes for each kind of page
 * over an embedded lake of so many documents, and how much of that is the query.
 */
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'

import {buildStore} from './lake/buildStore.ts'
import {formatTable} from './lake/formatTable.ts'
import {measurePages} from './web/measurePages.ts'
import {PAGES} from './web/pages.ts'

export async function runBench(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {sizes: {type: 'string', default: '1000,100000'}, pages: {type: 'string'}},
  })
  const names = values.pages?.split(',')
  const pages = PAGES.filter(({name}) => !names || names.includes(name))
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-bench-'))
  try {
    for (const size of values.sizes.split(',').map(Number)) {
      const dataDir = path.join(folder, String(size))
      mkdirSync(dataDir)
      const {documents} = buildStore(path.join(dataDir, 'production.sqlite'), size)
      console.log(`\nPages over ${documents} documents, milliseconds`)
      console.log(formatTable(await measurePages(dataDir, pages)))
    }
  } finally {
    rmSync(folder, {recursive: true})
  }
}
