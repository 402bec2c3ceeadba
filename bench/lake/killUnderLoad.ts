import {once} from 'node:events'
import type {SanityClient} from '@sanity/client'

import {createLake} from '../../lake/index.ts'
import type {Dataset} from '../../lake/dataset.ts'
import {startLake} from './startLake.ts'

const WRITERS = 4

export interface KillReport {
  readonly kills: number
  /** Transactions that a client was told are written. */
  readonly acknowledged: number
  /** Ids of transactions that were acknowledged, and are not or not wholly there. */
  readonly lost: readonly string[]
  /** Transactions of which only some documents are there. */
  readonly halves: readonly string[]
  /** What the store's own check, and its indexes against its documents, had to say. */
  readonly faults: readonly string[]
  /** Milliseconds from the start of a process to a lake that answers, in the order of the kills. */
  readonly starts: readonly number[]
}

/**
 * Serves a lake from a process of its own, writes to it through the client from several sides, and kills it with
 * SIGKILL at a moment that differs each time; again and again on the same data. Then looks at what is there.
 */
export async function killUnderLoad(dataDir: string, kills: number): Promise<KillReport> {
  const acknowledged: string[] = []
  const starts: number[] = []
  for (let round = 0; round < kills; round += 1) {
    const started = performance.now()
    const {child, client} = await startLake(dataDir)
    starts.push(performance.now() - started)
    const exit = once(child, 'exit')
    let writes = 0
    const acknowledge = (transaction: string) => {
      acknowledged.push(transaction)
      writes += 1
      if (writes === killAfter(round)) setTimeout(() => child.kill('SIGKILL'), round % 7)
    }
    await Promise.all(
      Array.from({length: WRITERS}, (_, writer) =>
        writeUntilGone(client, `r${round}w${writer}`, acknowledge),
      ),
    )
    await exit
  }
  return {
    kills,
    acknowledged: acknowledged.length,
    starts,
    ...(await inspect(dataDir, acknowledged)),
  }
}

/** Different in every round, the same in every run: after how many acknowledged writes the kill falls. */
function killAfter(round: number): number {
  return 5 + ((round * 7919) % 60)
}

/** Two new documents and one that is written over, in each transaction, until the lake is gone. */
async function writeUntilGone(
  client: SanityClient,
  name: string,
  acknowledge: (transaction: string) => void,
): Promise<void> {
  for (let n = 0; ; n += 1) {
    const pair = `${name}-${n}`
    const write = client
      .transaction()
      .transactionId(pair)
      .create({_id: `${pair}-a`, _type: 'half', pair})
      .create({_id: `${pair}-b`, _type: 'half', pair})
      .createOrReplace({_id: `${name}-last`, _type: 'last', pair, n})
      .commit({returnDocuments: false})
    try {
      await write
    } catch {
      return
    }
    acknowledge(pair)
  }
}

async function inspect(dataDir: string, acknowledged: readonly string[]) {
  const lake = createLake({dataDir})
  try {
    const dataset = lake.context.datasets.open(lake.dataset)
    if (!dataset) throw new Error('The dataset is gone')
    const halves = new Map<string, number>()
    const last = new Map<string, number>()
    for (const {_id, _type, pair, n} of dataset.all()) {
      if (_type === 'half') halves.set(String(pair), (halves.get(String(pair)) ?? 0) + 1)
      if (_type === 'last') last.set(_id, Number(n))
    }
    const logged = new Set(dataset.transactions().map(({transactionId}) => transactionId))
    return {
      lost: acknowledged.filter((pair) => halves.get(pair) !== 2 || !logged.has(pair)),
      halves: [...halves].filter(([, count]) => count !== 2).map(([pair]) => pair),
      faults: [...(await faultsOfIndexes(dataset, halves)), ...faultsOfOrder(halves, last)],
    }
  } finally {
    lake.close()
  }
}

/** What a query finds by index must be what is there. */
async function faultsOfIndexes(dataset: Dataset, halves: ReadonlyMap<string, number>) {
  const faults: string[] = []
  const {result: count} = await dataset.query({query: 'count(*[_type == "half"])'})
  const stored = [...halves.values()].reduce((sum, some) => sum + some, 0)
  if (count !== stored) faults.push(`count() says ${String(count)}, there are ${stored}`)
  for (const [pair] of [...halves].filter((_, index) => index % 50 === 0)) {
    const query = 'count(*[_type == "half" && pair == $pair])'
    const {result} = await dataset.query({query, params: {pair}})
    if (result !== 2) faults.push(`the index finds ${String(result)} documents of ${pair}`)
  }
  return faults
}

/** The document that is written over must show the last transaction of its writer, no older one. */
function faultsOfOrder(
  halves: ReadonlyMap<string, number>,
  last: ReadonlyMap<string, number>,
): string[] {
  return [...last].flatMap(([id, n]) => {
    const writer = id.slice(0, -'-last'.length)
    return halves.has(`${writer}-${n}`) && !halves.has(`${writer}-${n + 1}`)
      ? []
      : [`${id} shows write ${n}, which is not the last`]
  })
}
