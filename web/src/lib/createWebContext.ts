import {createHash} from 'node:crypto'
import {createSluglineClient} from '../../../queries/client/createSluglineClient.ts'
import {readClientEnv} from '../../../queries/client/readClientEnv.ts'
import type {WebContext} from './webContext.ts'

/** The address at which the site listens unless told otherwise. */
export const DEFAULT_WEB_URL = 'http://localhost:4321'

/**
 * The front end as the environment describes it. Where to read is what `readClientEnv` takes: the hosted project that is
 * named, else the lake of this machine. A token together with `STUDIO_URL` turns preview on. `WEB_URL`, `WEB_NAME`,
 * `WEB_DESCRIPTION` and `WEB_LANGUAGE` are what readers see.
 *
 * @throws Error that names each variable at fault
 */
export function createWebContext(env: Readonly<Record<string, string | undefined>>): WebContext {
  const client = createSluglineClient(env)
  const {token} = readClientEnv(env)
  const studioUrl = env.STUDIO_URL
  return {
    client,
    site: {
      name: env.WEB_NAME ?? 'Slugline',
      url: (env.WEB_URL ?? DEFAULT_WEB_URL).replace(/\/+$/, ''),
      language: env.WEB_LANGUAGE ?? 'en',
      description: env.WEB_DESCRIPTION ?? 'Broadcast news with every quote traced to its source',
    },
    now: () => new Date(),
    ...(token && studioUrl ? {preview: {client, studioUrl, secret: secretFrom(token)}} : {}),
  }
}

/** Of the token, so that a preview outlives a restart and any copy of the server knows its cookies. */
function secretFrom(token: string): string {
  return createHash('sha256').update(`slugline preview cookie ${token}`).digest('hex')
}
