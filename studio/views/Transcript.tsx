import {Box, Button, Flex, Stack, Text} from '@sanity/ui'

import {Notice} from '../components/Notice.tsx'
import {formatDuration} from '../source/formatDuration.ts'

export interface TranscriptCue {
  _key: string
  text: string | null
  /** Milliseconds from the start of the video. */
  start: number | null
  end: number | null
  speakerLabel: string | null
  speakerId: string | null
  speaker: string | null
}

/** Who says what, turn by turn. With `onSeek` a cue's time is a button that plays from there. */
export function Transcript(props: {cues: TranscriptCue[]; onSeek?: (ms: number) => void}) {
  const {cues, onSeek} = props
  if (cues.length === 0) return <Notice>No transcript.</Notice>
  return (
    <Stack gap={4}>
      <Text as="h2" size={2} weight="semibold">
        Transcript
      </Text>
      <Stack as="ol" gap={4} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {cues.map((cue, index) => (
          <li key={cue._key}>
            <Cue cue={cue} isSameSpeaker={isSameSpeaker(cues[index - 1], cue)} onSeek={onSeek} />
          </li>
        ))}
      </Stack>
    </Stack>
  )
}

function Cue(props: {cue: TranscriptCue; isSameSpeaker: boolean; onSeek?: (ms: number) => void}) {
  const {cue, isSameSpeaker: isSame, onSeek} = props
  const time = formatDuration(cue.start)
  const speaker = cue.speaker ?? cue.speakerLabel ?? 'Unknown speaker'
  return (
    <Flex align="flex-start" gap={3}>
      {time && cue.start !== null && (
        <Box flex="none" style={{minWidth: '4em'}}>
          {onSeek ? (
            <Button
              aria-label={`Play from ${time}`}
              fontSize={1}
              mode="bleed"
              onClick={() => onSeek(cue.start ?? 0)}
              padding={2}
              text={time}
            />
          ) : (
            <Text muted size={1}>
              {time}
            </Text>
          )}
        </Box>
      )}
      <Stack flex={1} gap={2}>
        {!isSame && (
          <Text size={1} weight="semibold">
            {speaker}
          </Text>
        )}
        <Text size={1} style={{whiteSpace: 'pre-wrap'}}>
          {cue.text}
        </Text>
      </Stack>
    </Flex>
  )
}

function isSameSpeaker(before: TranscriptCue | undefined, cue: TranscriptCue): boolean {
  if (!before) return false
  return before.speakerId !== null || cue.speakerId !== null
    ? before.speakerId === cue.speakerId
    : before.speakerLabel !== null && before.speakerLabel === cue.speakerLabel
}
