import {sanityImport} from '@sanity/import'
import type {SeedDocument} from '../../seed/build/documents.ts'
import {applyReports} from '../../seed/write/apply/applyReports.ts'
import type {ReportSource} from '../../seed/write/apply/types.ts'
import {exportDocuments} from '../../seed/write/maintain/exportDocuments.ts'
import {createBenchContext} from './createBenchContext.ts'
import {generatedSources} from './generatedSources.ts'
import {type BenchLake, openBenchLake, openDistantLake, openServedLake} from './openBenchLake.ts'
import {seconds} from './seconds.ts'

/** Where the lake is, seen from the importer. */
export type Where = 'in this process' | 'by HTTP' | 'at hosted distance and limits'

const places: Record<
  Where,
  {kind: 'embedded' | 'lake' | 'hosted'; open: () => BenchLake | Promise<BenchLake>}
> = {
  'in this process': {kind: 'embedded', open: openBenchLake},
  'by HTTP': {kind: 'lake', open: openServedLake},
  'at hosted distance and limits': {kind: 'hosted', open: openDistantLake},
}

/** Seconds, the fastest of the rounds, and how many times faster this engine is. */
export interface Comparison {
  documents: number
  first: {engine: number; sanityImport: number; ratio: number}
  unchanged: {engine: number; sanityImport: number; ratio: number}
}

/**
 * The same documents into the same kind of lake by both, the first time and again unchanged. Each round takes new lakes
 * and both sides in turn; a small round before them, which is not counted, warms both up. The engine begins with
 * reports that are read already and makes the documents, `@sanity/import` is given them.
 */
export async function compareWithImport(
  where: Where,
  reports: number,
  rounds: number,
): Promise<Comparison> {
  await compareOnce(where, [...generatedSources(50)])
  const sources = [...generatedSources(reports)]
  const taken: Awaited<ReturnType<typeof compareOnce>>[] = []
  for (let round = 0; round < rounds; round++) taken.push(await compareOnce(where, sources))
  const fastest = (pick: (times: Times) => number, side: 'engine' | 'sanityImport') =>
    Math.min(...taken.map((one) => pick(one[side])))
  const compare = (pick: (times: Times) => number) => {
    const [engine, theirs] = [fastest(pick, 'engine'), fastest(pick, 'sanityImport')]
    return {engine, sanityImport: theirs, ratio: theirs / engine}
  }
  return {
    documents: taken[0]?.documents ?? 0,
    first: compare(({first}) => first),
    unchanged: compare(({again}) => again),
  }
}

interface Times {
  first: number
  again: number
}

async function compareOnce(
  where: Where,
  sources: readonly ReportSource[],
): Promise<{documents: number; engine: Times; sanityImport: Times}> {
  const {kind, open} = places[where]
  const documents: SeedDocument[] = []
  const engine = await withLake(open, async ({client}) => {
    const times = await twice(() => applyReports(createBenchContext(client, kind), sources))
    for await (const document of exportDocuments(client)) documents.push(document)
    return times
  })
  const theirs = await withLake(open, ({client}) =>
    twice(() =>
      sanityImport(
        documents.map((document) => structuredClone(document)),
        {client, operation: 'createOrReplace'},
      ),
    ),
  )
  return {documents: documents.length, engine, sanityImport: theirs}
}

const twice = async (work: () => Promise<unknown>): Promise<Times> => ({
  first: await seconds(work),
  again: await seconds(work),
})

async function withLake<T>(
  open: () => BenchLake | Promise<BenchLake>,
  work: (lake: BenchLake) => Promise<T>,
): Promise<T> {
  const lake = await open()
  try {
    return await work(lake)
  } finally {
    lake.close()
  }
}
