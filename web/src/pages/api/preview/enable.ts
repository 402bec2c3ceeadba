import {validatePreviewUrl} from '@sanity/preview-url-secret'
import type {APIRoute} from 'astro'
import {
  createPreviewCookie,
  PERSPECTIVE_COOKIE,
  PREVIEW_COOKIE,
  PREVIEW_SECONDS,
} from '../../../lib/previewCookie.ts'

/** The Studio's Presentation tool opens this with a secret of its own. Then the browser sees drafts. */
export const GET: APIRoute = async ({url, locals, cookies, redirect}) => {
  const {preview, now} = locals.web ?? {}
  if (!preview || !now) {
    return new Response('No preview: the server has no token that may read drafts.', {status: 404})
  }
  const {isValid, redirectTo, studioPreviewPerspective} = await validatePreviewUrl(
    preview.client,
    url.href,
  )
  if (!isValid) {
    return new Response('The preview secret is not valid. Open the page from the Studio again.', {
      status: 401,
    })
  }
  // A Studio on another site frames this one only with such cookies, and browsers allow those over TLS alone.
  const options = {
    path: '/',
    httpOnly: true,
    maxAge: PREVIEW_SECONDS,
    ...(url.protocol === 'https:'
      ? {secure: true, sameSite: 'none' as const, partitioned: true}
      : {sameSite: 'lax' as const}),
  }
  cookies.set(PREVIEW_COOKIE, createPreviewCookie(preview.secret, now()), options)
  if (studioPreviewPerspective) {
    cookies.set(PERSPECTIVE_COOKIE, studioPreviewPerspective, options)
  }
  return redirect(localPath(redirectTo), 307)
}

/** A page of this site, whatever the address asks for. */
function localPath(path: string | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/'
}
