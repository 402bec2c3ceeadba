import {article} from './documents/article.ts'
import {organization} from './documents/organization.ts'
import {person} from './documents/person.ts'
import {place} from './documents/place.ts'
import {program} from './documents/program.ts'
import {quote} from './documents/quote.ts'
import {report} from './documents/report.ts'
import {topic} from './documents/topic.ts'
import {videoSegment} from './documents/videoSegment.ts'
import {appearance} from './objects/appearance.ts'
import {articleBody} from './objects/articleBody.ts'
import {byline} from './objects/byline.ts'
import {captionTrack} from './objects/captionTrack.ts'
import {clip} from './objects/clip.ts'
import {correction} from './objects/correction.ts'
import {cue} from './objects/cue.ts'
import {dateline} from './objects/dateline.ts'
import {embargo} from './objects/embargo.ts'
import {link} from './objects/link.ts'
import {organizationMention} from './objects/organizationMention.ts'
import {personMention} from './objects/personMention.ts'
import {personRole} from './objects/personRole.ts'
import {photo} from './objects/photo.ts'
import {quoteReference} from './objects/quoteReference.ts'
import {segmentReference} from './objects/segmentReference.ts'
import {textRange} from './objects/textRange.ts'
import {textSpan} from './objects/textSpan.ts'
import {transcript} from './objects/transcript.ts'
import {verification} from './objects/verification.ts'
import {video} from './objects/video.ts'

/** Every document and object type of the content model. */
export const schemaTypes = [
  // Documents
  article,
  organization,
  person,
  place,
  program,
  quote,
  report,
  topic,
  videoSegment,
  // Objects
  appearance,
  articleBody,
  byline,
  captionTrack,
  clip,
  correction,
  cue,
  dateline,
  embargo,
  link,
  organizationMention,
  personMention,
  personRole,
  photo,
  quoteReference,
  segmentReference,
  textRange,
  textSpan,
  transcript,
  verification,
  video,
]
