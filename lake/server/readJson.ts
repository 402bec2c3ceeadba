import {LakeError} from './lakeError.ts'

/** Deeper JSON than any document may be, and far from where a recursive reader runs out of stack. */
const MAX_DEPTH = 256

const PATIENCE = 16

/**
 * The JSON body of a request; undefined when there is none.
 * @throws LakeError 413 when it is longer than `limit` bytes, 400 when it is not JSON or nested too deep
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const text = await readText(request, limit)
  if (text === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not JSON'
    throw new LakeError(400, `The body could not be read as JSON: ${reason}`)
  }
  if (isDeeperThan(value, MAX_DEPTH)) {
    throw new LakeError(400, `The body is nested deeper than ${MAX_DEPTH} levels`)
  }
  return value
}

/**
 * A body that is over the limit is read on and dropped, so that the client, still sending, gets to see the
 * answer; beyond many times the limit it is cut off.
 */
async function readText(request: Request, limit: number): Promise<string> {
  if (!request.body) return ''
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for await (const chunk of request.body) {
    size += chunk.length
    if (size <= limit) text += decoder.decode(chunk, {stream: true})
    else if (size > limit * PATIENCE) break
  }
  if (size <= limit) return text + decoder.decode()
  throw new LakeError(413, `The body is larger than ${limit} bytes: send fewer mutations at once`)
}

/** Level by level, since a walk that calls itself is what deep nesting breaks. */
function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    )
  }
  return false
}
