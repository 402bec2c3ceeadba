import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {createLake} from '../../lake/index.ts'
import {startLake} from '../lake/startLake.ts'
import {slowFetch} from './slowFetch.ts'

/** A lake on disk, with the client both sides of a comparison use. */
export interface BenchLake {
  client: SanityClient
  close: () => void
}

/**
 * The lake in this process.
 * @param given a directory that stays; default is one that is made and goes again
 */
export function openBenchLake(given?: string): BenchLake {
  const directory = given ?? makeDirectory()
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
      if (given === undefined) removeDirectory(directory)
    },
  }
}

/** The lake in a process of its own, by HTTP. */
export async function openServedLake(): Promise<BenchLake> {
  const directory = makeDirectory()
  const {child, client} = await startLake(directory)
  return {
    client,
    close: () => {
      child.once('exit', () => removeDirectory(directory))
      child.kill()
    },
  }
}

/** As `openServedLake`, from as far away and with such limits as a hosted dataset has. */
export async function openDistantLake(): Promise<BenchLake> {
  const {client, close} = await openServedLake()
  const slow = slowFetch(globalThis.fetch)
  return {client: client.withConfig({resolveFetch: () => slow}), close}
}

const makeDirectory = (): string => mkdtempSync(join(tmpdir(), 'slugline-bench-'))

const removeDirectory = (directory: string): void =>
  rmSync(directory, {recursive: true, force: true})
