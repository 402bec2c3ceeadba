import {createHash} from 'node:crypto'
import {contentPolicy} from './contentPolicy.ts'

/** How long a shared cache may serve a page, and how long it may go on while it fetches a new one. Seconds. */
const SHARED = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'

/**
 * A rendered page with its headers. The body is read whole, so that the same content always has the same ETag and a
 * reader who has it already gets a 304.
 */
export async function finishResponse(
  response: Response,
  request: Request,
  previewOf: string | undefined,
): Promise<Response> {
  const headers = new Headers(response.headers)
  setSafetyHeaders(headers, previewOf)
  if (headers.get('content-type') === 'text/html') {
    headers.set('content-type', 'text/html; charset=utf-8')
  }
  if (previewOf !== undefined || response.status !== 200 || !isText(headers)) {
    if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store')
    return new Response(response.body, {status: response.status, headers})
  }
  const body = await response.text()
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  headers.set('etag', etag)
  headers.set('cache-control', SHARED)
  if (matches(request.headers.get('if-none-match'), etag)) {
    headers.delete('content-type')
    return new Response(null, {status: 304, headers})
  }
  return new Response(body, {status: 200, headers})
}

/** Weak comparison of any of the tags (RFC 9110 §13.1.2). */
function matches(header: string | null, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => {
    const given = tag.trim()
    return given === '*' || given.replace(/^W\//, '') === etag
  })
}

function isText(headers: Headers): boolean {
  const type = headers.get('content-type') ?? ''
  return type !== '' && !type.startsWith('text/event-stream')
}

function setSafetyHeaders(headers: Headers, previewOf: string | undefined): void {
  headers.set('content-security-policy', contentPolicy(previewOf, import.meta.env.DEV))
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'strict-origin-when-cross-origin')
}
