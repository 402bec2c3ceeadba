/**
 * What a front end needs to name and link a document.
 *
 * In all projections a required text that a draft does not have yet is the empty string, and everything else that is not
 * there is null. Where the model requires a value, `[value][0]` makes its type say that a draft may lack it.
 */
export const linkFields = `_id, _type, "name": coalesce(name, ""), "slug": coalesce(slug.current, "")`

export const link = `{${linkFields}}` as const

export const organizationLink = `{${linkFields}, kind, sameAs}` as const

export const programLink = `{${linkFields}, organization->${organizationLink}}` as const

export const placeLink = `{${linkFields}, kind, country, geopoint{lat, lng}}` as const
