/* Stands in until queries/ has these. */
const usable = `(!defined(pubStatus) || pubStatus == "usable") && (!defined(embargo.until) || embargo.until <= now())`
const ref = `{_id, name, "slug": slug.current}`
const photo = `{alt, caption, credit, hotspot, crop, asset->{_id, url, mimeType, metadata{dimensions{width, height}}}}`
const teaser = `{_id, headline, dek, "slug": slug.current, publishedAt, language, program->${ref}, leadPhoto${photo}}`
const quote = `{_id, text, kind, speakerNote, attributedAs, role, spokenOn, span, verification{state, by, at}, clip, speaker->${ref}, organization->${ref}, spokenAt->${ref}, "segmentId": segment._ref, report->{title, sha256, url, language, outlet->${ref}}}`
const video = `{source, url, youtubeId, vimeoId, muxPlaybackId, duration, poster${photo}, "file": file.asset->{url, mimeType, size}, captions[]{_key, language, label, "url": asset->url}}`
const segment = `{_id, title, kind, airedAt, place->${ref}, program->{_id, name, "slug": slug.current, organization->${ref}}, appearances[]{_key, capacity, role, person->${ref}, organization->${ref}}, video${video}, transcript{cues[]{_key, text, start, end, speakerLabel, speaker->${ref}}}}`

export const homeQuery = `{
  "latest": *[_type == "article" && ${usable}] | order(coalesce(publishedAt, "") desc, _id asc)[0...20]${teaser},
  "quotes": *[_type == "quote" && kind == "direct"] | order(_createdAt desc, _id asc)[0...5]${quote},
  "programs": *[_type == "program"] | order(name asc)${ref}
}`
export const articleQuery = `*[_type == "article" && slug.current == $slug && ${usable}][0]{
  ..., "slug": slug.current, program->{_id, name, "slug": slug.current, organization->${ref}},
  leadPhoto${photo},
  bylines[]{_key, capacity, title, person->${ref}},
  dateline{date, place->${ref}},
  segments[]->${segment},
  people[]->${ref}, topics[]->${ref}, places[]->{_id, name, "slug": slug.current, country, geopoint},
  report->{title, sha256, url, language, outlet->${ref}},
  body[]{..., _type == "quoteReference" => {"quote": quote->${quote}}, _type == "segmentReference" => {"segment": segment->${segment}}, _type == "photo" => ${photo.slice(1, -1) ? photo : photo},
    markDefs[]{..., _type == "personMention" => {"person": person->${ref}}, _type == "organizationMention" => {"organization": organization->${ref}}}},
  "related": *[_type == "article" && _id != ^._id && ${usable} && count((people[]._ref)[@ in ^.^.people[]._ref]) > 0][0...4]${teaser}
}`
export const personQuery = `*[_type == "person" && slug.current == $slug][0]{
  _id, name, "slug": slug.current, aliases, bio, sameAs, portrait${photo}, roles[]{_key, title, from, to, organization->${ref}},
  "quotes": *[_type == "quote" && speaker._ref == ^._id] | order(coalesce(spokenOn, "") desc, span.start asc)[0...50]${quote},
  "segments": *[_type == "videoSegment" && references(^._id)]{_id, title, kind, airedAt, program->${ref}, "appearance": appearances[person._ref == ^.^._id][0]{capacity, role}},
  "articles": *[_type == "article" && references(^._id) && ${usable}] | order(coalesce(publishedAt, "") desc, _id asc)[0...20]${teaser}
}`
export const quoteQuery = `*[_type == "quote" && _id == $id][0]{...${quote}, segment->{_id, title, kind}, topics[]->${ref}, translatedFrom, confidence, evidence, cue, "articles": *[_type == "article" && references(^._id) && ${usable}]${teaser}}`
export const quotesQuery = `{
  "quotes": *[_type == "quote" && kind != "indirect"] | order(_id asc)[0...30]${quote},
  "speakers": *[_type == "person" && count(*[_type == "quote" && references(^._id)]) > 0] | order(name asc)${ref},
  "topics": *[_type == "topic"] | order(name asc)${ref},
  "programs": *[_type == "program"] | order(name asc)${ref}
}`
export const segmentQuery = `*[_type == "videoSegment" && _id == $id][0]{...${segment}, usageTerms, "quotes": *[_type == "quote" && references(^._id)] | order(span.start asc)${quote}, "articles": *[_type == "article" && references(^._id) && ${usable}]${teaser}}`
export const programQuery = `*[_type == "program" && slug.current == $slug][0]{_id, name, "slug": slug.current, description, organization->${ref}, "articles": *[_type == "article" && program._ref == ^._id && ${usable}] | order(coalesce(publishedAt, "") desc, _id asc)[0...30]${teaser}, "segments": *[_type == "videoSegment" && program._ref == ^._id][0...30]${segment}}`
export const placeQuery = `*[_type == "place" && slug.current == $slug][0]{_id, name, "slug": slug.current, kind, country, geopoint, "articles": *[_type == "article" && references(^._id) && ${usable}]${teaser}}`
export const topicQuery = placeQuery.replace('"place"', '"topic"')
export const organizationQuery = placeQuery.replace('"place"', '"organization"')
