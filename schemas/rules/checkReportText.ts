import type {RuleIssue} from './issue.ts'

/**
 * A report's text has the checksum it was received with: SHA-256 of its UTF-8 bytes in lower-case hex. Web Crypto, as it
 * is in Node and, in a secure context, in browsers; where it is missing nothing is said.
 */
export async function checkReportText(report: {
  text?: unknown
  sha256?: unknown
  [field: string]: unknown
}): Promise<RuleIssue[]> {
  const {text, sha256} = report
  if (typeof text !== 'string' || !sha256 || !globalThis.crypto?.subtle) return []
  const bytes = new TextEncoder().encode(text)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (hex === sha256) return []
  return [
    {
      code: 'reportChanged',
      message:
        'The text is not the one that was received. Import the report again; corrections go into the article.',
      path: ['text'],
    },
  ]
}
