import {defineQuery} from 'groq'
import {isPublicArticle} from './fragments/isPublicArticle.ts'
import {isPublicOrganization, isPublicSubject} from './fragments/isPublicSubject.ts'

/**
 * Where a page went that used to be at a slug; null when it never was, or when there is a page at the slug now.
 * Parameters: `type`, the document's type, and `slug`, the one that was asked for.
 */
export const redirectQuery = defineQuery(`*[
  $slug in previousSlugs && _type == $type && defined(slug.current)
][
  select(_type == "article" => ${isPublicArticle}, _type == "organization" => ${isPublicOrganization}, ${isPublicSubject}) &&
  count(*[slug.current == $slug && _type == ^._type && (_type != "article" || ${isPublicArticle})]) == 0
] | order(_updatedAt desc, _id asc)[0]{_id, _type, "slug": coalesce(slug.current, "")}`)
