import type {ClientPerspective, SanityClient} from '@sanity/client'
import type {AstroCookies} from 'astro'
import type {FeedSite} from '../../../feeds/index.ts'
import {isPreviewCookie, PERSPECTIVE_COOKIE, PREVIEW_COOKIE} from './previewCookie.ts'
import {readPerspective} from './readPerspective.ts'
import type {WebContext} from './webContext.ts'

/** What one request may see. Pages read through it and never ask whether it is a preview, save to show the overlays. */
export interface Desk {
  client: SanityClient
  site: FeedSite
  now: () => Date
  /** The Studio's address while a preview is on. */
  previewOf?: string
}

/** The published site, or a preview of drafts for a browser with a signed cookie. */
export function createDesk(web: WebContext, cookies: AstroCookies): Desk {
  const {client, site, now, preview} = web
  const cookie = cookies.get(PREVIEW_COOKIE)?.value
  if (!preview || !isPreviewCookie(cookie, preview.secret, now())) return {client, site, now}
  const perspective = readPerspective(cookies.get(PERSPECTIVE_COOKIE)?.value)
  return {
    client: createPreviewClient(preview.client, preview.studioUrl, perspective),
    site,
    now,
    previewOf: preview.studioUrl,
  }
}

function createPreviewClient(
  client: SanityClient,
  studioUrl: string,
  perspective: ClientPerspective,
): SanityClient {
  return client.withConfig({
    perspective,
    useCdn: false,
    stega: {enabled: true, studioUrl},
    resultSourceMap: 'withKeyArraySelector',
  })
}
