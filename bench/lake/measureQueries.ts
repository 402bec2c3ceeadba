import {isDeepStrictEqual} from 'node:util'

import {evaluate, parse} from 'groq-js'

import type {Dataset, LakeDocument} from '../../lake/dataset.ts'
import {openDataset} from '../../lake/store/openDataset.ts'
import {QUERIES, type BenchQuery} from './queries.ts'
import {timeTogether} from './timing.ts'

type Row = Record<string, string | number>
type Params = Record<string, unknown>

/** Runs of each query, over so many different parameters: a third reads from the disk, two thirds what was read. */
const RUNS = 300
const DIFFERENT = 100

interface Store {
  readonly size: number
  readonly dataset: Dataset
  readonly documents: readonly LakeDocument[]
}

export interface QueryMeasures {
  /** Each query by the lake and by groq-js over an array of the same documents, one table per store. */
  readonly tables: readonly {size: number; rows: Row[]}[]
  /** How many times longer each query takes in a larger store than in the one before. */
  readonly growth: readonly Row[]
}

/** Every store answers in turn, so that what else the machine does falls on all alike. */
export async function measureQueries(files: readonly string[]): Promise<QueryMeasures> {
  const stores = files.map(openStore)
  const tables = stores.map(({size}) => ({size, rows: new Array<Row>()}))
  const growth: Row[] = []
  for (const query of QUERIES) {
    const plain: PlainRuns[] = []
    for (const store of stores) plain.push(await runPlainly(query, store))
    const timings = await timeTogether(
      RUNS,
      stores.map((store) => (run: number) => byLake(query, store, run % DIFFERENT)),
    )
    const grown: Row = {query: query.name}
    for (const [index, {size}] of stores.entries()) {
      const {median = 0, p95 = 0} = timings[index] ?? {}
      const {plainMedian = 0, firstTime = 0, results = ''} = plain[index] ?? {}
      tables[index]?.rows.push({
        query: query.name,
        'lake median': median,
        'lake p95': p95,
        'groq-js median': plainMedian,
        'times faster': plainMedian / median,
        'first time': firstTime,
        results,
      })
      const before = stores[index - 1]
      const smaller = timings[index - 1]
      if (before && smaller) grown[`${before.size} → ${size}`] = median / smaller.median
    }
    growth.push(grown)
  }
  for (const {dataset} of stores) dataset.close()
  return {tables, growth}
}

function openStore(file: string): Store {
  const dataset = openDataset({file, name: 'production'})
  const documents = [...dataset.all()]
  return {size: documents.length, dataset, documents}
}

interface PlainRuns {
  readonly plainMedian: number
  /** The lake's first answer, with what it makes for those that follow. */
  readonly firstTime: number
  readonly results: string
}

async function runPlainly(query: BenchQuery, store: Store): Promise<PlainRuns> {
  const first = performance.now()
  const result = await byLake(query, store, 0)
  const firstTime = performance.now() - first
  const times: number[] = []
  for (let run = 0; run < plainRuns(store.size); run++) {
    const expected = await byLake(query, store, run)
    const start = performance.now()
    const plain = await byGroq(query, store, run)
    times.push(performance.now() - start)
    if (!isDeepStrictEqual(expected, plain)) {
      throw new Error(`${query.name}: the lake and groq-js give different results`)
    }
  }
  times.sort((a, b) => a - b)
  return {
    plainMedian: times[Math.floor(times.length / 2)] ?? 0,
    firstTime,
    results: Array.isArray(result) ? String(result.length) : '1',
  }
}

async function byLake({groq, paramsOf}: BenchQuery, {dataset, size}: Store, run: number) {
  const params = paramsOf(run, size)
  const {result} = await dataset.query({query: groq, params, perspective: 'published'})
  return result
}

async function byGroq({groq, paramsOf}: BenchQuery, {documents, size}: Store, run: number) {
  const params: Params = paramsOf(run, size)
  const value = await evaluate(parse(groq, {params}), {dataset: documents, params})
  const result: unknown = await value.get()
  return result
}

/** Plain groq-js takes up to a minute a query over 100,000 documents. */
function plainRuns(documents: number): number {
  return documents > 50_000 ? 1 : 3
}
