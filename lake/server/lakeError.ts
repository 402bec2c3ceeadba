/** The names HTTP gives to the statuses the lake answers with. */
const REASONS: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  411: 'Length Required',
  413: 'Payload Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/** A refusal as the lake answers it: a status, and a body in one of Sanity's shapes. */
export class LakeError extends Error {
  override readonly name = 'LakeError'
  readonly status: number
  readonly body: unknown
  readonly headers: Record<string, string>

  /**
   * @param status HTTP status
   * @param message what was wrong and what to do, for a person
   * @param options `body` replaces Sanity's plain `{statusCode, error, message}`
   */
  constructor(
    status: number,
    message: string,
    options: {body?: unknown; headers?: Record<string, string>; cause?: unknown} = {},
  ) {
    super(message, {cause: options.cause})
    this.status = status
    this.headers = options.headers ?? {}
    this.body = options.body ?? {statusCode: status, error: REASONS[status] ?? 'Error', message}
  }
}
