import type {CommittedTransaction, Dataset, DocumentChange, Mutation} from '../dataset.ts'
import {effectsBetween} from '../listen/eventHub.ts'

export interface TransactionQuery {
  /** Empty for all documents. */
  readonly documentIds: readonly string[]
  /** Transaction ids, both inclusive. */
  readonly fromTransaction?: string | undefined
  readonly toTransaction?: string | undefined
  /** RFC 3339, both inclusive. */
  readonly fromTime?: string | undefined
  readonly toTime?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly reverse: boolean
  readonly limit: number
}

export interface TransactionForm {
  /** Mutations by name alone, without the documents and values they carry. */
  readonly excludeContent: boolean
  readonly excludeMutations: boolean
  /** Only what happened to the documents asked for, of all that the transaction changed. */
  readonly identifiedOnly: boolean
  readonly effects: boolean
}

/** The part of the log that a history request speaks of. An id that is no transaction bounds nothing. */
export function findTransactions(
  dataset: Dataset,
  query: TransactionQuery,
): CommittedTransaction[] {
  const {documentIds, fromTransaction, toTransaction, limit, ...times} = query
  const sequenceOf = (id: string | undefined) =>
    id ? dataset.transactionsById([id])[0]?.sequence : undefined
  const from = sequenceOf(fromTransaction) ?? 1
  const to = sequenceOf(toTransaction) ?? Infinity
  return dataset
    .transactions({
      ...times,
      sinceSequence: from - 1,
      documentIds: documentIds.length > 0 ? documentIds : undefined,
    })
    .filter(({sequence}) => sequence <= to)
    .slice(0, limit)
}

/** One line of `/data/history/:dataset/transactions`. */
export function describeTransaction(
  transaction: CommittedTransaction,
  documentIds: readonly string[],
  form: TransactionForm,
) {
  const {transactionId: id, timestamp, author} = transaction
  const changes = transaction.changes.filter(
    ({documentId}) => !form.identifiedOnly || documentIds.includes(documentId),
  )
  return {
    id,
    timestamp,
    author,
    documentIDs: changes.map(({documentId}) => documentId),
    ...(!form.excludeMutations && {
      mutations: changes.flatMap((change) => mutationsOf(change, form)),
    }),
    ...(form.effects && {
      effects: Object.fromEntries(
        changes.map((change) => [change.documentId, effectsBetween(change)]),
      ),
    }),
  }
}

function mutationsOf({mutations}: DocumentChange, {excludeContent}: TransactionForm) {
  return excludeContent ? mutations.map(withoutContent) : mutations
}

function withoutContent(mutation: Mutation) {
  const naked = Object.entries(mutation).map(([kind, body]: [string, Record<string, unknown>]) => {
    const {_id, _type, id, query} = body
    return [kind, {_id, _type, id, query}]
  })
  return Object.fromEntries(naked)
}
