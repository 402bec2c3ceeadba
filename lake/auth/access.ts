import {createHash, randomBytes, timingSafeEqual} from 'node:crypto'
import {LakeError} from '../server/lakeError.ts'

/** A person or robot, as `/users/me` shows them. */
export interface LakeUser {
  readonly id: string
  readonly name: string
  readonly email: string
  /** What a user may do: everything, or read alone. */
  readonly role: 'administrator' | 'viewer'
}

/** A token and whose it is. */
export interface TokenGrant {
  readonly token: string
  readonly user: LakeUser
}

export type Identity =
  | {readonly kind: 'anonymous'}
  | {readonly kind: 'user'; readonly user: LakeUser}

export interface Access {
  /** Everyone who has a token. */
  readonly users: readonly LakeUser[]
  /** @throws LakeError 401 for a token that nobody has */
  identify(authorization: string | undefined): Identity
  /** A session id for the Studio's login by redirect; it buys the administrator's token once. */
  openSession(): string
  /** The token behind a session id, or undefined when it was used, has run out or never was. */
  redeemSession(sid: string): string | undefined
  /** A ticket that stands for `identity` in the URL of one event stream, since a redirect drops headers. */
  issueTicket(identity: Identity): string
  /** Whether a preflight for this ticket should pass; the ticket stays good. */
  knowsTicket(ticket: string): boolean
  redeemTicket(ticket: string): Identity | undefined
}

const SESSION_LIFE_MS = 5 * 60_000
const TICKET_LIFE_MS = 60_000

export const ADMINISTRATOR: LakeUser = {
  id: 'lakeadmin',
  name: 'Lake Administrator',
  email: 'admin@lake.localhost',
  role: 'administrator',
}

export function createAccess(
  grants: readonly [TokenGrant, ...TokenGrant[]],
  now: () => Date,
): Access {
  const [administrator] = grants
  const byDigest = new Map(grants.map((grant) => [digest(grant.token), grant]))
  const sessions = createOneTimeStore<string>(SESSION_LIFE_MS, now)
  const tickets = createOneTimeStore<Identity>(TICKET_LIFE_MS, now)
  return {
    users: grants.map((grant) => grant.user),
    identify(authorization) {
      if (authorization === undefined) return {kind: 'anonymous'}
      const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? ''
      const key = digest(token)
      const grant = byDigest.get(key)
      // The map compares digests, not tokens; what time it takes says nothing of a token.
      if (!grant || !timingSafeEqual(Buffer.from(digest(grant.token)), Buffer.from(key))) {
        throw notLoggedIn('Session not found: the token is not one of this lake')
      }
      return {kind: 'user', user: grant.user}
    },
    openSession: () => sessions.put(administrator.token),
    redeemSession: (sid) => sessions.take(sid),
    issueTicket: (identity) => tickets.put(identity),
    knowsTicket: (ticket) => tickets.has(ticket),
    redeemTicket: (ticket) => tickets.take(ticket),
  }
}

export function notLoggedIn(message: string): LakeError {
  return new LakeError(401, message, {
    body: {statusCode: 401, error: 'Unauthorized', message, errorCode: 'SIO-401-ANF'},
  })
}

export function createToken(): string {
  return `lake${randomBytes(32).toString('base64url')}`
}

function createOneTimeStore<Value>(life: number, now: () => Date) {
  const held = new Map<string, {value: Value; until: number}>()
  const find = (key: string) => {
    const time = now().getTime()
    for (const [old, {until}] of held) if (until < time) held.delete(old)
    return held.get(key)
  }
  return {
    put(value: Value): string {
      const key = randomBytes(24).toString('base64url')
      held.set(key, {value, until: now().getTime() + life})
      return key
    },
    has: (key: string) => find(key) !== undefined,
    take(key: string): Value | undefined {
      const found = find(key)
      held.delete(key)
      return found?.value
    },
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
