import type {SanityClient} from '@sanity/client'
import {redirectQuery} from '../../../queries/redirects.ts'
import {linkTo, type SluggedType} from './paths.ts'

/** Where the page that used to be at a slug is now; `undefined` when there never was one. */
export async function findMoved(
  client: SanityClient,
  type: SluggedType,
  slug: string | undefined,
): Promise<string | undefined> {
  if (!slug) return undefined
  const target: {slug?: string | null} | null = await client.fetch(redirectQuery, {type, slug})
  return linkTo(type, target)
}
