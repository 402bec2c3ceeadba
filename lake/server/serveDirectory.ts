import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {serveStatic} from '@hono/node-server/serve-static'
import type {MiddlewareHandler} from 'hono'

/** A directory of static files, such as a built Studio, served from the lake's own address. */
export interface Mount {
  /** Where it appears, such as `/` or `/studio`. */
  readonly path: string
  readonly directory: string
}

/** Serves files that are there; a page that is none of the lake's gets the directory's `index.html`. */
export function serveDirectory({path, directory}: Mount): MiddlewareHandler {
  const prefix = path.replace(/\/$/, '')
  const files = serveStatic({
    root: directory,
    rewriteRequestPath: (requested) => requested.slice(prefix.length),
  })
  return async (call, next) => {
    if (!['GET', 'HEAD'].includes(call.req.method) || isApi(call.req.path)) return next()
    const found = await files(call, async () => {})
    if (found) return withFrameGuard(withLifetime(found, call.req.path.slice(prefix.length)))
    if (!call.req.header('accept')?.includes('text/html')) return next()
    const page = await readFile(join(directory, 'index.html'), 'utf8').catch(() => undefined)
    return page === undefined ? next() : withFrameGuard(call.html(page))
  }
}

/** What the lake answers itself, whatever a page would like to be called. */
function isApi(path: string): boolean {
  return /^\/(v\d|vX\/|login$|images\/|files\/)/i.test(path)
}

/** Builders write the content's hash into the names of files under `static/`: such a file never changes. */
function withLifetime(response: Response, path: string): Response {
  if (response.ok && path.startsWith('/static/')) {
    response.headers.set('Cache-Control', 'public, max-age=31536000, immutable')
  }
  return response
}

/** A Studio holds the token; no other site may put it in a frame and have its buttons clicked. */
async function withFrameGuard(answer: Response | Promise<Response>): Promise<Response> {
  const response = await answer
  response.headers.set('Content-Security-Policy', "frame-ancestors 'self' http://localhost:*")
  return response
}
