/**
 * The Content Security Policy of a page: only this site's own files style it and nothing runs. A preview needs more for its
 * overlays and is framed by the Studio; the development server puts styles and its client into the page.
 */
export function contentPolicy(previewOf: string | undefined, isDev: boolean): string {
  const isPreview = previewOf !== undefined
  const inline = isDev ? " 'unsafe-inline'" : ''
  return [
    "default-src 'none'",
    `script-src ${isPreview || isDev ? `'self'${inline}` : "'none'"}`,
    `style-src 'self'${isPreview || isDev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: https: http:",
    "media-src 'self' https: http:",
    "font-src 'self'",
    isPreview || isDev ? `connect-src 'self'${isDev ? ' ws:' : ''}` : '',
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors 'self'${isPreview ? ` ${new URL(previewOf).origin}` : ''}`,
  ]
    .filter(Boolean)
    .join('; ')
}
