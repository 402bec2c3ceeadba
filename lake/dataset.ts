/**
 * The seam between the server (HTTP, actions, listeners) and the engine (store, mutations, query).
 * The server knows only these types and `openDataset`; the engine knows nothing of HTTP.
 */
import type {QueryRequest, QueryResult} from './query/types.ts'

export type {Perspective, QueryRequest, QueryResult} from './query/types.ts'

/** A stored document. Treat as frozen: the engine caches and shares it. */
export interface LakeDocument {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  /** RFC 3339, UTC */
  readonly _createdAt: string
  /** RFC 3339, UTC */
  readonly _updatedAt: string
  readonly [field: string]: unknown
}

/** A document as a client sends it. A missing `_id`, or one that ends in `.`, is completed by the engine. */
export interface DocumentInput {
  readonly _id?: string | undefined
  readonly _type: string
  readonly [field: string]: unknown
}

export type InsertPatch = {readonly items: readonly unknown[]} & (
  | {readonly before: string}
  | {readonly after: string}
  | {readonly replace: string}
)

/** The operations of a patch; paths are Sanity's JSONMatch. Applied in the order listed here. */
export interface PatchOperations {
  readonly setIfMissing?: Readonly<Record<string, unknown>>
  readonly set?: Readonly<Record<string, unknown>>
  readonly unset?: readonly string[]
  readonly diffMatchPatch?: Readonly<Record<string, string>>
  readonly inc?: Readonly<Record<string, number>>
  readonly dec?: Readonly<Record<string, number>>
  readonly insert?: InsertPatch
}

/** Which documents a patch or delete speaks of. */
export type Selection =
  | {readonly id: string | readonly string[]; readonly ifRevisionID?: string}
  | {readonly query: string; readonly params?: Readonly<Record<string, unknown>>}

export type Mutation =
  | {readonly create: DocumentInput}
  | {readonly createOrReplace: DocumentInput}
  | {readonly createIfNotExists: DocumentInput}
  | {readonly delete: Selection}
  | {readonly patch: Selection & PatchOperations}

export interface TransactionRequest {
  /** As decoded from JSON: the engine checks the shape and raises `MutationError`. */
  readonly mutations: readonly Mutation[]
  /** Becomes every changed document's `_rev`. Generated when absent; refused when used before. */
  readonly transactionId?: string | undefined
  /** User id for the log; `<anonymous>` when absent. */
  readonly author?: string | undefined
  /** Everything is checked and answered, nothing is written, nobody is told. */
  readonly dryRun?: boolean | undefined
  /** Give a `_key` to every object in an array that lacks one. */
  readonly autoGenerateArrayKeys?: boolean | undefined
  /** For imports that resolve references later: strong references are not checked. */
  readonly skipReferenceCheck?: boolean | undefined
  /** The server's own writes may touch `_.` system ids; clients' may not. */
  readonly system?: boolean | undefined
}

/** What a transaction did to one document. */
export interface DocumentChange {
  readonly documentId: string
  /** The document before, or null when it did not exist. */
  readonly previous: LakeDocument | null
  /** The document after, or null when it is gone. */
  readonly result: LakeDocument | null
  /** Mutations by id which, applied to `previous`, give `result` (system fields aside). */
  readonly mutations: readonly Mutation[]
}

export interface CommittedTransaction {
  /** 1, 2, 3 … in commit order, without holes. 0 for a dry run and for one that changed nothing. */
  readonly sequence: number
  readonly transactionId: string
  /** RFC 3339, UTC */
  readonly timestamp: string
  readonly author: string
  /** One entry per document that changed, in the order first touched. */
  readonly changes: readonly DocumentChange[]
}

/** One per document a mutation addressed, in the order of the mutations, as `returnIds` and `returnDocuments` want. */
export interface MutationResult {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
  /** The document after the transaction; for a delete, the document as it was. */
  readonly document: LakeDocument | null
}

export interface TransactionOutcome extends CommittedTransaction {
  readonly results: readonly MutationResult[]
}

export interface TransactionFilter {
  /** Only transactions after this sequence number. */
  readonly sinceSequence?: number | undefined
  /** Only transactions that changed one of these documents. */
  readonly documentIds?: readonly string[] | undefined
  /** RFC 3339, both inclusive. */
  readonly fromTime?: string | undefined
  readonly toTime?: string | undefined
  readonly authors?: readonly string[] | undefined
  /** Newest first when true; oldest first otherwise. */
  readonly reverse?: boolean | undefined
  readonly limit?: number | undefined
}

export interface Dataset {
  readonly name: string

  /**
   * Applies a request as one unit, durable when it returns.
   * @throws MutationError when a mutation is refused (nothing is written), QueryError for a bad query in a selection
   */
  transact(request: TransactionRequest): TransactionOutcome

  /** Documents by exact id, null where there is none, in the order asked. */
  get(ids: readonly string[]): (LakeDocument | null)[]

  /** @throws QueryError (syntax, unknown function, bad perspective) */
  query(request: QueryRequest): Promise<QueryResult>

  /** Throws `QueryError` when the query does not parse; used before a stream opens. */
  checkQuery(query: string, params?: Readonly<Record<string, unknown>>): void

  /**
   * Does `document` match a listener's query? Only the filter counts (`*[filter]`, chained filters), as for
   * `/data/listen`; ordering, slices and projections are ignored. Raw perspective.
   */
  matches(query: string, params: Readonly<Record<string, unknown>>, document: LakeDocument): boolean

  /** Called after each commit, in order. A listener that throws does not disturb the others or the writer. */
  subscribe(listener: (transaction: CommittedTransaction) => void): () => void

  /** Sync tags whose queries may give another result after this transaction (see QueryResult.syncTags). */
  syncTagsOf(transaction: CommittedTransaction): string[]

  /** The transaction log. */
  transactions(filter?: TransactionFilter): CommittedTransaction[]
  /** By transaction ids; unknown ones are left out. */
  transactionsById(ids: readonly string[]): CommittedTransaction[]
  /** Sequence number of the newest transaction, 0 in an empty dataset. */
  lastSequence(): number

  /** A document as it stood at a revision (exactly that `_rev`) or at a time; null when it did not exist then. */
  documentAt(id: string, at: {revision: string} | {time: string}): LakeDocument | null

  /** Documents that refer to `id` anywhere, ordered by id. */
  referencesTo(id: string): {documentId: string; documentType: string; weak: boolean}[]

  /** Every document, ordered by id, read as you go. */
  all(): IterableIterator<LakeDocument>
  count(): number

  close(): void
}

export interface DatasetOptions {
  /** Path of the SQLite file (made when absent), or ':memory:'. */
  readonly file: string
  readonly name: string
  readonly projectId?: string
  /** The clock. */
  readonly now?: () => Date
  /** Fresh unique ids for documents, transactions and `_key`s. */
  readonly newId?: () => string
  /** Types with at least this many documents get indexes for the fields that queries ask about. Default 500. */
  readonly indexFrom?: number
}

export {MutationError, QueryError} from './errors.ts'
