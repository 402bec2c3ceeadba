import type {VideoView} from './views.ts'

export interface VideoLinks {
  /** A file that a browser plays. */
  contentUrl?: string
  mimeType?: string
  /** A page with a player, and whose it is. */
  pageUrl?: string
  embedUrl?: string
  siteName?: string
  captions: {url: string; language?: string; label?: string}[]
}

/** Where a segment's video is found, by its source; `undefined` when there is none. */
export function videoLinks(video: VideoView | null | undefined): VideoLinks | undefined {
  if (!video) return undefined
  const captions = (video.captions ?? []).flatMap(({url, language, label}) =>
    url ? [{url, language: language ?? undefined, label: label ?? undefined}] : [],
  )
  switch (video.source ?? '') {
    case 'file':
      return video.file?.url
        ? {contentUrl: video.file.url, mimeType: video.file.mimeType ?? undefined, captions}
        : undefined
    case 'mux':
      return video.muxPlaybackId
        ? {
            contentUrl: `https://stream.mux.com/${video.muxPlaybackId}.m3u8`,
            mimeType: 'application/vnd.apple.mpegurl',
            captions,
          }
        : undefined
    case 'youtube':
      return video.youtubeId
        ? {
            pageUrl: `https://www.youtube.com/watch?v=${video.youtubeId}`,
            embedUrl: `https://www.youtube-nocookie.com/embed/${video.youtubeId}`,
            siteName: 'YouTube',
            captions,
          }
        : undefined
    case 'vimeo':
      return video.vimeoId
        ? {
            pageUrl: `https://vimeo.com/${video.vimeoId}`,
            embedUrl: `https://player.vimeo.com/video/${video.vimeoId}`,
            siteName: 'Vimeo',
            captions,
          }
        : undefined
    case 'url':
      return video.url ? linkOf(video.url, captions) : undefined
    default:
      return undefined
  }
}

const MEDIA_TYPES: Record<string, string> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
  m3u8: 'application/vnd.apple.mpegurl',
}

/** An address that ends like a media file is one; any other is a page. */
function linkOf(url: string, captions: VideoLinks['captions']): VideoLinks {
  const {pathname, hostname} = new URL(url)
  const mimeType = MEDIA_TYPES[pathname.split('.').at(-1)?.toLowerCase() ?? '']
  return mimeType
    ? {contentUrl: url, mimeType, captions}
    : {pageUrl: url, siteName: hostname.replace(/^www\./, ''), captions}
}
