import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {createLake} from '../../lake/index.ts'

/** A lake on disk, with the client both sides of a comparison use. */
export interface BenchLake {
  client: SanityClient
  close: () => void
}

/** @param given a directory that stays; default is one that is made and goes again */
export function openBenchLake(given?: string): BenchLake {
  const directory = given ?? mkdtempSync(join(tmpdir(), 'slugline-bench-'))
  const lake = createLake({dataDir: directory})
  const {projectId, dataset, token} = lake
  return {
    client: createClient({
      projectId,
      dataset,
      token,
      apiVersion: '2025-02-19',
      useCdn: false,
      maxRetries: 0,
      resolveFetch: () => lake.fetch,
    }),
    close: () => {
      lake.close()
      if (given === undefined) rmSync(directory, {recursive: true, force: true})
    },
  }
}
