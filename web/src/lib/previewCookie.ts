import {createHmac, timingSafeEqual} from 'node:crypto'

export const PREVIEW_COOKIE = 'slugline-preview'
export const PERSPECTIVE_COOKIE = 'slugline-perspective'

/** Long enough for a shift. */
export const PREVIEW_SECONDS = 8 * 60 * 60

/** A cookie's value that lets a browser see drafts until it runs out. Only this server can make one. */
export function createPreviewCookie(secret: string, now: Date): string {
  const expires = String(now.getTime() + PREVIEW_SECONDS * 1000)
  return `${expires}.${sign(expires, secret)}`
}

/** Whether a cookie was made by this server and has not run out. */
export function isPreviewCookie(value: string | undefined, secret: string, now: Date): boolean {
  const [expires, signature] = value?.split('.') ?? []
  if (!expires || !signature) return false
  const wanted = Buffer.from(sign(expires, secret))
  const given = Buffer.from(signature)
  return (
    given.length === wanted.length &&
    timingSafeEqual(given, wanted) &&
    Number(expires) > now.getTime()
  )
}

function sign(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}
