import type {Clip, VideoObject} from 'schema-dts'
import type {FeedQuote, FeedSegment} from '../feedArticle.ts'
import {isoDuration} from '../isoDuration.ts'
import {present, someOf} from '../present.ts'
import {buildBroadcastEvent} from './buildBroadcastEvent.ts'
import {buildOrganization} from './buildOrganization.ts'
import {buildPersonLink} from './buildPersonLink.ts'
import {buildPlace} from './buildPlace.ts'

const MAKERS = new Set(['reporter', 'correspondent'])

/**
 * A segment's video with a clip for each quote whose place in it is known; `undefined` when the segment has no video.
 * @param quotes those of the article; the ones heard in other segments are passed over
 */
export function buildVideo(
  segment: FeedSegment,
  quotes: readonly FeedQuote[],
): Extract<VideoObject, object> | undefined {
  const video = segment.video
  if (!video || !(video.contentUrl || video.embedUrl)) return undefined
  return {
    '@type': 'VideoObject',
    '@id': `${segment.url}#video`,
    name: segment.title,
    url: segment.url,
    thumbnailUrl: video.poster ? [video.poster.url] : undefined,
    uploadDate: present(segment.airedAt),
    contentUrl: present(video.contentUrl),
    embedUrl: present(video.embedUrl),
    encodingFormat: present(video.mimeType),
    contentSize: video.sizeInBytes ? `${video.sizeInBytes} B` : undefined,
    duration: video.duration ? isoDuration(video.duration) : undefined,
    creator: creatorsOf(segment),
    locationCreated: segment.place ? buildPlace(segment.place) : undefined,
    transcript: transcriptOf(segment),
    hasPart: someOf(quotes.flatMap((quote) => buildClip(segment, quote))),
    publication: buildBroadcastEvent(segment),
  }
}

/** Reporters made a package; an interview without one is the broadcaster's. */
function creatorsOf(segment: FeedSegment): Extract<VideoObject, object>['creator'] {
  const makers = (segment.appearances ?? []).filter(({capacity}) => MAKERS.has(capacity ?? ''))
  if (makers.length > 0) return makers.map(({person}) => buildPersonLink(person))
  const broadcaster = segment.program?.organization
  return broadcaster ? buildOrganization(broadcaster) : undefined
}

function transcriptOf(segment: FeedSegment): string | undefined {
  const lines = (segment.cues ?? []).map(({speaker, text}) =>
    speaker ? `${speaker}: ${text}` : text,
  )
  return lines.length > 0 ? lines.join('\n') : undefined
}

/** Google wants a clip's address on the video's own page, with the second to start at. */
function buildClip(segment: FeedSegment, quote: FeedQuote): Extract<Clip, object>[] {
  if (!quote.clip || quote.segmentId !== segment.id) return []
  const start = quote.clip.start / 1000
  return [
    {
      '@type': 'Clip',
      name: quote.text,
      startOffset: start,
      endOffset: quote.clip.end / 1000,
      url: `${segment.url}?t=${Math.floor(start)}`,
    },
  ]
}
