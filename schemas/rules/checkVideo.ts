import type {RuleIssue} from './issue.ts'

/** The field that says where a video of each source is. */
const videoLocators = {
  file: 'file',
  youtube: 'youtubeId',
  vimeo: 'vimeoId',
  mux: 'muxPlaybackId',
  url: 'url',
} as const

export interface VideoLike {
  source?: string | null
  file?: {asset?: unknown} | null
  youtubeId?: string | null
  vimeoId?: string | null
  muxPlaybackId?: string | null
  url?: string | null
}

/** A video can be found by what its source asks for. */
export function checkVideo(video: VideoLike): RuleIssue[] {
  const {source} = video
  if (!isVideoSource(source)) return []
  const locator = videoLocators[source]
  if (locator === 'file' ? video.file?.asset : video[locator]) return []
  return [
    {
      code: 'videoWithoutLocator',
      message: `Say where the video is: fill in what belongs to the source “${source}”, or remove the video.`,
      path: [locator],
    },
  ]
}

function isVideoSource(source: string | null | undefined): source is keyof typeof videoLocators {
  return typeof source === 'string' && source in videoLocators
}
