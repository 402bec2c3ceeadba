import type {FrontMatter} from '../read/report.ts'
import type {VideoSegmentDraft} from './documents.ts'

type Video = NonNullable<VideoSegmentDraft['video']>

/** A segment's video from the address in the front matter. */
export function buildVideo({url, durationMs}: NonNullable<FrontMatter['videos']>[number]): Video {
  return {
    _type: 'video',
    ...locate(url),
    ...(durationMs !== undefined && {duration: Math.round(durationMs)}),
  }
}

/** Addresses of known players become their ids; any other stays an address. */
function locate(
  url: string,
): Pick<Video, 'source' | 'youtubeId' | 'vimeoId' | 'muxPlaybackId' | 'url'> {
  const youtubeId =
    /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|live\/|shorts\/)|youtu\.be\/)([\w-]{11})(?![\w-])/.exec(
      url,
    )?.[1]
  if (youtubeId) return {source: 'youtube', youtubeId}
  const vimeoId = /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)(?:[/?#]|$)/.exec(
    url,
  )?.[1]
  if (vimeoId) return {source: 'vimeo', vimeoId}
  const muxPlaybackId = /^https:\/\/(?:stream|player)\.mux\.com\/([A-Za-z\d]+)(?:[.?#/]|$)/.exec(
    url,
  )?.[1]
  if (muxPlaybackId) return {source: 'mux', muxPlaybackId}
  return {source: 'url', url}
}
