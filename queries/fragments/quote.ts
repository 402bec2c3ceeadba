import {link, organizationLink, placeLink} from './links.ts'
import {publicSegmentId} from './isPublicContent.ts'
import {personLink} from './personLink.ts'
import {publicReport} from './reportSource.ts'

/** A quote with who said it, in what role at the time, and where exactly the report has it. */
export const quoteFields = `
  _id, _createdAt, "text": coalesce(text, ""), "kind": [kind][0],
  speaker->${personLink}, speakerNote, attributedAs, role, organization->${organizationLink},
  spokenOn, spokenAt->${placeLink}, translatedFrom,
  "span": [select(span.end > span.start => span{"exact": coalesce(exact, ""), prefix, suffix, start, end})][0],
  "clip": select(clip.end > clip.start => clip{start, end}),
  verification{"state": [state][0], by, at},
  "segmentId": ${publicSegmentId},
  "topics": array::compact(topics[]->${link}),
  "report": ${publicReport}
` as const

export const quote = `{${quoteFields}}` as const
