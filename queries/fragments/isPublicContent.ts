import {isCarriedByHeld, isHeardInHeld, isReportHeld} from './held.ts'
import {isPublicArticle} from './isPublicArticle.ts'

/**
 * Whether a quote or a segment may be shown: a public article carries it, or no article that is held back stands behind it,
 * by carrying it or its segment, or by coming from the same report. What is said in an embargoed story is embargoed too.
 */
export const isPublicContent =
  `select(${isCarriedByHeld} || ${isReportHeld} => count(*[_type == "article"][references(^._id) && ${isPublicArticle}]) > 0, ${isHeardInHeld} => count(*[_type == "article"][(references(^._id) || references(^.segment._ref)) && ${isPublicArticle}]) > 0, true)` as const

/** The id of a quote's segment, unless that is held back. */
export const publicSegmentId =
  `select(${isHeardInHeld} && count(*[_type == "article"][references(^.segment._ref) && ${isPublicArticle}]) == 0 => null, segment._ref)` as const
