import {isRecord} from '../json.ts'

/** What went wrong with a request, as far as trying again is concerned. */
export type Failure =
  /** Somebody else wrote in between, or the transaction is there already: read again. */
  | 'conflict'
  /** Too many requests. */
  | 'limited'
  /** The service or the way to it failed: the write may have happened. */
  | 'unknown'
  /** The token does not allow it. */
  | 'forbidden'
  /** The request itself is wrong. */
  | 'refused'

export function classifyFailure(error: unknown): Failure {
  const status = statusOf(error)
  if (status === undefined) return isProgramError(error) ? 'refused' : 'unknown'
  if (status === 409) return 'conflict'
  if (status === 429) return 'limited'
  if (status === 401 || status === 403) return 'forbidden'
  if (status === 408 || status >= 500) return 'unknown'
  return 'refused'
}

/** Seconds a service asks to wait (RFC 9110 §10.2.3: seconds or a date), in milliseconds; `undefined` when it does not. */
export function retryAfter(error: unknown, now: () => Date): number | undefined {
  const response = isRecord(error) ? error['response'] : undefined
  const headers = isRecord(response) ? response['headers'] : undefined
  const value = isRecord(headers) ? headers['retry-after'] : undefined
  if (typeof value !== 'string') return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now().getTime())
}

function statusOf(error: unknown): number | undefined {
  const status = isRecord(error) ? error['statusCode'] : undefined
  return typeof status === 'number' ? status : undefined
}

/** A fault of our own, such as a TypeError without the cause that a failed fetch has. */
const isProgramError = (error: unknown): boolean =>
  error instanceof SyntaxError ||
  error instanceof RangeError ||
  error instanceof ReferenceError ||
  (error instanceof TypeError && error.cause === undefined && !/fetch|network/i.test(error.message))

/** The dataset refuses the token. Nothing else was tried. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError'
  readonly code = 'forbidden'
}
