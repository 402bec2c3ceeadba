import {linkFields, organizationLink} from './links.ts'
import {photo} from './photo.ts'

/** A person as named beside a quote, in a byline or in a segment. */
export const personLink =
  `{${linkFields}, sameAs, portrait${photo}, roles[]{_key, "title": coalesce(title, ""), from, to, organization->${organizationLink}}}` as const
