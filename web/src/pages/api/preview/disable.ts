import type {APIRoute} from 'astro'
import {PERSPECTIVE_COOKIE, PREVIEW_COOKIE} from '../../../lib/previewCookie.ts'

/** Back to the published site. */
export const POST: APIRoute = ({cookies, redirect}) => {
  cookies.delete(PREVIEW_COOKIE, {path: '/'})
  cookies.delete(PERSPECTIVE_COOKIE, {path: '/'})
  return redirect('/', 303)
}
