import {link} from './links.ts'
import {photo} from './photo.ts'

/** An article in a list. */
export const teaser =
  `{_id, _createdAt, "headline": coalesce(headline, ""), "slug": coalesce(slug.current, ""), dek, language, publishedAt, updatedAt, program->${link}, leadPhoto${photo}}` as const
