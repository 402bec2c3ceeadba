/** Run by `measureOpening` in a process of its own: opens the store named, asks one query, prints what it took. */
import {openDataset} from '../../lake/store/openDataset.ts'

const [file = ''] = process.argv.slice(2)
const before = process.memoryUsage().rss
const start = performance.now()
const dataset = openDataset({file, name: 'production'})
const opened = performance.now()
await dataset.query({query: '*[_type == "article"] | order(_id)[0...20]', perspective: 'published'})
const answered = performance.now()
console.log(
  JSON.stringify({
    documents: String(dataset.count()),
    'open ms': opened - start,
    'first answer ms': answered - opened,
    'memory MB': process.memoryUsage().rss / 1e6,
    'of that the lake MB': (process.memoryUsage().rss - before) / 1e6,
  }),
)
dataset.close()
