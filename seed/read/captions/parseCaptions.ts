import {ReportError} from '../reportError.ts'

/** One caption on screen. Times in milliseconds from the clip's start. */
export interface Caption {
  startMs: number
  endMs: number
  text: string
}

const TIMING =
  /^(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{1,3})[ \t]+-->[ \t]+(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{1,3})/

/** Reads SubRip (SRT) or WebVTT. Styling, notes and cue settings are left out. Throws a `ReportError` where no cue is found. */
export function parseCaptions(file: string, text: string): Caption[] {
  const captions: Caption[] = []
  for (const block of text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)) {
    const lines = block.split('\n')
    const at = lines.findIndex((line) => TIMING.test(line.trim()))
    const timing = TIMING.exec((lines[at] ?? '').trim())
    if (timing === null) continue
    const words = lines
      .slice(at + 1)
      .join(' ')
      .replaceAll(/<[^>\n]{0,200}>|\{\\[^}\n]{0,60}\}/g, '')
      .replaceAll('&amp;', '&')
      .trim()
    captions.push({startMs: toMs(timing.slice(1, 5)), endMs: toMs(timing.slice(5, 9)), text: words})
  }
  if (captions.length === 0) {
    throw new ReportError(
      'badCaptions',
      file,
      1,
      'holds no caption with a time ("00:00:01,000 --> 00:00:04,000"). Remove it from beside the report, or export it again as SRT or WebVTT.',
    )
  }
  return captions
}

function toMs([hours, minutes, seconds, fraction]: (string | undefined)[]): number {
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)
  return whole * 1000 + Number((fraction ?? '0').padEnd(3, '0'))
}
