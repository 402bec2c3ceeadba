import {PlayIcon} from '@sanity/icons/Play'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import type {RefObject} from 'react'

import {formatDuration} from '../source/formatDuration.ts'
import {resolveVideoSource, type VideoValue} from './videoSource.ts'

const FRAME = {aspectRatio: '16 / 9', border: 0, display: 'block', width: '100%'} as const

/** Plays a segment's video, or says clearly that there is none. */
export function Player(props: {
  ref: RefObject<HTMLVideoElement | null>
  title: string | null
  video: VideoValue | null
}) {
  const {ref, title, video} = props
  const source = resolveVideoSource(video)
  if (source.how === 'none') return <Placeholder why={source.why} />
  return (
    <Stack gap={3}>
      <Card overflow="hidden" radius={3} tone="transparent">
        {source.how === 'embed' ? (
          <iframe
            allow="fullscreen; picture-in-picture"
            allowFullScreen
            // oxlint-disable-next-line react/iframe-missing-sandbox -- players keep settings under their own origin, never this page’s
            sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
            src={source.src}
            style={FRAME}
            title={title ?? 'Video'}
          />
        ) : (
          // Captions are the newsroom's: a track each, none where the segment has none.
          // oxlint-disable-next-line jsx-a11y/media-has-caption -- tracks come from the dataset
          <video
            aria-label={title ?? 'Video'}
            controls
            crossOrigin="anonymous"
            poster={video?.posterUrl ?? undefined}
            preload="metadata"
            ref={ref}
            src={source.src}
            style={FRAME}
          >
            {video?.captions?.map(
              (track) =>
                track.url && (
                  <track
                    key={track._key}
                    kind="captions"
                    label={track.label ?? track.language ?? undefined}
                    src={track.url}
                    srcLang={track.language ?? undefined}
                  />
                ),
            )}
          </video>
        )}
      </Card>
      <Text muted size={1}>
        {formatDuration(video?.duration) ?? 'No duration known'}
      </Text>
    </Stack>
  )
}

function Placeholder({why}: {why: string}) {
  return (
    <Card
      border
      data-testid="no-video"
      radius={3}
      style={{aspectRatio: '16 / 9'}}
      tone="transparent"
    >
      <Flex align="center" direction="column" gap={4} height="fill" justify="center" padding={4}>
        <Text muted size={4}>
          <PlayIcon />
        </Text>
        <Text muted size={1}>
          {why}
        </Text>
      </Flex>
    </Card>
  )
}
