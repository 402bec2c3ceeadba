import type {Mutation} from '../mutation.ts'
import {fileRecordId} from '../plan/traceReports.ts'
import {isSeedDocument} from '../state/createState.ts'
import {parseRecord} from '../state/parseRecord.ts'
import {type ImportRecord, type RecordEntry, recordType, type UndoEntry} from '../state/record.ts'
import {storeRecord} from '../state/storeRecord.ts'
import {publishedId} from '../state/variants.ts'

/** The record as it was, but for what stays: that keeps the base it has now. */
export function undoRecordMutations(
  record: ImportRecord,
  undo: UndoEntry,
  kept: ReadonlyMap<string, string>,
  transaction: string,
): Mutation[] {
  const guard: Mutation = {
    patch: {id: record._id, ...(record._rev && {ifRevisionID: record._rev}), unset: ['undo']},
  }
  const file: Mutation[] = record.file ? [{delete: {id: fileRecordId(record.file)}}] : []
  const keptIds = new Set([...kept.keys()].map(publishedId))
  const keptEntries = record.documents.filter(({id}) => keptIds.has(id))
  const before = parseRecord(undo.record)
  if (!before && keptEntries.length === 0) return [guard, ...file, {delete: {id: record._id}}]
  const revisions = new Map(
    undo.documents.map(({id, before: earlier}) => [id, revisionOf(earlier)]),
  )
  const documents = [
    ...(before?.documents.filter(({id}) => !keptIds.has(id)) ?? []).map((entry) =>
      entry.rev === revisions.get(entry.id) ? atRevision(entry, transaction) : entry,
    ),
    ...keptEntries,
  ]
  const {undo: _undo, _rev, ...fields} = before ?? record
  return [
    guard,
    ...file,
    {
      createOrReplace: storeRecord({
        ...fields,
        _id: record._id,
        _type: recordType,
        documents,
        // What stays was not imported by what the record says now: read the report again.
        ...(keptEntries.length > 0 && {checksum: ''}),
      }),
    },
  ]
}

/** What is as it was has a new revision, and nobody edited it by that. */
const atRevision = (entry: RecordEntry, rev: string): RecordEntry => ({...entry, rev})

const revisionOf = (document: unknown): unknown =>
  isSeedDocument(document) ? document['_rev'] : undefined
