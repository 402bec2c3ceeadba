import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import {readClientEnv} from './readClientEnv.ts'

/** Of the hosted API. Since this one a client reads published documents unless told otherwise. */
const apiVersion = '2025-02-19'

/**
 * A client that reads what the public may see, from the hosted Content Lake or from a lake of one's own, by environment
 * variables alone (see `readClientEnv`). In a browser it has no token, whatever `env` holds.
 *
 * @param config settings of `@sanity/client` that win over these
 */
export function createSluglineClient(
  env: Readonly<Record<string, string | undefined>>,
  config: Partial<ClientConfig> = {},
): SanityClient {
  const {apiHost, token, ...place} = readClientEnv(env)
  return createClient({
    ...place,
    apiVersion,
    perspective: 'published',
    // Sanity's CDN is only in front of Sanity's own API.
    useCdn: apiHost === undefined,
    ...(apiHost !== undefined && {apiHost, useProjectHostname: false}),
    ...(token !== undefined && !isBrowser() && {token}),
    ...config,
  })
}

const isBrowser = () => 'document' in globalThis
