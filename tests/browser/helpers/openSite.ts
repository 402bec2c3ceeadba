import type {SanityClient} from '@sanity/client'

import {buildWeb} from '../../../web/buildWeb.ts'
import {startWeb, type WebServer} from '../../../web/startWeb.ts'

/** The built site on a lake, with previews for the Studio at an address. */
export async function openSite(client: SanityClient, studioUrl: string): Promise<WebServer> {
  return startWeb({
    directory: await buildWeb(),
    client: client.withConfig({perspective: 'published', token: undefined}),
    preview: {client, studioUrl},
  })
}
