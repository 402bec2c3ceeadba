import {link, organizationLink, placeLink, programLink} from './links.ts'
import {personLink} from './personLink.ts'
import {video} from './video.ts'

/** A segment in a list or in its place in an article. */
export const segmentFields = `
  _id, _createdAt, "title": coalesce(title, ""), "kind": [kind][0], airedAt, usageTerms,
  program->${programLink},
  place->${placeLink},
  appearances[]{_key, capacity, role, "person": [person->${personLink}][0], organization->${organizationLink}},
  video${video}
` as const

export const segment = `{${segmentFields}}` as const

/** With what is said in it. */
export const segmentWithTranscript =
  `{${segmentFields}, transcript{cues[]{_key, "text": coalesce(text, ""), start, end, speakerLabel, speaker->${link}}}}` as const
