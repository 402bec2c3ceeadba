import type {HttpBindings} from '@hono/node-server'
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response'
import {Hono, type Context} from 'hono'
import {isLoopbackName} from '../auth/originPolicy.ts'
import type {Lake} from './createLake.ts'
import {encodeError} from './encodeError.ts'
import {DroppedConnection} from './faults.ts'
import {LakeError} from './lakeError.ts'
import {openPresence} from './openPresence.ts'
import {shardStream} from './shardStream.ts'
import {serveDirectory, type Mount} from './serveDirectory.ts'

type HttpCall = Context<{Bindings: HttpBindings}>

/** What HTTP adds around a lake: which hosts and origins may speak to it, CORS, sockets, static files. */
export function createHttpApp(lake: Lake, mounts: readonly Mount[]) {
  const {log} = lake.context
  const app = new Hono<{Bindings: HttpBindings}>()

  app.use(async (call, next) => {
    checkHost(call)
    const origin = checkOrigin(call, lake)
    if (call.req.method === 'OPTIONS') {
      call.res = new Response(null, {status: 204})
    } else {
      await next()
    }
    if (origin !== undefined && call.res.status !== 101) addCors(call, origin)
  })

  app.get('/:version/socket/:dataset', openPresence(lake.context))
  for (const mount of mounts) app.use(`${mount.path.replace(/\/$/, '')}/*`, serveDirectory(mount))
  app.all('*', (call) => shardStream(call.req.raw, lake.context) ?? lake.handle(call.req.raw))

  app.onError((error, call) => {
    if (!(error instanceof DroppedConnection)) return encodeError(error, log)
    call.env.incoming.socket.destroy()
    return RESPONSE_ALREADY_SENT
  })
  return app
}

/** @throws LakeError 403 for a name that does not mean this machine: a page elsewhere rebound its DNS */
function checkHost(call: HttpCall): void {
  const host = call.req.header('host') ?? ''
  const hostname = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : ''
  if (isLoopbackName(hostname)) return
  throw new LakeError(403, `This lake does not answer to the host "${host}": reach it as localhost`)
}

/**
 * The page that asks, if a page does.
 * @throws LakeError 403 for a page of another site
 */
function checkOrigin(call: HttpCall, lake: Lake): string | undefined {
  const origin = call.req.header('origin')
  if (origin === undefined || lake.context.origins.allows(origin)) return origin
  // A redirect to another host makes the origin null; the ticket in the URL says who it was.
  const ticket = call.req.query('ticket')
  if (origin === 'null' && ticket !== undefined && lake.context.access.knowsTicket(ticket))
    return origin
  if (call.req.path.endsWith('/check/cors')) return origin
  throw new LakeError(
    403,
    `The origin "${origin}" is not allowed: start the lake with --origin to allow it`,
  )
}

/** The Studio's own headers make each request preflight, so the answer may be kept for a day. */
function addCors(call: HttpCall, origin: string): void {
  const headers = {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'Retry-After, X-Sanity-Warning, Content-Range, ETag',
    Vary: 'Origin',
  }
  for (const [name, value] of Object.entries(headers)) call.header(name, value)
  if (call.req.method !== 'OPTIONS') return
  call.header('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, PATCH, DELETE')
  call.header(
    'Access-Control-Allow-Headers',
    call.req.header('access-control-request-headers') ?? '*',
  )
  call.header('Access-Control-Max-Age', '86400')
}
