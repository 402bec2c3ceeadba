import {isEmployerOfNamed, isNamedByHeld} from './held.ts'
import {isPublicArticle} from './isPublicArticle.ts'
import {isPublicContent} from './isPublicContent.ts'

const isNamedInPublic =
  `count(*[_type == "article"][references(^._id) && ${isPublicArticle}]) > 0 || count(*[_type in ["quote", "videoSegment"]][references(^._id) && ${isPublicContent}]) > 0` as const

/**
 * Whether a person, program, place or topic may be shown: not when only articles that are held back speak of it. Its name
 * alone would tell what an embargoed story is about.
 */
export const isPublicSubject = `select(${isNamedByHeld} => ${isNamedInPublic}, true)` as const

/** As `isPublicSubject`, for an organization, which is also known by its people and its programs. */
export const isPublicOrganization =
  `select(${isNamedByHeld} || ${isEmployerOfNamed} => ${isNamedInPublic} || count(*[_type in ["person", "program"]][references(^._id) && ${isPublicSubject}]) > 0, true)` as const
