import type {DatabaseSync, SQLInputValue} from 'node:sqlite'

import type {
  CommittedTransaction,
  DocumentChange,
  LakeDocument,
  TransactionFilter,
} from '../dataset.ts'
import {packMutations, unpackMutations} from './packMutations.ts'
import {parseDocument} from './documentTable.ts'
import {numberOf, textOf} from './rows.ts'

/** Every transaction that changed something, in order, with each document as it was before. */
export interface TransactionLog {
  readonly has: (transactionId: string) => boolean
  readonly lastSequence: () => number
  /** Gives the transaction its sequence number. */
  readonly append: (transaction: Omit<CommittedTransaction, 'sequence'>) => CommittedTransaction
  readonly list: (filter: TransactionFilter) => CommittedTransaction[]
  readonly byId: (ids: readonly string[]) => CommittedTransaction[]
  readonly documentAt: (id: string, at: {revision: string} | {time: string}) => LakeDocument | null
}

/** A document's result is not stored: it is the next change's `previous`, or the document as it stands now. */
export function createTransactionLog(
  database: DatabaseSync,
  current: (id: string) => LakeDocument | null,
): TransactionLog {
  const sql = (text: string) => database.prepare(text)
  const lastSequence = sql('SELECT coalesce(max(sequence), 0) AS last FROM transactions')
  const has = sql('SELECT 1 FROM transactions WHERE id = ?')
  const byId = sql('SELECT * FROM transactions WHERE id = ?')
  const put = sql('INSERT INTO transactions (sequence, id, time, author) VALUES (?, ?, ?, ?)')
  const putChange = sql(
    'INSERT INTO changes (document, sequence, position, previous, mutations) VALUES (?, ?, ?, ?, ?)',
  )
  const changesOf = sql('SELECT * FROM changes WHERE sequence = ? ORDER BY position')
  const nextChange = sql(
    'SELECT previous FROM changes WHERE document = ? AND sequence > ? ORDER BY sequence LIMIT 1',
  )
  const sequenceAtTime = sql(
    'SELECT coalesce(max(sequence), 0) AS last FROM transactions WHERE time <= ?',
  )
  const changeAt = sql('SELECT 1 FROM changes WHERE document = ? AND sequence = ?')

  const last = () => numberOf(lastSequence.get() ?? {}, 'last')

  function documentAfter(id: string, sequence: number): LakeDocument | null {
    const row = nextChange.get(id, sequence)
    return row ? documentOf(row['previous']) : current(id)
  }

  function readTransaction(row: Readonly<Record<string, unknown>>): CommittedTransaction {
    const sequence = numberOf(row, 'sequence')
    return {
      sequence,
      transactionId: textOf(row, 'id'),
      timestamp: textOf(row, 'time'),
      author: textOf(row, 'author'),
      changes: changesOf.all(sequence).map((change): DocumentChange => {
        const documentId = textOf(change, 'document')
        const result = documentAfter(documentId, sequence)
        return {
          documentId,
          previous: documentOf(change['previous']),
          result,
          mutations: unpackMutations(textOf(change, 'mutations'), result),
        }
      }),
    }
  }

  return {
    has: (transactionId) => has.get(transactionId) !== undefined,
    lastSequence: last,
    append(transaction) {
      const sequence = last() + 1
      put.run(sequence, transaction.transactionId, transaction.timestamp, transaction.author)
      for (const [position, change] of transaction.changes.entries()) {
        const previous = change.previous === null ? null : JSON.stringify(change.previous)
        const mutations = packMutations(change.mutations, change.result)
        putChange.run(change.documentId, sequence, position, previous, mutations)
      }
      return {sequence, ...transaction}
    },
    list(filter) {
      const {where, values} = conditionsOf(filter)
      const direction = filter.reverse ? 'DESC' : 'ASC'
      const rows = database
        .prepare(`SELECT * FROM transactions ${where} ORDER BY sequence ${direction} LIMIT ?`)
        .all(...values, filter.limit ?? -1)
      return rows.map(readTransaction)
    },
    byId: (ids) =>
      ids.flatMap((id) => {
        const row = byId.get(id)
        return row ? [readTransaction(row)] : []
      }),
    documentAt(id, at) {
      if ('time' in at) {
        return documentAfter(id, numberOf(sequenceAtTime.get(canonicalTime(at.time)) ?? {}, 'last'))
      }
      const row = byId.get(at.revision)
      const sequence = row && numberOf(row, 'sequence')
      if (sequence === undefined || !changeAt.get(id, sequence)) return null
      return documentAfter(id, sequence)
    },
  }
}

function conditionsOf(filter: TransactionFilter): {where: string; values: SQLInputValue[]} {
  const conditions: string[] = []
  const values: SQLInputValue[] = []
  const add = (condition: string, value: SQLInputValue) => {
    conditions.push(condition)
    values.push(value)
  }
  if (filter.sinceSequence !== undefined) add('sequence > ?', filter.sinceSequence)
  if (filter.fromTime !== undefined) add('time >= ?', canonicalTime(filter.fromTime))
  if (filter.toTime !== undefined) add('time <= ?', canonicalTime(filter.toTime))
  if (filter.authors)
    add('author IN (SELECT value FROM json_each(?))', JSON.stringify(filter.authors))
  if (filter.documentIds) {
    add(
      'sequence IN (SELECT sequence FROM changes WHERE document IN (SELECT value FROM json_each(?)))',
      JSON.stringify(filter.documentIds),
    )
  }
  return {where: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '', values}
}

/** Times are stored as `toISOString` writes them, so they compare as text. */
function canonicalTime(time: string): string {
  const parsed = new Date(time)
  if (Number.isNaN(parsed.getTime())) throw new RangeError(`Not a time: ${time}`)
  return parsed.toISOString()
}

function documentOf(body: unknown): LakeDocument | null {
  return typeof body === 'string' ? parseDocument(body) : null
}
