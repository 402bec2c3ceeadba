import {isDeepStrictEqual} from 'node:util'

import {evaluate, parse} from 'groq-js'

import type {Dataset, LakeDocument} from '../../lake/dataset.ts'
import {openDataset} from '../../lake/store/openDataset.ts'
import {QUERIES, type BenchQuery} from './queries.ts'
import {time} from './timing.ts'

type Params = Record<string, unknown>

/** Each query by the lake and by groq-js over an array of the same documents. */
export async function measureQueries(file: string): Promise<Record<string, string | number>[]> {
  const dataset = openDataset({file, name: 'production'})
  const documents = [...dataset.all()]
  const rows: Record<string, string | number>[] = []
  for (const query of QUERIES) rows.push(await measureQuery(query, dataset, documents))
  dataset.close()
  return rows
}

async function measureQuery(
  {name, groq, paramsOf}: BenchQuery,
  dataset: Dataset,
  documents: readonly LakeDocument[],
): Promise<Record<string, string | number>> {
  const byLake = async (params: Params) => {
    const {result} = await dataset.query({query: groq, params, perspective: 'published'})
    return result
  }
  const byGroq = async (params: Params) => {
    const value = await evaluate(parse(groq, {params}), {dataset: documents, params})
    const result: unknown = await value.get()
    return result
  }

  const first = performance.now()
  const result = await byLake(paramsOf(0, documents.length))
  const firstTime = performance.now() - first
  const plainTimes: number[] = []
  for (let run = 0; run < plainRuns(documents.length); run++) {
    const params = paramsOf(run, documents.length)
    const expected = await byLake(params)
    const start = performance.now()
    const plainResult = await byGroq(params)
    plainTimes.push(performance.now() - start)
    if (!isDeepStrictEqual(expected, plainResult)) {
      throw new Error(`${name}: the lake and groq-js give different results`)
    }
  }
  const plain = plainTimes.toSorted((a, b) => a - b)[Math.floor(plainTimes.length / 2)] ?? 0
  // Another document each time: what is timed is not the cache of one answer.
  const lake = await time(200, (run) => byLake(paramsOf(run, documents.length)))
  return {
    query: name,
    'lake median': lake.median,
    'lake p95': lake.p95,
    'groq-js median': plain,
    'times faster': plain / lake.median,
    'first time': firstTime,
    results: Array.isArray(result) ? String(result.length) : '1',
  }
}

/** Plain groq-js takes up to a minute a query over 100,000 documents. */
function plainRuns(documents: number): number {
  return documents > 50_000 ? 1 : 3
}
