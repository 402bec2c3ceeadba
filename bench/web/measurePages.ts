import {spawn} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'
import {createInterface} from 'node:readline'

import {openDataset} from '../../lake/store/openDataset.ts'
import {timeTogether} from '../lake/timing.ts'
import {PAGES, type BenchPage} from './pages.ts'

type Row = Record<string, string | number>

/** Of each kind this many different pages, each read once: nothing is answered from a cache of pages. */
const RUNS = 200

/**
 * How long the server takes for each kind of page, in milliseconds from the request to the last byte, over loopback; and
 * beside it how long its main query takes by itself.
 */
export async function measurePages(dataDir: string): Promise<Row[]> {
  const rows: Row[] = []
  const queries = await measureQueries(dataDir)
  const server = await startServer(dataDir)
  try {
    for (const [index, page] of PAGES.entries()) {
      let bytes = 0
      const [taken] = await timeTogether(RUNS, [
        async (run) => {
          bytes = Math.max(bytes, await load(server.url, page, run))
        },
      ])
      rows.push({
        page: page.name,
        median: taken?.median ?? 0,
        p95: taken?.p95 ?? 0,
        'query median': queries[index] ?? 0,
        'largest kB': bytes / 1000,
      })
    }
  } finally {
    await server.stop()
  }
  return rows
}

async function load(url: string, {path: pathOf}: BenchPage, run: number): Promise<number> {
  const response = await fetch(url + pathOf(run))
  const body = await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${pathOf(run)}: ${response.status}`)
  return body.byteLength
}

async function measureQueries(dataDir: string): Promise<number[]> {
  const dataset = openDataset({file: path.join(dataDir, 'production.sqlite'), name: 'production'})
  const medians: number[] = []
  for (const {query, params} of PAGES) {
    const [taken] = await timeTogether(RUNS, [
      (run) => dataset.query({query, params: params(run), perspective: 'published'}),
    ])
    medians.push(taken?.median ?? 0)
  }
  dataset.close()
  return medians
}

async function startServer(dataDir: string): Promise<{url: string; stop: () => Promise<void>}> {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'serveProbe.ts'), dataDir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const lines = createInterface({input: child.stdout})
  const [url]: string[] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => {
      throw new Error('The site did not start; what it said stands above.')
    }),
  ])
  return {
    url: url ?? '',
    async stop() {
      const exited = once(child, 'exit')
      child.kill()
      await exited
    },
  }
}
