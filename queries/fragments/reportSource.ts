import {organizationLink} from './links.ts'

/** Where words come from. Never the report's text: that is for the desk. */
export const reportSource =
  `{_id, "title": coalesce(title, ""), "sha256": coalesce(sha256, ""), url, language, receivedAt, outlet->${organizationLink}}` as const
