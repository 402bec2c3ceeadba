import {sanityImport} from '@sanity/import'
import type {SeedDocument} from '../../seed/build/documents.ts'
import {applyReports} from '../../seed/write/apply/applyReports.ts'
import {exportDocuments} from '../../seed/write/maintain/exportDocuments.ts'
import {createBenchContext} from './createBenchContext.ts'
import {generatedSources} from './generatedSources.ts'
import {openBenchLake} from './openBenchLake.ts'
import {seconds} from './seconds.ts'

/** Seconds, and how many times faster this engine is. */
export interface Comparison {
  reports: number
  documents: number
  first: {engine: number; sanityImport: number; ratio: number}
  unchanged: {engine: number; sanityImport: number; ratio: number}
}

/** The same documents into the same kind of lake by both, the first time and again unchanged. */
export async function compareWithImport(reports: number): Promise<Comparison> {
  const ours = openBenchLake()
  const theirs = openBenchLake()
  try {
    const sources = [...generatedSources(reports)]
    const engineFirst = await seconds(() => applyReports(createBenchContext(ours.client), sources))
    const engineAgain = await seconds(() => applyReports(createBenchContext(ours.client), sources))

    const documents: SeedDocument[] = []
    for await (const document of exportDocuments(ours.client)) documents.push(document)
    const importAll = () =>
      sanityImport(
        documents.map((document) => structuredClone(document)),
        {client: theirs.client, operation: 'createOrReplace'},
      )
    const importFirst = await seconds(importAll)
    const importAgain = await seconds(importAll)
    return {
      reports,
      documents: documents.length,
      first: {engine: engineFirst, sanityImport: importFirst, ratio: importFirst / engineFirst},
      unchanged: {engine: engineAgain, sanityImport: importAgain, ratio: importAgain / engineAgain},
    }
  } finally {
    ours.close()
    theirs.close()
  }
}
