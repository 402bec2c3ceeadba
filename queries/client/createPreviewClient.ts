import type {ClientPerspective, SanityClient} from '@sanity/client'
import {isEditableText} from './isEditableText.ts'

export interface PreviewOptions {
  /** Where the Studio is: overlays lead there. */
  studioUrl: string
  /** Default `drafts`: what would be published now. A release is a stack, such as `['r1', 'drafts']`. */
  perspective?: ClientPerspective
  /** Reads drafts. Not needed when the client has one. Keep it on a server. */
  token?: string
}

/**
 * As `client`, but with drafts or a release, and with invisible marks (stega) in the texts that readers see, by which the
 * Studio's overlays find what to edit. Words that code compares stay clean, so that `quote.kind === 'direct'` and
 * `parseResult` hold in a preview too. Texts for a page's head and for anything that is stored go through `stegaClean`.
 */
export function createPreviewClient(
  client: SanityClient,
  {studioUrl, perspective = 'drafts', token}: PreviewOptions,
): SanityClient {
  return client.withConfig({
    perspective,
    useCdn: false,
    resultSourceMap: 'withKeyArraySelector',
    stega: {enabled: true, studioUrl, filter: isEditableText},
    ...(token !== undefined && {token}),
  })
}
