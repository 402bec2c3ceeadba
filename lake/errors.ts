/** The errors the engine raises. The server encodes them in Sanity's shapes; the texts are for people. */

/** What is wrong with one mutation, as in `error.items[].error` of Sanity's answer. */
export type MutationErrorItem =
  | {
      readonly type: 'documentAlreadyExistsError' | 'documentNotFoundError'
      readonly id: string
      readonly description: string
    }
  | {
      readonly type: 'documentRevisionIDDoesNotMatchError'
      readonly id: string
      readonly expectedRevisionID: string
      readonly currentRevisionID: string
      readonly description: string
    }
  | {
      readonly type: 'documentHasExistingReferencesError'
      readonly id: string
      /** Documents that still refer strongly to `id`. */
      readonly referencingIDs: readonly string[]
      readonly description: string
    }
  | {
      readonly type: 'documentReferenceDoesNotExistError'
      readonly id: string
      /** What `id` refers to and is not there. */
      readonly referenceID: string
      readonly description: string
    }
  | {
      readonly type: 'validationError' | 'mutationParseError' | 'transactionAlreadyExistsError'
      readonly id?: string
      readonly description: string
    }

export interface MutationErrorEntry {
  readonly error: MutationErrorItem
  /** Which mutation of the request, from 0. */
  readonly index: number
}

/** 409 for conflicts with what is stored, 413 for too large, 400 for anything malformed. */
export type MutationErrorStatus = 400 | 409 | 413

/** A refused transaction. Nothing of it was written. */
export class MutationError extends Error {
  override readonly name = 'MutationError'
  readonly code = 'mutationError'
  readonly statusCode: MutationErrorStatus
  readonly items: readonly MutationErrorEntry[]

  constructor(statusCode: MutationErrorStatus, items: readonly MutationErrorEntry[]) {
    super(`Mutation failed: ${items[0]?.error.description ?? 'unknown reason'}`)
    this.statusCode = statusCode
    this.items = items
  }
}

/** A refusal because of one mutation. */
export function mutationError(
  statusCode: MutationErrorStatus,
  index: number,
  error: MutationErrorItem,
): MutationError {
  return new MutationError(statusCode, [{error, index}])
}

/** A query that cannot be parsed or evaluated. `start` and `end` are UTF-16 offsets into `query`. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
  readonly code: 'queryParseError' | 'queryEvaluationError'
  readonly query: string
  readonly start: number
  readonly end: number

  constructor(
    code: 'queryParseError' | 'queryEvaluationError',
    description: string,
    query: string,
    start = 0,
    end = query.length,
  ) {
    super(description)
    this.code = code
    this.query = query
    this.start = start
    this.end = end
  }
}
