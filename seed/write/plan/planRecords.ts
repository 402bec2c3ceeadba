import type {SeedDocument} from '../../build/documents.ts'
import {equalJson} from '../json.ts'
import type {Mutation} from '../mutation.ts'
import {refsIn} from '../references.ts'
import type {State} from '../state/createState.ts'
import {parseRecord, parseUndo} from '../state/parseRecord.ts'
import {
  type ImportRecord,
  type RecordEntry,
  recordId,
  recordType,
  type Review,
  type UndoEntry,
} from '../state/record.ts'
import {isLong, storeRecord, type StoredRecord} from '../state/storeRecord.ts'
import {mainVariant, type Target, targetId, targetName, type Variants} from '../state/variants.ts'
import {planReviews} from './planReviews.ts'
import type {PlannedDocument} from './planReport.ts'
import type {BuiltReport} from './planReports.ts'
import type {PlannedTransaction, PlanOptions} from './types.ts'

/** A record as it was and as it will be. */
export interface RecordChange {
  before: ImportRecord | undefined
  after: ImportRecord
}

/** @param stored `after` as the dataset is to hold it */
export function recordMutation(
  {before}: RecordChange,
  stored: StoredRecord,
  transaction: string,
): Mutation {
  if (!before) return {create: {...stored}}
  const {_id: id, _type, _rev, ...fields} = stored
  const isOwn = before._rev === undefined || before._rev === transaction
  const isShorter = isLong(before) && stored.contents === undefined
  return {
    patch: {
      id,
      ...(!isOwn && {ifRevisionID: before._rev}),
      set: fields,
      ...(isShorter && {unset: ['contents']}),
    },
  }
}

/** The record of a shared document; `undefined` when it stays as it is. */
export function recordOfEntity(
  state: State,
  planned: PlannedDocument,
  transaction: string,
  options: PlanOptions,
): RecordChange | undefined {
  const id = recordId(planned.next._id)
  const before = parseRecord(state.get(id))
  const entry = entryOf(planned, before?.documents[0], transaction, options.target)
  const reviews = planReviews([planned], before, options.now)
  if (before && planned.steps.length === 0 && equalJson(entry, before.documents[0]) && !reviews) {
    return undefined
  }
  return {
    before,
    after: {
      _id: id,
      _type: recordType,
      checksum: '',
      version: options.version,
      target: targetName(options.target),
      run: options.run,
      documents: [entry],
      ...withEntities([planned]),
      ...withReviews(reviews ?? before?.reviews),
      undo: undoOf(before, [planned], [transaction], options),
    },
  }
}

/** One of the transactions that write a report. */
export interface ReportTransaction {
  id: string
  isLast: boolean
  earlier: readonly PlannedTransaction[]
  /** The documents it writes. */
  group: readonly PlannedDocument[]
  /** Those, and the ones of the transactions before. */
  done: readonly PlannedDocument[]
}

/** The record of a report after one of its transactions; `undefined` when it stays as it is. */
export function recordOfReport(
  state: State,
  {input, reportId, record}: BuiltReport,
  transaction: ReportTransaction,
  options: PlanOptions,
): RecordChange | undefined {
  const {done} = transaction
  const id = recordId(reportId)
  // The first of several transactions has made the record already.
  const before = parseRecord(state.get(id))
  const documents = mergeEntries(record, before, transaction, options.target)
  const reviews = planReviews(done, record, options.now)
  const isUnchanged =
    before !== undefined &&
    before.checksum === input.checksum &&
    done.every(({steps}) => steps.length === 0) &&
    equalJson(documents, before.documents) &&
    !reviews
  if (isUnchanged) return undefined
  const transactions = [...transaction.earlier.map((earlier) => earlier.id), transaction.id]
  return {
    before,
    after: {
      _id: id,
      _type: recordType,
      file: input.report.file,
      checksum: transaction.isLast ? input.checksum : '',
      version: options.version,
      target: targetName(options.target),
      run: options.run,
      documents,
      ...withEntities(done),
      ...withReviews(reviews ?? record?.reviews),
      undo: undoOf(record, done, transactions, options),
    },
  }
}

