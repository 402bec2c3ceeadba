import {openDataset} from '../../lake/store/openDataset.ts'

const LISTENERS = 100
const WRITES = 200

/** How long a write takes while listeners decide, each by its own filter, whether it concerns them. */
export function measureFanOut(file: string): Record<string, string | number>[] {
  const dataset = openDataset({file, name: 'production'})
  let delivered = 0
  for (let listener = 0; listener < LISTENERS; listener++) {
    const query = `*[_type == "quote" && fanOut % ${LISTENERS} == ${listener}]`
    dataset.subscribe(({changes}) => {
      for (const {result} of changes) if (result && dataset.matches(query, {}, result)) delivered++
    })
  }
  const start = performance.now()
  for (let fanOut = 0; fanOut < WRITES; fanOut++) {
    dataset.transact({mutations: [{create: {_id: `fan-${fanOut}`, _type: 'quote', fanOut}}]})
  }
  const milliseconds = performance.now() - start
  dataset.close()
  if (delivered !== WRITES) throw new Error(`${delivered} of ${WRITES} writes reached a listener`)
  return [
    {
      listeners: String(LISTENERS),
      'ms per write': milliseconds / WRITES,
      'writes/s': (WRITES * 1000) / milliseconds,
    },
  ]
}
