import {LakeError} from './lakeError.ts'

/** Deeper JSON than any document may be, and far from where a recursive reader runs out of stack. */
const MAX_DEPTH = 256

const PATIENCE = 16

const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b]

/**
 * The JSON body of a request; undefined when there is none.
 * @throws LakeError 413 when it is longer than `limit` bytes, 400 when it is not JSON or nested too deep
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const text = await readText(request, limit)
  if (text === '') return undefined
  if (isDeeperThan(text, MAX_DEPTH)) {
    throw new LakeError(400, `The body is nested deeper than ${MAX_DEPTH} levels`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not JSON'
    throw new LakeError(400, `The body could not be read as JSON: ${reason}`)
  }
}

/**
 * A body that is over the limit is read on and dropped, so that the client, still sending, gets to see the
 * answer; beyond many times the limit it is cut off.
 */
async function readText(request: Request, limit: number): Promise<string> {
  if (!request.body) return ''
  if (Number(request.headers.get('content-length')) > limit * PATIENCE) throw tooLarge(limit)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else if (size > limit * PATIENCE) break
  }
  if (size > limit) throw tooLarge(limit)
  // All at once: decoding piece by piece takes several times as long.
  return new TextDecoder().decode(Buffer.concat(chunks))
}

function tooLarge(limit: number): LakeError {
  return new LakeError(413, `The body is larger than ${limit} bytes: send fewer mutations at once`)
}

/** Told from the text, in one pass: parsing it, or walking what was parsed, is what deep and wide nesting makes slow. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === BRACKET || code === BRACE) {
      if (++depth > limit) return true
    } else if (code === BRACKET + 2 || code === BRACE + 2) depth--
  }
  return false
}

/** Where the string that begins at `start` has its closing quote; the end of the text if it has none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at)
    if (at === -1) return text.length
    let backslashes = 0
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++
    // After an even number of them the quote is no escaped one.
    if (backslashes % 2 === 0) return at
  }
}