/** Entries of what is done, then those still to come as they were; at the end also what the report no longer has. */
function mergeEntries(
  record: ImportRecord | undefined,
  before: ImportRecord | undefined,
  {id, isLast, group, done}: ReportTransaction,
  target: Target,
): RecordEntry[] {
  const old = new Map(record?.documents.map((entry) => [entry.id, entry]))
  const current = new Map(before?.documents.map((entry) => [entry.id, entry]))
  const entries = done.map((planned) => {
    const {_id: document} = planned.next
    const earlier = group.includes(planned) ? undefined : current.get(document)
    return earlier ?? entryOf(planned, old.get(document), id, target)
  })
  const ids = new Set(entries.map((entry) => entry.id))
  const others = [...old.values()]
    .filter((entry) => !ids.has(entry.id))
    .map((entry) => (isLast ? Object.assign({}, entry, {stale: true}) : entry))
  return [...entries, ...others]
}

function entryOf(
  planned: PlannedDocument,
  old: RecordEntry | undefined,
  transaction: string,
  target: Target,
): RecordEntry {
  const {next, content, live, steps, action} = planned
  const main = mainVariant(live)
  const isMain = !main || target === 'published' || main._id === targetId(target, next._id)
  if (old && !isMain) return withCopy(old, targetName(target), content)
  // With the published document its copies took what is imported now.
  const copies =
    target === 'published'
      ? []
      : (old?.copies ?? []).filter(({_key: name}) => name !== targetName(target))
  const after = writtenMain(steps, live) ?? main
  const revision = typeof main?._rev === 'string' ? main._rev : ''
  return {
    _key: next._id,
    id: next._id,
    rev: steps.length > 0 ? transaction : (old?.rev ?? revision),
    content,
    ...(copies.length > 0 && {copies}),
    ...(action !== 'deleted' && after && isEdited(after, next) && {edited: true}),
  }
}

/** The entry, with what went into a draft or a version while another variant stands for the document. */
function withCopy(entry: RecordEntry, name: string, content: string): RecordEntry {
  const {copies: old, ...rest} = entry
  const copies = (old ?? []).filter(({_key: other}) => other !== name)
  if (content !== entry.content) copies.push({_key: name, content})
  return {...rest, ...(copies.length > 0 && {copies})}
}

/** What the steps make of the variant that stands for the document. */
function writtenMain(steps: PlannedDocument['steps'], live: Variants): SeedDocument | undefined {
  const main = mainVariant(live)
  for (const step of steps) {
    if (step.kind === 'create') return step.document
    if (step.kind === 'patch' && step.before._id === main?._id) return step.after
  }
  return undefined
}

/** Does the document differ from what the report says, stamps aside? */
function isEdited(document: SeedDocument, next: SeedDocument): boolean {
  const {_id, _rev, _createdAt, _updatedAt, ...fields} = document
  return !equalJson({...fields, _id: next._id}, next)
}

/** What the documents refer to outside of themselves. */
function withEntities(planned: readonly PlannedDocument[]): {entities?: readonly string[]} {
  const refs = refsIn(planned.map(({next}) => next))
  for (const {next} of planned) refs.delete(next._id)
  return refs.size > 0 ? {entities: [...refs]} : {}
}

const withReviews = (reviews: readonly Review[] | undefined): {reviews?: readonly Review[]} =>
  reviews ? {reviews} : {}

/** What it takes to undo: what stood before this run, however many of its transactions touched it. */
function undoOf(
  record: ImportRecord | undefined,
  planned: readonly PlannedDocument[],
  transactions: readonly string[],
  {run}: PlanOptions,
): string {
  const earlier = record?.undo ? parseUndo(record.undo) : undefined
  const sameRun = earlier?.run === run ? earlier : undefined
  const known = new Set(sameRun?.documents.map(({id}) => id))
  const documents = planned
    .flatMap(({steps}) => steps)
    .map((step) =>
      step.kind === 'create'
        ? {id: step.document._id, before: null}
        : {id: step.before._id, before: step.before},
    )
    .filter(({id}) => !known.has(id))
  const entry: UndoEntry = {
    run,
    record: sameRun ? sameRun.record : withoutUndo(record),
    documents: [...(sameRun?.documents ?? []), ...documents],
    transactions: [...new Set([...(sameRun?.transactions ?? []), ...transactions])],
  }
  return JSON.stringify(entry)
}

/** A record without its own way back: one apply can be undone, not the one before. */
function withoutUndo(record: ImportRecord | undefined): unknown {
  if (!record) return null
  const {undo: _undo, _rev, ...rest} = record
  return storeRecord(rest)
}
