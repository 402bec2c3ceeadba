import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'

/** A dataset to work on, wherever it is. */
export interface Connection {
  client: SanityClient
  /** For people, without the token. */
  name: string
  kind: 'hosted' | 'lake' | 'embedded'
  dataset: string
  /** There is no data yet: the client answers from an empty dataset that is gone afterwards. */
  isEmpty?: boolean
  close: () => void
}

export interface ConnectOptions {
  /** Where there is no data yet, make some. Default true; no for what only reads or takes away. */
  mayCreate?: boolean
}

/** The environment is not what a connection needs; the message says what to set. */
export class ConnectError extends Error {
  override readonly name = 'ConnectError'
}

const apiVersion = '2025-02-19'

const defaultDirectory = '.slugline'

/** How long to wait for another process that has the embedded data open, in milliseconds. */
const patience = 30_000

/**
 * The hosted Content Lake when `SANITY_PROJECT_ID`, `SANITY_DATASET` and `SANITY_AUTH_TOKEN` are set and no directory is
 * given; otherwise the embedded one: through a lake that already serves the directory, or in this process.
 * `SANITY_API_HOST` sets another address for the hosted API.
 *
 * @param data directory of the embedded data; default `SLUGLINE_DATA`, then `.slugline`
 */
export async function connect(
  data: string | undefined,
  environment: NodeJS.ProcessEnv,
  {mayCreate = true}: ConnectOptions = {},
): Promise<Connection> {
  const hosted = data === undefined ? readHosted(environment) : undefined
  return hosted ? connectHosted(hosted) : connectEmbedded(data, environment, mayCreate)
}

/** Will the first write make the data? Then nothing may be made before all input is found good. */
export async function isNewData(
  data: string | undefined,
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  if (data === undefined && readHosted(environment)) return false
  const {readLakeConfig} = await import('../lake/server/lakeConfig.ts')
  const {dataDir} = readLakeConfig({...(data !== undefined && {data})}, environment)
  return !hasData(dataDir ?? defaultDirectory)
}

/** A lake names its datasets in a file from its first start on. */
const hasData = (directory: string): boolean => existsSync(join(directory, 'datasets.json'))

interface Hosted {
  projectId: string
  dataset: string
  token: string
  apiHost: string | undefined
}

function readHosted(environment: NodeJS.ProcessEnv): Hosted | undefined {
  const names = ['SANITY_PROJECT_ID', 'SANITY_DATASET', 'SANITY_AUTH_TOKEN'] as const
  const [projectId, dataset, token] = names.map((name) => environment[name]?.trim())
  if (projectId && dataset && token) {
    return {projectId, dataset, token, apiHost: environment['SANITY_API_HOST'] || undefined}
  }
  if (!projectId && !token) return undefined
  const missing = names.filter((name) => !environment[name]?.trim())
  throw new ConnectError(
    `For the hosted Content Lake ${missing.join(' and ')} must be set too. ` +
      'Set all three, or none to work on the embedded lake.',
  )
}

async function connectHosted({projectId, dataset, token, apiHost}: Hosted): Promise<Connection> {
  const {createClient} = await import('@sanity/client')
  return {
    client: createClient({
      projectId,
      dataset,
      token,
      apiVersion,
      useCdn: false,
      maxRetries: 0,
      ...(apiHost && {apiHost, useProjectHostname: false}),
    }),
    name: `dataset ${dataset} of project ${projectId}`,
    kind: 'hosted',
    dataset,
    close: () => {},
  }
}

async function connectEmbedded(
  data: string | undefined,
  environment: NodeJS.ProcessEnv,
  mayCreate: boolean,
): Promise<Connection> {
  const [{createClient}, {connectLake, createLake, DataHeldError}, {readLakeConfig}] =
    await Promise.all([
      import('@sanity/client'),
      import('../lake/index.ts'),
      import('../lake/server/lakeConfig.ts'),
    ])
  const options = readLakeConfig({...(data !== undefined && {data})}, environment)
  const directory = options.dataDir ?? defaultDirectory
  const isEmpty = !mayCreate && !hasData(directory)
  const deadline = Date.now() + patience
  for (;;) {
    const running = isEmpty ? undefined : await connectLake(directory)
    if (running) {
      const {address, projectId, dataset, token} = running
      return {
        client: createClient({
          projectId,
          dataset,
          token,
          apiVersion,
          useCdn: false,
          maxRetries: 0,
          apiHost: address,
          useProjectHostname: false,
        }),
        name: `dataset ${dataset} of the lake at ${address}`,
        kind: 'lake',
        dataset,
        close: () => {},
      }
    }
    try {
      const lake = createLake({...options, dataDir: isEmpty ? undefined : directory})
      const {projectId, dataset, token} = lake
      return {
        client: createClient({
          projectId,
          dataset,
          token,
          apiVersion,
          useCdn: false,
          maxRetries: 0,
          resolveFetch: () => lake.fetch,
        }),
        name: `dataset ${dataset} in ${directory}`,
        kind: 'embedded',
        dataset,
        isEmpty,
        close: () => lake.close(),
      }
    } catch (error) {
      // Another command works on the same data: its turn first.
      if (!(error instanceof DataHeldError) || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}
