import {randomUUID} from 'node:crypto'

import type {
  CommittedTransaction,
  Dataset,
  DatasetOptions,
  TransactionOutcome,
  TransactionRequest,
} from '../dataset.ts'
import {mutationError} from '../errors.ts'
import {applyMutations} from '../mutations/applyMutations.ts'
import {checkMutations} from '../mutations/checkMutations.ts'
import {createQueries} from '../query/createQueries.ts'
import {parseQuery} from '../query/parseQuery.ts'
import {syncTagsOfTransaction} from '../query/syncTags.ts'
import {createDocumentTable} from './documentTable.ts'
import {createFieldIndex} from './fieldIndex.ts'
import {createSubscribers} from './createSubscribers.ts'
import {openDatabase} from './openDatabase.ts'
import {createTransactionLog} from './transactionLog.ts'
import {createUnitOfWork} from './unitOfWork.ts'
import {createWordIndex} from './wordIndex.ts'

/**
 * Opens a dataset: one SQLite file, made when it is not there.
 * @throws Error naming the file when it cannot be opened
 */
export function openDataset(options: DatasetOptions): Dataset {
  const now = options.now ?? (() => new Date())
  const newId = options.newId ?? randomUUID
  const database = openDatabase(options.file)
  const documents = createDocumentTable(database)
  const fields = createFieldIndex(database, documents)
  const words = createWordIndex(database, documents)
  const log = createTransactionLog(database, documents.get)
  const work = createUnitOfWork(database, () => {
    documents.forget()
    fields.forget()
    words.forget()
  })
  const subscribers = createSubscribers()
  const queries = createQueries({
    documents,
    fields,
    words,
    now,
    projectId: options.projectId ?? 'local',
    dataset: options.name,
    indexFrom: options.indexFrom ?? 500,
  })

  function transact(request: TransactionRequest): TransactionOutcome {
    const mutations = checkMutations(request.mutations)
    const outcome = work.write(request.dryRun === true, () => {
      const transactionId = request.transactionId ?? newId()
      refuseUsedId(transactionId)
      const timestamp = now().toISOString()
      const {changes, results} = applyMutations(mutations, {
        reader: documents,
        select: queries.selectIds,
        transactionId,
        timestamp,
        newId,
        autoGenerateArrayKeys: request.autoGenerateArrayKeys ?? false,
        skipReferenceCheck: request.skipReferenceCheck ?? false,
        allowSystemIds: request.system ?? false,
      })
      const author = request.author ?? '<anonymous>'
      const transaction = {transactionId, timestamp, author, changes}
      const committed = request.dryRun ? {sequence: 0, ...transaction} : commit(transaction)
      return {...committed, results}
    })
    if (outcome.sequence > 0) subscribers.tell(outcome)
    return outcome
  }

  function commit(transaction: Omit<CommittedTransaction, 'sequence'>): CommittedTransaction {
    if (transaction.changes.length === 0) return {sequence: 0, ...transaction}
    for (const {documentId, previous, result} of transaction.changes) {
      const row = documents.replace(documentId, previous, result)
      fields.replace(documentId, previous, result)
      words.replace(row, result)
    }
    return log.append(transaction)
  }

  function refuseUsedId(transactionId: string): void {
    if (!log.has(transactionId)) return
    throw mutationError(409, 0, {
      type: 'transactionAlreadyExistsError',
      description: `Transaction with ID "${transactionId}" already exists`,
    })
  }

  return {
    name: options.name,
    transact,
    get: (ids) => work.read(() => ids.map(documents.get)),
    query: (request) => work.read(() => queries.run(request)),
    checkQuery: (query, params) => void parseQuery(query, params ?? {}),
    matches: (query, params, document) => work.read(() => queries.matches(query, params, document)),
    subscribe: subscribers.add,
    syncTagsOf: syncTagsOfTransaction,
    transactions: (filter) => work.read(() => log.list(filter ?? {})),
    transactionsById: (ids) => work.read(() => log.byId(ids)),
    lastSequence: () => work.read(log.lastSequence),
    documentAt: (id, at) => work.read(() => log.documentAt(id, at)),
    referencesTo: (id) =>
      work.read(() =>
        documents.referencesTo(id).map(({source, strong}) => ({
          documentId: source,
          documentType: documents.get(source)?._type ?? '',
          weak: !strong,
        })),
      ),
    all: documents.all,
    count: () => work.read(() => documents.counts().reduce((sum, {count}) => sum + count, 0)),
    close: () => database.close(),
  }
}
