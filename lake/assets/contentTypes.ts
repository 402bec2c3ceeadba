import {getMimeType} from 'hono/utils/mime'

/** Subtitles and broadcast formats that the library's list lacks. */
const MORE: Record<string, string> = {
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  mxf: 'application/mxf',
  ndjson: 'application/x-ndjson',
}

/** The media type that an extension stands for, without parameters; undefined when it says nothing. */
export function contentTypeOf(extension: string): string | undefined {
  return MORE[extension] ?? getMimeType(`file.${extension}`)?.split(';')[0]
}
