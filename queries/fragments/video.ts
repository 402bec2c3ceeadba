import {photo} from './photo.ts'

/** A segment's video: one of the locators by its source, durations in milliseconds. */
export const video = `{
  "source": [source][0], url, youtubeId, vimeoId, muxPlaybackId, duration,
  "file": file.asset->{url, mimeType, size},
  poster${photo},
  captions[]{_key, language, label, "url": asset->url}
}` as const
