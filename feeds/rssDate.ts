/**
 * RFC 822 date with a four-digit year, as RSS 2.0 asks for (https://www.rssboard.org/rss-specification), in GMT.
 * `undefined` for what is absent or no date.
 */
export function rssDate(iso: string | null | undefined): string | undefined {
  if (!iso) return undefined
  const time = Date.parse(iso)
  return Number.isNaN(time) ? undefined : new Date(time).toUTCString()
}
