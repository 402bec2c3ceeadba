import {z} from 'zod'
import {requirePermission} from '../auth/permissions.ts'
import type {Dataset, LakeDocument} from '../dataset.ts'
import {documentEvents} from '../history/documentEvents.ts'
import {describeTransaction, findTransactions} from '../history/readTransactions.ts'
import {releaseEvents} from '../history/releaseEvents.ts'
import {datasetOf, type LakeCall} from '../server/lakeContext.ts'
import {LakeError} from '../server/lakeError.ts'
import {ndjson} from '../server/ndjson.ts'

const flag = z.enum(['true', 'false']).default('false')
const count = z.coerce.number().int().min(1).max(10_000).default(100)
const TransactionOptions = z.object({
  fromTransaction: z.string().optional(),
  toTransaction: z.string().optional(),
  fromTime: z.string().optional(),
  toTime: z.string().optional(),
  authors: z.string().optional(),
  reverse: flag,
  limit: count,
  excludeContent: flag,
  excludeMutations: flag,
  includeIdentifiedDocumentsOnly: flag,
  effectFormat: z.enum(['mendoza']).optional(),
})
const EventOptions = z.object({limit: count, nextCursor: z.string().default('')})

/** `GET /data/history/:dataset/transactions/:ids?` → NDJSON, one transaction a line, oldest first */
export function handleTransactions(call: LakeCall): Response {
  const {authors, reverse, excludeContent, excludeMutations, ...options} = TransactionOptions.parse(
    call.req.query(),
  )
  const dataset = openHistory(call)
  const documentIds = idsOf(call)
  const found = findTransactions(dataset, {
    ...options,
    documentIds,
    authors: authors?.split(','),
    reverse: reverse === 'true',
  })
  const form = {
    excludeContent: excludeContent === 'true',
    excludeMutations: excludeMutations === 'true',
    identifiedOnly: options.includeIdentifiedDocumentsOnly === 'true' && documentIds.length > 0,
    effects: options.effectFormat === 'mendoza',
  }
  function* lines() {
    for (const transaction of found) yield describeTransaction(transaction, documentIds, form)
  }
  return ndjson(lines())
}

/** `GET /data/history/:dataset/documents/:ids?revision=|time=|lastRevision=true` → `{documents}` */
export function handleHistoryDocuments(call: LakeCall): Response {
  const dataset = openHistory(call)
  const {revision, time, lastRevision} = call.req.query()
  const read = (id: string): LakeDocument | null => {
    if (lastRevision === 'true') return lastOf(dataset, id)
    if (revision !== undefined) return dataset.documentAt(id, {revision})
    if (time === undefined || Number.isNaN(Date.parse(time))) {
      throw new LakeError(400, 'Ask for a revision, a time (RFC 3339) or lastRevision=true')
    }
    return dataset.documentAt(id, {time: new Date(time).toISOString()})
  }
  const documents = idsOf(call).map(read)
  return call.json({documents: documents.filter((document) => document !== null)})
}

/** `GET /data/history/:dataset/events/documents/:id` → `{events: {[id]: events}, nextCursor}` */
export function handleDocumentEvents(call: LakeCall): Response {
  const {limit, nextCursor: cursor} = EventOptions.parse(call.req.query())
  const id = call.req.param('id') ?? ''
  const {events, nextCursor} = documentEvents(openHistory(call), id, {limit, cursor})
  return call.json({events: {[id]: events}, nextCursor})
}

/** `GET /data/history/:dataset/events/releases/:id` → `{events, nextCursor}` */
export function handleReleaseEvents(call: LakeCall): Response {
  const {limit} = EventOptions.parse(call.req.query())
  const events = releaseEvents(openHistory(call), call.req.param('id') ?? '', limit)
  return call.json({events, nextCursor: ''})
}

function openHistory(call: LakeCall): Dataset {
  requirePermission(call, 'history')
  return datasetOf(call)
}

function idsOf(call: LakeCall): string[] {
  return (call.req.param('ids') ?? '').split(',').filter(Boolean)
}

/** The document, or as it last stood before it was deleted. */
function lastOf(dataset: Dataset, id: string): LakeDocument | null {
  const [last] = dataset.transactions({documentIds: [id], reverse: true, limit: 1})
  const change = last?.changes.find(({documentId}) => documentId === id)
  return change?.result ?? change?.previous ?? null
}
