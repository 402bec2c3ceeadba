import {closeSync, fsyncSync, openSync, rmSync, writeSync} from 'node:fs'
import path from 'node:path'

import {openDataset} from '../../lake/store/openDataset.ts'

/** Transactions and documents a second; the store is added to. */
export function measureWrites(file: string): Record<string, string | number>[] {
  const dataset = openDataset({file, name: 'production'})
  let next = 0
  const create = () => ({
    create: {
      _id: `bench-${next++}`,
      _type: 'quote',
      text: 'A sentence that was said.',
      kind: 'direct',
    },
  })
  const patch = () => ({patch: {id: `bench-${next++ % 1000}`, set: {confidence: next / 1000}}})

  const rows = [
    measureDisk(path.dirname(file)),
    measure('create, one at a time', 1000, 1, (mutations) => dataset.transact({mutations}), create),
    measure('create, by 100', 100, 100, (mutations) => dataset.transact({mutations}), create),
    measure('patch, one at a time', 1000, 1, (mutations) => dataset.transact({mutations}), patch),
    measure('patch, by 100', 100, 100, (mutations) => dataset.transact({mutations}), patch),
  ]
  dataset.close()
  return rows
}

/** What the disk alone allows: a page written and synchronised, as each transaction must be at the least. */
function measureDisk(folder: string): Record<string, string | number> {
  const file = path.join(folder, 'disk')
  const descriptor = openSync(file, 'w')
  const page = Buffer.alloc(4096)
  const row = measure('a page to the disk, alone', 300, 1, () => {
    writeSync(descriptor, page)
    fsyncSync(descriptor)
  })
  closeSync(descriptor)
  rmSync(file)
  return row
}

function measure<M>(
  name: string,
  transactions: number,
  size: number,
  transact: (mutations: M[]) => unknown,
  mutation?: () => M,
): Record<string, string | number> {
  const start = performance.now()
  for (let run = 0; run < transactions; run++)
    transact(mutation ? Array.from({length: size}, mutation) : [])
  const seconds = (performance.now() - start) / 1000
  return {
    writes: name,
    'transactions/s': transactions / seconds,
    'mutations/s': (transactions * size) / seconds,
  }
}
