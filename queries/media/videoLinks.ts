import {stegaClean} from '@sanity/client/stega'

/** A segment's video as the queries project it; what is not known is absent or null. */
export interface VideoLike {
  source?: string | null
  url?: string | null
  youtubeId?: string | null
  vimeoId?: string | null
  muxPlaybackId?: string | null
  file?: {url?: string | null; mimeType?: string | null} | null
  captions?: {url?: string | null; language?: string | null; label?: string | null}[] | null
}

/** A stretch of a video, in milliseconds. */
export interface ClipLike {
  start: number
  end: number
}

export interface VideoLinks {
  /** A file or a stream that a browser plays. */
  contentUrl?: string
  mimeType?: string
  /** A page with a player, and whose it is. */
  pageUrl?: string
  /** The player alone, for a frame. */
  embedUrl?: string
  siteName?: string
  captions: {url: string; language?: string; label?: string}[]
}

type Locators = Omit<VideoLinks, 'captions'>

/**
 * Where a segment's video is found, by its source; `undefined` when there is none. With a clip, such as a quote's, the
 * addresses begin there, and end there where the service can.
 */
export function videoLinks(
  video: VideoLike | null | undefined,
  clip?: ClipLike | null,
): VideoLinks | undefined {
  const {captions, ...source} = stegaClean(video) ?? {}
  const locators = locate(source, clip ?? undefined)
  return locators && {...locators, captions: tracksOf(captions)}
}

function locate(video: VideoLike, clip: ClipLike | undefined): Locators | undefined {
  switch (video.source ?? '') {
    case 'file':
      return video.file?.url ? linkFile(video.file.url, video.file.mimeType, clip) : undefined
    case 'mux':
      return video.muxPlaybackId ? linkMux(video.muxPlaybackId, clip) : undefined
    case 'youtube':
      return video.youtubeId ? linkYoutube(video.youtubeId, clip) : undefined
    case 'vimeo':
      return video.vimeoId ? linkVimeo(video.vimeoId, clip) : undefined
    case 'url':
      return video.url ? linkAddress(video.url, clip) : undefined
    default:
      return undefined
  }
}

/** W3C Media Fragments, https://www.w3.org/TR/media-frags/#naming-time */
function linkFile(url: string, mimeType?: string | null, clip?: ClipLike): Locators {
  const at = clip ? `#t=${clip.start / 1000},${clip.end / 1000}` : ''
  return {contentUrl: url + at, ...(mimeType && {mimeType})}
}

/** https://www.mux.com/docs/guides/create-instant-clips */
function linkMux(id: string, clip?: ClipLike): Locators {
  const url = new URL(`https://stream.mux.com/${encodeURIComponent(id)}.m3u8`)
  if (clip) {
    url.searchParams.set('asset_start_time', `${clip.start / 1000}`)
    url.searchParams.set('asset_end_time', `${clip.end / 1000}`)
  }
  return {contentUrl: url.href, mimeType: 'application/vnd.apple.mpegurl'}
}

/** https://developers.google.com/youtube/player_parameters: whole seconds. */
function linkYoutube(id: string, clip?: ClipLike): Locators {
  const page = new URL(`https://www.youtube.com/watch?v=${encodeURIComponent(id)}`)
  // The address that sets no cookie before the video plays.
  const embed = new URL(`https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}`)
  if (clip) {
    const start = `${Math.floor(clip.start / 1000)}`
    page.searchParams.set('t', `${start}s`)
    embed.searchParams.set('start', start)
    embed.searchParams.set('end', `${Math.ceil(clip.end / 1000)}`)
  }
  return {pageUrl: page.href, embedUrl: embed.href, siteName: 'YouTube'}
}

/** https://help.vimeo.com/hc/en-us/articles/12426260232977: `#t=`, and no end. */
function linkVimeo(id: string, clip?: ClipLike): Locators {
  const at = clip ? `#t=${Math.floor(clip.start / 1000)}s` : ''
  const number = encodeURIComponent(id)
  return {
    pageUrl: `https://vimeo.com/${number}${at}`,
    embedUrl: `https://player.vimeo.com/video/${number}${at}`,
    siteName: 'Vimeo',
  }
}

const mediaTypes: Record<string, string> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
  m3u8: 'application/vnd.apple.mpegurl',
}

/** An address that ends like a media file is one; any other is a page. */
function linkAddress(url: string, clip?: ClipLike): Locators | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined
  const {pathname, hostname} = new URL(url)
  const mimeType = mediaTypes[pathname.split('.').at(-1)?.toLowerCase() ?? '']
  return mimeType
    ? linkFile(url, mimeType, clip)
    : {pageUrl: url, siteName: hostname.replace(/^www\./, '')}
}

function tracksOf(captions: VideoLike['captions']): VideoLinks['captions'] {
  return (captions ?? []).flatMap(({url, language, label}) =>
    url ? [{url, ...(language && {language}), ...(label && {label})}] : [],
  )
}
