import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import {
  createLake,
  serveLake,
  type Lake,
  type LakeOptions,
  type ServeOptions,
} from '../../lake/index.ts'

/** After the version from which published documents are the default. */
export const API_VERSION = '2026-01-01'

export interface TestLake extends AsyncDisposable {
  readonly lake: Lake
  readonly client: SanityClient
  /** A client with settings of its own. */
  readonly clientWith: (config: Partial<ClientConfig>) => SanityClient
}

/** A lake in memory, reached in process: `await using {client} = openTestLake()`. */
export function openTestLake(options: LakeOptions = {}): TestLake {
  const lake = createLake(options)
  const clientWith = (config: Partial<ClientConfig>) =>
    createClient({
      projectId: lake.projectId,
      dataset: lake.dataset,
      apiVersion: API_VERSION,
      useCdn: false,
      token: lake.token,
      // Retrying is the client's own doing and would only slow a test of what fails.
      maxRetries: 0,
      resolveFetch: () => lake.fetch,
      ...config,
    })
  return {
    lake,
    client: clientWith({}),
    clientWith,
    async [Symbol.asyncDispose]() {
      lake.close()
    },
  }
}

export interface ServedTestLake extends TestLake {
  /** `http://localhost:<port>` */
  readonly address: string
  readonly close: () => Promise<void>
}

/** A lake in memory behind HTTP, on a port that is free. */
export async function serveTestLake(options: ServeOptions = {}): Promise<ServedTestLake> {
  const {lake, address, close} = await serveLake({port: 0, ...options})
  const clientWith = (config: Partial<ClientConfig>) =>
    createClient({
      apiHost: address,
      useProjectHostname: false,
      projectId: lake.projectId,
      dataset: lake.dataset,
      apiVersion: API_VERSION,
      useCdn: false,
      token: lake.token,
      maxRetries: 0,
      ...config,
    })
  return {lake, address, close, client: clientWith({}), clientWith, [Symbol.asyncDispose]: close}
}
