import {defineQuery} from 'groq'
import {isPublicArticle} from './fragments/isPublicArticle.ts'

/**
 * A page of the corrections log, newest first. Parameters: those of `correctionsAfter`. A correction is known by its
 * article and its key.
 */
export const correctionsQuery = defineQuery(`*[${isPublicArticle} && count(corrections) > 0]{
  "entries": coalesce(corrections[]{
    _key, "date": coalesce(date, ""), kind, "text": coalesce(text, ""),
    "id": ^._id + "/" + _key,
    "article": ^{_id, "headline": coalesce(headline, ""), "slug": coalesce(slug.current, "")}
  }, [])
}.entries[date <= $dateBefore && (date < $dateBefore || id < $idBefore)] | order(date desc, id desc)[0...20]`)
