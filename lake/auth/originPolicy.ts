/** Which web pages may talk to the lake. */
export interface OriginPolicy {
  /** Is this one of the configured origins, or the lake's own? */
  allows(origin: string): boolean
}

/** Where `sanity dev` serves a Studio. */
export const DEFAULT_ORIGINS = ['http://localhost:3333', 'http://127.0.0.1:3333']

/**
 * @param configured origins such as `http://localhost:3333`
 * @param publicUrl the lake's own address; its port on any loopback name is the lake itself
 */
export function createOriginPolicy(
  configured: readonly string[],
  publicUrl: () => string,
): OriginPolicy {
  const origins = new Set(configured.map((origin) => new URL(origin).origin))
  return {
    allows(origin) {
      if (origins.has(origin)) return true
      const url = parse(origin)
      return url !== undefined && isLoopbackName(url.hostname) && url.port === portOf(publicUrl())
    },
  }
}

/** Names that always mean this machine. Any other in a `Host` header is a DNS rebinding attempt. */
export function isLoopbackName(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '127.0.0.1' ||
    hostname === '[::1]'
  )
}

function portOf(url: string): string | undefined {
  return parse(url)?.port
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}
