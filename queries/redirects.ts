import {defineQuery} from 'groq'
import {isPublicArticle} from './fragments/isPublicArticle.ts'

const target = `{_id, _type, "slug": coalesce(slug.current, "")}`

/**
 * Where a page went that used to be at a slug; null when it is there now or never was. Parameters: `type`, the document's
 * type, and `slug`, the one that was asked for.
 */
export const redirectQuery = defineQuery(`select(
  count(*[_type == $type && slug.current == $slug && (_type != "article" || ${isPublicArticle})]) == 0 =>
    *[_type == $type && $slug in previousSlugs && defined(slug.current) && (_type != "article" || ${isPublicArticle})] | order(_updatedAt desc, _id asc)[0]${target}
)`)
