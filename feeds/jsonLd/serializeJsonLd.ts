import type {Thing} from 'schema-dts'

const UNSAFE = /[<>&\u2028\u2029]/gu

/**
 * JSON-LD for one page as text that may stand inside `<script type="application/ld+json">`. The characters that could
 * end the element or open another are written as JSON escapes, so a reader of JSON sees the same values.
 */
export function serializeJsonLd(nodes: readonly Thing[]): string {
  return JSON.stringify({'@context': 'https://schema.org', '@graph': nodes}).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
