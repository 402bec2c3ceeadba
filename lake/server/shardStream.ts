import {encodeError} from './encodeError.ts'
import type {LakeContext} from './lakeContext.ts'

/** How many hosts the streams are spread over; more than a person has tabs times streams in each. */
const HOSTS = 512
let next = 0

/**
 * Sends a browser's event stream to a host name of its own (`l7.localhost`), as a browser opens no more
 * than six HTTP/1.1 connections per host and one Studio tab holds as many. The redirect drops the
 * Authorization header, so a one-time ticket goes into the URL.
 *
 * Undefined for any request that is served where it is.
 */
export function shardStream(request: Request, lake: LakeContext): Response | undefined {
  const url = new URL(request.url)
  if (request.method !== 'GET' || !isStream(url) || !resolvesLocalhostNames(request))
    return undefined
  if (url.searchParams.has('ticket') || /^l\d+\.localhost$/.test(url.hostname)) return undefined
  try {
    const identity = lake.access.identify(request.headers.get('authorization') ?? undefined)
    url.searchParams.set('ticket', lake.access.issueTicket(identity))
  } catch (error) {
    return encodeError(error, lake.log)
  }
  next = (next + 1) % HOSTS
  url.hostname = `l${next}.localhost`
  return new Response(null, {
    status: 307,
    headers: {Location: url.href, 'Cache-Control': 'no-store'},
  })
}

function isStream({pathname}: URL): boolean {
  return /\/(data\/(listen|live)\/|projects\/[^/]+\/datasets\/[^/]+\/(listen|live)(\/|$))/.test(
    pathname,
  )
}

/** Browsers send one of these two headers and Node neither. Safari does not know `*.localhost`. */
function resolvesLocalhostNames({headers}: Request): boolean {
  const isBrowser = headers.has('origin') || headers.has('sec-fetch-site')
  return isBrowser && /Chrom|Firefox/.test(headers.get('user-agent') ?? '')
}
