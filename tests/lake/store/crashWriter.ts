/**
 * Run by the crash test in a process of its own: writes transactions of three documents as fast as it can and prints
 * the number of each once it is acknowledged, until it is killed.
 */
import {writeSync} from 'node:fs'

import {openDataset} from '../../../lake/store/openDataset.ts'

const [file = '', start = '0'] = process.argv.slice(2)
const dataset = openDataset({file, name: 'crash'})
// Queries make indexes, which have to survive as well.
await dataset.query({query: 'count(*[_type == "part" && number == 1])'})

for (let number = Number(start); ; number++) {
  const parts = ['a', 'b', 'c'].map((part) => ({
    createOrReplace: {_id: `${part}-${number % 50}`, _type: 'part', number, text: 'x'.repeat(500)},
  }))
  dataset.transact({mutations: parts, transactionId: `t-${number}`})
  // Synchronous, so that what was acknowledged is known however soon the process ends.
  writeSync(1, `${number}\n`)
}
