import type {APIRoute} from 'astro'
import {PERSPECTIVE_COOKIE, PREVIEW_SECONDS} from '../../../lib/previewCookie.ts'
import {readPerspective} from '../../../lib/readPerspective.ts'

/** The Studio switched to other drafts or a release: the page reads those from now on. */
export const POST: APIRoute = async ({request, locals, cookies, url}) => {
  if (!locals.desk.previewOf) return new Response('No preview is on.', {status: 403})
  const perspective = readPerspective(await request.text())
  cookies.set(PERSPECTIVE_COOKIE, String(perspective), {
    path: '/',
    httpOnly: true,
    maxAge: PREVIEW_SECONDS,
    ...(url.protocol === 'https:'
      ? {secure: true, sameSite: 'none' as const, partitioned: true}
      : {sameSite: 'lax' as const}),
  })
  return new Response(null, {status: 204})
}
