import {fork} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'

import type {Dataset} from '../../lake/dataset.ts'
import {openDataset} from '../../lake/store/openDataset.ts'
import {timeTogether} from '../lake/timing.ts'
import type {BenchPage} from './pages.ts'

type Row = Record<string, string | number>

/** Of each kind so many pages, spread over all there are. Nothing is answered from a cache of pages. */
const RUNS = 60

/** So many before them, not counted: a server is slow only until its code is compiled. */
const WARM_UP = 40

/**
 * How long the server takes for each kind of page, in milliseconds from the request to the last byte, over loopback; how
 * long its main query takes by itself; and how long a processor works on a page in the server, on average, which is the
 * figure to compare where the machine does other things too.
 */
export async function measurePages(dataDir: string, pages: readonly BenchPage[]): Promise<Row[]> {
  const dataset = openDataset({file: path.join(dataDir, 'production.sqlite'), name: 'production'})
  const kinds: {page: BenchPage; keys: string[]; queryMedian: number}[] = []
  for (const page of pages) {
    const keys = await spreadKeys(dataset, page)
    const [taken] = await timeTogether(RUNS, [
      (run) =>
        dataset.query({
          query: page.query,
          params: page.params(keys[run % keys.length] ?? ''),
          perspective: 'published',
        }),
    ])
    kinds.push({page, keys, queryMedian: taken?.median ?? 0})
  }
  dataset.close()
  const server = await startServer(dataDir)
  const rows: Row[] = []
  try {
    for (const {page, keys, queryMedian} of kinds) {
      let bytes = 0
      const read = async (run: number) => {
        bytes = Math.max(bytes, await load(server.url + page.path(keys[run % keys.length] ?? '')))
      }
      for (let run = 0; run < WARM_UP; run++) await read(RUNS + 1 + run)
      const before = await server.cpuTime()
      const [taken] = await timeTogether(RUNS, [read])
      rows.push({
        page: page.name,
        median: taken?.median ?? 0,
        p95: taken?.p95 ?? 0,
        'processor mean': ((await server.cpuTime()) - before) / (RUNS + 1),
        'query median': queryMedian,
        'largest kB': bytes / 1000,
      })
    }
  } finally {
    await server.stop()
  }
  return rows
}

/** What tells at most `RUNS` pages of a kind apart, from the first to the last one. */
async function spreadKeys(dataset: Dataset, {keys}: BenchPage): Promise<string[]> {
  if (typeof keys !== 'string') return [...keys]
  const {result} = await dataset.query({query: keys, perspective: 'published'})
  const all = Array.isArray(result) ? result.filter((key) => typeof key === 'string') : []
  const step = Math.max(1, Math.floor(all.length / RUNS))
  return all.filter((_key, index) => index % step === 0)
}

async function load(url: string): Promise<number> {
  const response = await fetch(url)
  const body = await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`)
  return body.byteLength
}

interface Server {
  url: string
  /** Milliseconds that the server has kept a processor busy so far. */
  cpuTime: () => Promise<number>
  stop: () => Promise<void>
}

async function startServer(dataDir: string): Promise<Server> {
  const child = fork(path.join(import.meta.dirname, 'serveProbe.ts'), [dataDir])
  const ended = once(child, 'exit').then(() => {
    throw new Error('The site ended; what it said stands above.')
  })
  ended.catch(() => {})
  const hear = async () => {
    const [message]: unknown[] = await Promise.race([once(child, 'message'), ended])
    return message
  }
  const url = String(await hear())
  return {
    url,
    async cpuTime() {
      child.send('cpu')
      return Number(await hear())
    },
    async stop() {
      const exited = once(child, 'exit')
      child.kill()
      await exited
    },
  }
}
