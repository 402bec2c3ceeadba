import {ZodError} from 'zod'
import {MutationError, QueryError} from '../dataset.ts'
import {LakeError} from './lakeError.ts'

/** Turns what a handler threw into the answer, in the shapes that `@sanity/client` reads. */
export function encodeError(
  error: unknown,
  log: (message: string, error?: unknown) => void,
): Response {
  if (error instanceof LakeError) {
    return Response.json(error.body, {status: error.status, headers: error.headers})
  }
  if (error instanceof MutationError) {
    const {statusCode: status, items, message} = error
    const body = {error: {type: 'mutationError', description: message, items}}
    return Response.json(body, {status})
  }
  if (error instanceof QueryError)
    return Response.json({error: queryErrorBody(error)}, {status: 400})
  if (error instanceof ZodError) {
    const reason = describeIssues(error)
    return Response.json(new LakeError(400, reason).body, {status: 400})
  }
  if (isReset(error)) return new Response(null, {status: 400})
  log('A request failed inside the lake', error)
  const failure = new LakeError(500, 'The lake failed on this request; its log says why')
  return Response.json(failure.body, {status: 500})
}

/** The client went away while it was sending: that is no failure of the lake's, and nobody reads the answer. */
function isReset(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET'
}

/** The `error` property for a query that cannot be run; also sent as an event on a stream. */
export function queryErrorBody(error: QueryError) {
  const {code: type, message: description, query, start, end} = error
  return {type, description, query, start, end}
}

function describeIssues(error: ZodError): string {
  return error.issues
    .map(({path, message}) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ')
}
