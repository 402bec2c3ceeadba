import {Hono} from 'hono'
import {notLoggedIn} from '../auth/access.ts'
import {encodeError} from './encodeError.ts'
import type {LakeCall, LakeContext} from './lakeContext.ts'
import {LakeError} from './lakeError.ts'
import {routes} from './routes.ts'

/** The lake's endpoints as one web-standard `fetch`. What only HTTP knows (hosts, CORS) is `serveLake`'s. */
export function createApp(lake: LakeContext) {
  const app = new Hono<{Variables: LakeCall['var']}>({
    getPath: (request) => readPath(request.url).path,
  })

  app.use(async (call, next) => {
    checkEncoding(call.req.url)
    const {apiVersion, project} = readPath(call.req.url)
    const named = project ?? call.req.header('x-sanity-project-id')
    if (named !== undefined && named !== lake.projectId) {
      throw new LakeError(
        404,
        `Project not found: this lake serves "${lake.projectId}", not "${named}"`,
      )
    }
    call.set('lake', lake)
    call.set('apiVersion', apiVersion)
    call.set('identity', identify(lake, call.req.header('authorization'), call.req.query('ticket')))
    await next()
  })

  for (const [methods, path, handle] of routes) app.on(methods.split(' '), path, handle)

  app.notFound((call) => {
    const message = `This lake has no ${call.req.method} ${readPath(call.req.url).path}`
    return encodeError(new LakeError(404, message), lake.log)
  })
  app.onError((error) => encodeError(error, lake.log))
  return app
}

/** @throws LakeError 400 for a path with a percent sign that encodes nothing */
function checkEncoding(url: string): void {
  try {
    decodeURI(new URL(url).pathname)
  } catch {
    throw new LakeError(400, 'The path is not a valid one: a percent sign encodes two digits')
  }
}

function identify(
  lake: LakeContext,
  authorization: string | undefined,
  ticket: string | undefined,
) {
  if (ticket === undefined) return lake.access.identify(authorization)
  const identity = lake.access.redeemTicket(ticket)
  if (!identity) throw notLoggedIn('The ticket of this event stream was used before or has run out')
  return identity
}

/**
 * Takes a URL's path apart: `/v2026-01-01/data/query/production` is version `2026-01-01` and the rest.
 * Paths below `/projects/:project/datasets/:dataset/`, which clients configured with a `resource` use,
 * come out as their `/data/` equivalents.
 */
function readPath(url: string): {path: string; apiVersion: string; project?: string} {
  const {pathname} = new URL(url)
  const [, version, rest = '/'] = /^(?:\/v(\d[-\d]*|X))?(\/.*)?$/i.exec(pathname) ?? []
  const apiVersion = version ?? '1'
  const resource =
    /^\/projects\/([^/]+)\/datasets\/([^/]+)\/(query|doc|mutate|actions|listen|export|history|live|references)(\/.*)?$/.exec(
      rest,
    )
  if (!resource) return {path: rest, apiVersion}
  const [, project = '', dataset = '', operation = '', more = ''] = resource
  const path =
    operation === 'live' ? `/data/live/events/${dataset}` : `/data/${operation}/${dataset}${more}`
  return {path, apiVersion, project}
}
