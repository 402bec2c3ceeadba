import {isReportHeld} from './held.ts'
import {isPublicArticle} from './isPublicArticle.ts'
import {organizationLink} from './links.ts'

/** Where words come from. Never the report's text: that is for the desk. */
export const reportSource =
  `{_id, "title": coalesce(title, ""), "sha256": coalesce(sha256, ""), url, language, receivedAt, outlet->${organizationLink}}` as const

/** Of a quote or a segment: its source, unless all that was made of that report is held back, whose headline it has. */
export const publicReport =
  `select(${isReportHeld} && count(*[_type == "article"][report._ref == ^.report._ref && ${isPublicArticle}]) == 0 => null, report->${reportSource})` as const
