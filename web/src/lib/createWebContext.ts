import {createHash} from 'node:crypto'
import {createClient} from '@sanity/client'
import type {WebContext} from './webContext.ts'

/** Where to read and what the site is called, by the names in `docs/frontend.md`. */
export type WebEnvironment = Readonly<Record<string, string | undefined>>

/** The address at which the site listens unless told otherwise. */
export const DEFAULT_WEB_URL = 'http://localhost:4321'

/**
 * The front end as the environment describes it. `SANITY_PROJECT_ID`, `SANITY_DATASET`, `SANITY_API_HOST` (a lake's
 * address) and `SANITY_AUTH_TOKEN` say where to read; a token together with `STUDIO_URL` turns preview on. `WEB_URL`,
 * `WEB_NAME`, `WEB_DESCRIPTION` and `WEB_LANGUAGE` are what readers see.
 */
export function createWebContext(env: WebEnvironment): WebContext {
  const token = env.SANITY_AUTH_TOKEN?.trim()
  const apiHost = env.SANITY_API_HOST
  const studioUrl = env.STUDIO_URL
  const client = createClient({
    projectId: env.SANITY_PROJECT_ID ?? 'local',
    dataset: env.SANITY_DATASET ?? 'production',
    apiVersion: '2026-01-01',
    useCdn: false,
    perspective: 'published',
    ...(token ? {token} : {}),
    ...(apiHost ? {apiHost, useProjectHostname: false} : {}),
  })
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
