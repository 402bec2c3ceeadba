import type {ClientReturn, SanityClient} from '@sanity/client'
import type {AstroCookies} from 'astro'
import type {FeedSite} from '../../../feeds/index.ts'
import {createPreviewClient} from '../../../queries/client/createPreviewClient.ts'
import {ownPageQuery} from './ownPageQuery.ts'
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
  /** What a page is about. A preview finds it though it is embargoed or withheld, and says so. */
  open: <const Query extends string>(
    query: Query,
    params: Record<string, string | undefined>,
  ) => Promise<{found: ClientReturn<Query>; isHeldBack: boolean}>
}

/** The published site, or a preview of drafts for a browser with a signed cookie. */
export function createDesk(web: WebContext, cookies: AstroCookies): Desk {
  const {client, site, now, preview} = web
  const cookie = cookies.get(PREVIEW_COOKIE)?.value
  if (!preview || !isPreviewCookie(cookie, preview.secret, now())) {
    return {
      client,
      site,
      now,
      open: async (query, params) => ({
        found: await client.fetch(query, params),
        isHeldBack: false,
      }),
    }
  }
  const {studioUrl} = preview
  const perspective = readPerspective(cookies.get(PERSPECTIVE_COOKIE)?.value)
  const drafts = createPreviewClient(preview.client, {studioUrl, perspective})
  return {
    client: drafts,
    site,
    now,
    previewOf: studioUrl,
    async open(query, params) {
      const seen = await drafts.fetch(query, params)
      if (seen) return {found: seen, isHeldBack: false}
      const found = await drafts.fetch(ownPageQuery(query), params)
      return {found, isHeldBack: Boolean(found)}
    },
  }
}
