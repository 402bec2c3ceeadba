import path from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'

import {serveLake} from '../../lake/index.ts'

const LISTENERS = 100
const WRITES = 100

type Row = Record<string, string | number>

/** From a write by the client to the last listener that was told, all over HTTP; clients and lake share a process. */
export async function measureFanOut(folder: string): Promise<Row[]> {
  const {lake, address, close} = await serveLake({dataDir: path.join(folder, 'fan-out'), port: 0})
  const client = createClient({
    apiHost: address,
    useProjectHostname: false,
    projectId: lake.projectId,
    dataset: lake.dataset,
    token: lake.token,
    apiVersion: '2026-01-01',
    useCdn: false,
  })
  const rows = [
    await measure('none', client, []),
    await measure('each its own filter', client, listenersBy(ownFilter)),
    await measure('all the same filter', client, listenersBy(sameFilter)),
  ]
  await close()
  return rows
}

function listenersBy(filterOf: (listener: number) => string): string[] {
  return Array.from({length: LISTENERS}, (_, listener) => filterOf(listener))
}

function ownFilter(listener: number): string {
  return `*[_type == "quote" && fanOut == ${listener}]`
}

function sameFilter(): string {
  return '*[_type == "quote"]'
}

async function measure(name: string, client: SanityClient, filters: string[]): Promise<Row> {
  let welcomed = 0
  let told = 0
  let wake: (() => void) | undefined
  const subscriptions = filters.map((filter) =>
    client.listen(filter, {}, {events: ['welcome', 'mutation']}).subscribe(({type}) => {
      if (type === 'welcome') welcomed++
      else told++
      wake?.()
    }),
  )
  const until = (isDone: () => boolean) =>
    new Promise<void>((resolve) => {
      wake = () => {
        if (isDone()) resolve()
      }
      wake()
    })
  await until(() => welcomed === filters.length)

  const toldPerWrite = new Set(filters).size === 1 ? filters.length : Math.min(1, filters.length)
  const times: number[] = []
  for (let fanOut = 0; fanOut < WRITES; fanOut++) {
    const start = performance.now()
    await client.create({_type: 'quote', fanOut, text: 'A sentence that was said.'})
    await until(() => told === toldPerWrite * (fanOut + 1))
    times.push(performance.now() - start)
  }
  for (const subscription of subscriptions) subscription.unsubscribe()
  times.sort((a, b) => a - b)
  return {
    filters: name,
    listeners: String(filters.length),
    'told of a write': String(toldPerWrite),
    'median ms': times[Math.floor(times.length / 2)] ?? 0,
    'p95 ms': times[Math.floor(times.length * 0.95)] ?? 0,
  }
}
