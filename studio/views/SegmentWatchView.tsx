import {useRef} from 'react'

import {Notice} from '../components/Notice.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {useLiveQuery} from '../hooks/useLiveQuery.ts'
import {Player} from './Player.tsx'
import {Transcript, type TranscriptCue} from './Transcript.tsx'
import type {VideoValue} from './videoSource.ts'
import type {ViewProps} from './viewProps.ts'

interface WatchedSegment {
  title: string | null
  video: VideoValue | null
  cues: TranscriptCue[] | null
}

const WATCH_QUERY = `*[_type == "videoSegment" && _id == $id][0]{
  title,
  "video": video{
    source, "fileUrl": file.asset->url, youtubeId, vimeoId, muxPlaybackId, url, duration,
    "posterUrl": poster.asset->url, "posterAlt": poster.alt,
    "captions": captions[]{_key, language, label, "url": asset->url}
  },
  "cues": transcript.cues[]{
    _key, text, start, end, speakerLabel, "speakerId": speaker._ref, "speaker": speaker->name
  }
}`

/** A segment's video, or why there is none, and its transcript to read along. */
export function SegmentWatchView({documentId}: ViewProps) {
  const player = useRef<HTMLVideoElement>(null)
  const result = useLiveQuery<WatchedSegment | null>(
    {fetch: WATCH_QUERY, listen: '*[_type in ["videoSegment", "person"]]'},
    {id: documentId.replace(/^drafts\./, '')},
  )

  function seek(ms: number) {
    if (!player.current) return
    player.current.currentTime = ms / 1000
    // A browser may refuse to play before the page was touched; the position is set all the same.
    player.current.play().catch(() => undefined)
  }

  return (
    <ViewBody label="Watch" result={result} testId="watch-view">
      {(segment) => {
        if (!segment) return <Notice>This segment is not saved yet.</Notice>
        const isSeekable = segment.video?.source === 'file' || segment.video?.source === 'url'
        return (
          <>
            <Player ref={player} title={segment.title} video={segment.video} />
            <Transcript cues={segment.cues ?? []} onSeek={isSeekable ? seek : undefined} />
          </>
        )
      }}
    </ViewBody>
  )
}
