import {isPublicArticle} from './isPublicArticle.ts'

/**
 * Whether a quote or a segment may be shown: a public article carries it, or no article that is held back stands behind it,
 * by carrying it or by coming from the same report. What is said in an embargoed story is embargoed too.
 */
export const isPublicContent =
  `(count(*[_type == "article" && references(^._id) && ${isPublicArticle}]) > 0 || count(*[_type == "article" && references(^._id) && !coalesce(${isPublicArticle}, false)]) + count(*[_type == "article" && report._ref == ^.report._ref && !coalesce(${isPublicArticle}, false)]) == 0)` as const
