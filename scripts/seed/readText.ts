import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {InputError} from './InputError.ts'

/** Largest report, in bytes. Real ones are a few kB; transcripts of an hour stay below 200 kB. */
const maxBytes = 1_000_000

/** A file's bytes. @throws InputError when it is not there, too large, or no text */
export async function readBytes(file: string, cwd: string, limit = maxBytes): Promise<Uint8Array> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readNamed(file, cwd, limit)
  if (bytes.byteLength > limit) throw tooLarge(file, bytes.byteLength, limit)
  return bytes
}

async function readNamed(file: string, cwd: string, limit: number): Promise<Uint8Array> {
  try {
    const {size} = await stat(resolve(cwd, file))
    if (size > limit) throw tooLarge(file, size, limit)
    return await readFile(resolve(cwd, file))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(
      file,
      `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

const tooLarge = (file: string, size: number, limit: number): InputError =>
  new InputError(
    file,
    `has ${size} bytes; a report may have ${limit}. Split it into one file per report.`,
  )

/**
 * Bytes as text, exactly: nothing is replaced and a byte order mark stays.
 * @throws InputError with the line of the first byte that is no text
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  const zero = bytes.indexOf(0)
  if (zero !== -1) {
    throw new InputError(
      file,
      'is binary: it has a zero byte. Give the report as UTF-8 text.',
      lineAt(bytes, zero),
    )
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new InputError(
      file,
      'is not UTF-8. Save it as UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8`.',
      lineAt(bytes, firstBadByte(bytes)),
    )
  }
  if (text.replace('\uFEFF', '').trim() === '') throw new InputError(file, 'is empty.', 1)
  return text
}

const lineAt = (bytes: Uint8Array, offset: number): number =>
  bytes.subarray(0, offset).reduce((line, byte) => (byte === 10 ? line + 1 : line), 1)

/** Offset of the first byte that begins no character: the longest prefix that decodes ends there. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let low = 0
  let high = bytes.byteLength
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    try {
      // Streaming: a character cut off by the end of the prefix is no fault.
      decoder.decode(bytes.subarray(0, middle), {stream: true})
      low = middle
    } catch {
      high = middle - 1
    } finally {
      resetDecoder(decoder)
    }
  }
  return low
}

function resetDecoder(decoder: TextDecoder): void {
  try {
    decoder.decode()
  } catch {
    // The rest of a cut-off character; the decoder starts anew either way.
  }
}
