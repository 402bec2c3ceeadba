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
    measure('create, one at a time', 1000, 1, (mutations) => dataset.transact({mutations}), create),
    measure('create, by 100', 100, 100, (mutations) => dataset.transact({mutations}), create),
    measure('patch, one at a time', 1000, 1, (mutations) => dataset.transact({mutations}), patch),
    measure('patch, by 100', 100, 100, (mutations) => dataset.transact({mutations}), patch),
  ]
  dataset.close()
  return rows
}

function measure<M>(
  name: string,
  transactions: number,
  size: number,
  transact: (mutations: M[]) => unknown,
  mutation: () => M,
): Record<string, string | number> {
  const start = performance.now()
  for (let run = 0; run < transactions; run++) transact(Array.from({length: size}, mutation))
  const seconds = (performance.now() - start) / 1000
  return {
    writes: name,
    'transactions/s': transactions / seconds,
    'mutations/s': (transactions * size) / seconds,
  }
}
