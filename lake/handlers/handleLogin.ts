import type {LakeCall} from '../server/lakeContext.ts'
import {LakeError} from '../server/lakeError.ts'
import {notLoggedIn} from '../auth/access.ts'

/**
 * `GET /login?origin=URL` → 302 to `URL#sid=…`: the Studio's login, with nobody typing. Only pages that
 * may talk to the lake are sent a session.
 */
export function handleLogin(call: LakeCall): Response {
  const {access, origins} = call.var.lake
  const origin = call.req.query('origin') ?? ''
  if (!URL.canParse(origin) || !origins.allows(new URL(origin).origin)) {
    throw new LakeError(
      403,
      `"${origin}" is not an origin of this lake: start it with --origin to allow it`,
    )
  }
  const target = new URL(origin)
  target.hash = `sid=${access.openSession()}`
  return call.redirect(target.href, 302)
}

/** `GET /auth/fetch?sid=` → `{token}`, once per session */
export function handleAuthFetch(call: LakeCall): Response {
  const token = call.var.lake.access.redeemSession(call.req.query('sid') ?? '')
  if (token === undefined) throw notLoggedIn('Session not found: log in again')
  return call.json({token, label: 'Lake'})
}

/** `GET /auth/providers` → what a Studio without a configured login offers */
export function handleAuthProviders(call: LakeCall): Response {
  const url = `${call.var.lake.publicUrl()}/login`
  return call.json({
    providers: [{name: 'lake', title: 'Lake', url}],
    thirdPartyLogin: false,
    sso: {saml: false},
  })
}

/** `POST /auth/logout`: tokens of a lake do not end, so there is nothing to forget. */
export function handleLogout(): Response {
  return new Response(null, {status: 204})
}

/** `GET /check/cors` → `{result: {allowed, withCredentials}}` for the page that asks */
export function handleCheckCors(call: LakeCall): Response {
  const origin = call.req.header('origin')
  const allowed = origin === undefined || call.var.lake.origins.allows(origin)
  return call.json({result: {allowed, withCredentials: allowed}})
}
