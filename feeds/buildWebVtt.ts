import type {FeedCue} from './feedArticle.ts'

/** Captions, and the cues that could not be in them because they have no times. */
export interface WebVttResult {
  /** The file's text, or null when no cue has times. */
  vtt: string | null
  untimed: FeedCue[]
}

type TimedCue = FeedCue & {start: number; end: number}

/**
 * A WebVTT file (https://www.w3.org/TR/webvtt1/) from a transcript, in order of time. A cue needs a start and a later
 * end; the others come back as `untimed`, for no time is guessed.
 */
export function buildWebVtt(cues: readonly FeedCue[]): WebVttResult {
  const timed = cues.filter(isTimed).toSorted((a, b) => a.start - b.start || a.end - b.end)
  const untimed = cues.filter((cue) => !isTimed(cue))
  if (timed.length === 0) return {vtt: null, untimed}
  return {vtt: `${['WEBVTT', ...timed.map(writeCue)].join('\n\n')}\n`, untimed}
}

function isTimed(cue: FeedCue): cue is TimedCue {
  return typeof cue.start === 'number' && typeof cue.end === 'number' && cue.end > cue.start
}

function writeCue({start, end, speaker, text}: TimedCue): string {
  const voice = speaker ? `<v ${escapeVtt(speaker).replace(/\s+/g, ' ')}>` : ''
  return `${timestamp(start)} --> ${timestamp(end)}\n${voice}${escapeVtt(text)}`
}

/** Milliseconds as `HH:MM:SS.mmm`. */
function timestamp(ms: number): string {
  const whole = Math.round(ms)
  return `${pad(whole / 3_600_000)}:${pad((whole / 60_000) % 60)}:${pad((whole / 1000) % 60)}.${pad(whole % 1000, 3)}`
}

function pad(value: number, width = 2): string {
  return String(Math.floor(value)).padStart(width, '0')
}

/** A blank line would end the cue; an arrow or a tag would be read as one. */
function escapeVtt(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?/g, '\n')
    .replace(/\n\s*\n+/g, '\n')
    .trim()
}
