import {mutationError, type MutationErrorItem, type MutationErrorStatus} from '../errors.ts'
import type {DocumentReader, Staging} from './staging.ts'

export interface MutationContext {
  readonly reader: DocumentReader
  /** Ids of the stored documents that a `query` selection means. It does not see the transaction's own writes. */
  readonly select: (query: string, params: Readonly<Record<string, unknown>>) => string[]
  readonly transactionId: string
  /** RFC 3339, UTC */
  readonly timestamp: string
  readonly newId: () => string
  readonly autoGenerateArrayKeys: boolean
  readonly skipReferenceCheck: boolean
  readonly allowSystemIds: boolean
}

/** One mutation of the request, in the middle of it. */
export interface Step extends MutationContext {
  readonly staging: Staging
  readonly index: number
}

/** @throws MutationError always: the request fails because of this step */
export function refuse(
  step: Step,
  statusCode: MutationErrorStatus,
  error: MutationErrorItem,
): never {
  throw mutationError(statusCode, step.index, error)
}
