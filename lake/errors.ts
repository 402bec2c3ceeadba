/** The errors the engine raises. The server encodes them in Sanity's shapes; the texts are for people. */

/** What is wrong with one mutation, as in `error.items[]` of Sanity's answer. */
export type MutationErrorItem =
  | {readonly type: 'documentAlreadyExistsError'; readonly id: string; readonly description: string}
  | {readonly type: 'documentNotFoundError'; readonly id: string; readonly description: string}
  | {
      readonly type: 'documentRevisionIDDoesNotMatchError'
      readonly id: string
      readonly expectedRevisionID: string
      readonly currentRevisionID: string
      readonly description: string
    }
  | {
      readonly type: 'documentHasReferencesError' | 'documentReferenceDoesNotExistError'
      readonly id: string
      /** The documents at the other end: those that refer to `id`, or that `id` refers to. */
      readonly referencingIDs?: readonly string[]
      readonly referenceID?: string
      readonly description: string
    }
  | {
      readonly type: 'validationError' | 'mutationParseError' | 'transactionAlreadyExistsError'
      readonly id?: string
      readonly description: string
    }

export interface MutationErrorEntry {
  readonly error: MutationErrorItem
  /** Which mutation of the request. */
  readonly index: number
}

/** A refused transaction. Nothing of it was written. */
export class MutationError extends Error {
  override readonly name = 'MutationError'
  readonly code = 'mutationError'
  /** 409 for conflicts with what is stored, 400 for a malformed or oversized request. */
  readonly statusCode: 400 | 409 | 413
  readonly items: readonly MutationErrorEntry[]

  constructor(
    statusCode: 400 | 409 | 413,
    items: readonly MutationErrorEntry[],
    description: string,
  ) {
    super(description)
    this.statusCode = statusCode
    this.items = items
  }
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
