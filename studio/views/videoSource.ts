/** A segment's video as the watch view asks for it; `null` where the dataset has nothing. */
export interface VideoValue {
  source: string | null
  fileUrl: string | null
  youtubeId: string | null
  vimeoId: string | null
  muxPlaybackId: string | null
  url: string | null
  duration: number | null
  posterUrl: string | null
  posterAlt: string | null
  captions:
    | {_key: string; language: string | null; label: string | null; url: string | null}[]
    | null
}

export type VideoSource =
  | {how: 'file'; src: string}
  /** A service's own player page. */
  | {how: 'embed'; src: string}
  | {how: 'none'; why: string}

/** Where the picture comes from, or why there is none. */
export function resolveVideoSource(video: VideoValue | null): VideoSource {
  if (!video?.source) return {how: 'none', why: 'No video. The report names none.'}
  switch (video.source) {
    case 'file':
      return video.fileUrl
        ? {how: 'file', src: video.fileUrl}
        : {how: 'none', why: 'No video yet: the source is a file, but none is uploaded.'}
    case 'youtube':
      return video.youtubeId
        ? {
            how: 'embed',
            src: `https://www.youtube-nocookie.com/embed/${encodeURIComponent(video.youtubeId)}`,
          }
        : {how: 'none', why: 'No video yet: the YouTube id is missing.'}
    case 'vimeo':
      return video.vimeoId
        ? {how: 'embed', src: `https://player.vimeo.com/video/${encodeURIComponent(video.vimeoId)}`}
        : {how: 'none', why: 'No video yet: the Vimeo id is missing.'}
    case 'mux':
      return video.muxPlaybackId
        ? {how: 'embed', src: `https://player.mux.com/${encodeURIComponent(video.muxPlaybackId)}`}
        : {how: 'none', why: 'No video yet: the Mux playback id is missing.'}
    default:
      return resolveAddress(video.url)
  }
}

function resolveAddress(url: string | null): VideoSource {
  if (!url) return {how: 'none', why: 'No video yet: its address is missing.'}
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    return {how: 'none', why: 'The video’s address is not a web address.'}
  if (/\.(mp4|m4v|webm|mov|ogv|m3u8)(\?|#|$)/i.test(url)) return {how: 'file', src: url}
  // A frame of this page's own origin could take its sandbox off.
  return new URL(url).origin === globalThis.location?.origin
    ? {how: 'none', why: 'The video’s address is one of this Studio, and no video file.'}
    : {how: 'embed', src: url}
}
