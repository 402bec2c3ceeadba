import type {FeedSegment, FeedSite, FeedVideo} from '../../../feeds/index.ts'
import {videoLinks} from '../../../queries/media/videoLinks.ts'
import {known} from './known.ts'
import {paths} from './paths.ts'
import {toFeedImage} from './toFeedImage.ts'
import {toFeedPersonLink} from './toFeedPerson.ts'
import {toFeedPlace, toFeedProgram} from './toFeedThing.ts'
import type {SegmentView, VideoView} from './views.ts'

/** A segment for feeds and structured data; null while a draft has no title or kind. */
export function toFeedSegment(segment: SegmentView, site: FeedSite): FeedSegment | null {
  const {title, kind} = segment
  if (!title || !kind) return null
  return {
    id: segment._id,
    url: site.url + paths.segment(segment._id),
    title,
    kind,
    program: toFeedProgram(segment.program, site),
    appearances: known(segment.appearances).flatMap(({person, capacity, role}) => {
      const feedPerson = toFeedPersonLink(person, site)
      return feedPerson ? [{person: feedPerson, capacity, role}] : []
    }),
    place: toFeedPlace(segment.place, site),
    airedAt: segment.airedAt,
    video: toFeedVideo(segment.video),
    cues: known(segment.transcript?.cues).flatMap(({speaker, speakerLabel, text, start, end}) =>
      text ? [{speaker: speaker?.name ?? speakerLabel, text, start, end}] : [],
    ),
  }
}

function toFeedVideo(video: VideoView | null | undefined): FeedVideo | null {
  const links = videoLinks(video)
  if (!video || !links) return null
  return {
    contentUrl: links.contentUrl,
    embedUrl: links.embedUrl ?? links.pageUrl,
    mimeType: links.mimeType,
    sizeInBytes: video.file?.size,
    duration: video.duration,
    poster: toFeedImage(video.poster),
    captions: links.captions,
  }
}
