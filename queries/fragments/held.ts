import {isPublicArticle} from './isPublicArticle.ts'

/*
 * What articles hold back with them. Each list looks at nothing around it, so that it is made once for a whole query. The
 * comparisons before `isPublicArticle` let an index find the few articles that can be held back, and the type stands in a
 * filter of its own, which leaves less to go through for the type evaluator.
 */

const articles =
  `*[_type == "article"][(pubStatus < "usable" || pubStatus > "usable" || embargo.until >= "" || embargo.note >= "") && !coalesce(${isPublicArticle}, false)]` as const

const carried =
  `${articles}{"ids": coalesce(body[].quote._ref, []) + coalesce(body[].segment._ref, []) + coalesce(segments[]._ref, [])}.ids[]` as const

/** The quote or segment is carried by one. */
export const isCarriedByHeld = `_id in ${carried}` as const

/** The quote is heard in a segment that is carried by one. */
export const isHeardInHeld = `(defined(segment) && segment._ref in ${carried})` as const

/** The quote or segment comes from the report of one. */
export const isReportHeld = `(defined(report) && report._ref in ${articles}.report._ref)` as const

const namedByArticles =
  `${articles}{"ids": [program._ref, dateline.place._ref] + coalesce(bylines[].person._ref, []) + coalesce(people[]._ref, []) + coalesce(topics[]._ref, []) + coalesce(places[]._ref, []) + coalesce(body[].markDefs[].person._ref, []) + coalesce(body[].markDefs[].organization._ref, [])}.ids[]` as const

const namedByContent =
  `*[_type in ["quote", "videoSegment"]][${isCarriedByHeld} || ${isReportHeld}]{"ids": [speaker._ref, organization._ref, program._ref, place._ref, spokenAt._ref] + coalesce(topics[]._ref, []) + coalesce(appearances[].person._ref, []) + coalesce(appearances[].organization._ref, []) + coalesce(transcript.cues[].speaker._ref, [])}.ids[]` as const

/** The person, organization, program, place or topic is named by one, or by a quote or a segment of one. */
export const isNamedByHeld = `(_id in ${namedByArticles} || _id in ${namedByContent})` as const

/** The organization is that of a person or of a program who is. */
export const isEmployerOfNamed =
  `_id in *[_type in ["person", "program"]][${isNamedByHeld}]{"ids": [organization._ref] + coalesce(roles[].organization._ref, [])}.ids[]` as const
