import type {SanityClient} from '@sanity/client'
import type {FeedSite} from '../../../feeds/index.ts'

/** Everything a server of the front end is given. */
export interface WebContext {
  /** Reads published documents. */
  client: SanityClient
  site: FeedSite
  /** Absent: no preview. */
  preview?: {
    /** Has a token that may read drafts. It never leaves the server. */
    client: SanityClient
    /** The Studio's address, where overlays lead. */
    studioUrl: string
    /** Signs the preview cookie. */
    secret: string
  }
  now: () => Date
}
