import type {SanityClient} from '@sanity/client'
import type {SeedDocument} from '../../build/documents.ts'
import type {Mutation} from '../mutation.ts'
import {fileRecordId} from '../plan/traceReports.ts'
import {sendTransaction} from '../send/sendTransaction.ts'
import type {SendEnvironment} from '../send/withRetry.ts'
import {createState} from '../state/createState.ts'
import type {ImportRecord, RecordEntry} from '../state/record.ts'
import {isAnywhere, type Variants} from '../state/variants.ts'
import {byDependency, deleteUntouched, recordOrder} from './deleteUntouched.ts'
import {eachRecord} from './eachRecord.ts'
import {findReferrers, type Referrer} from './findReferrers.ts'

export interface PruneContext {
  client: SanityClient
  environment: SendEnvironment
  newId: () => string
  now: () => Date
  releases: readonly string[]
  /** Only say what would go. */
  dryRun: boolean
  isStopping: () => boolean
}

export interface PruneResult {
  /** What went, or would go. */
  pruned: {id: string; type: string}[]
  /** What stays although no report has it, and why. */
  kept: {id: string; type: string; reason: 'edited' | 'referenced'; referrers: Referrer[]}[]
}

/** A document no report has any more, with the record that remembers it. */
interface Candidate {
  entry: RecordEntry
  record: ImportRecord
  live: Variants
}

const markerId = 'seed.prune'

/**
 * Deletes what an earlier import made and no report has now, when nobody edited it and nothing refers to it: documents a
 * report lost, then people, places and the like that no report names any more.
 */
export async function pruneStale(context: PruneContext): Promise<PruneResult> {
  const result: PruneResult = {pruned: [], kept: []}
  for await (const record of eachRecord(context.client, 'count(documents[stale == true]) > 0')) {
    if (context.isStopping()) return result
    const stale = record.documents.filter((entry) => entry.stale)
    await pruneRecord(context, record, stale, result)
  }
  const named = new Set<string>()
  for await (const record of eachRecord(context.client, 'defined(file)')) addNamed(record, named)
  for (const prefix of recordOrder.slice(1)) {
    const filter = 'string::startsWith(_id, $prefix)'
    for await (const record of eachRecord(context.client, filter, {prefix})) {
      if (context.isStopping()) return result
      const unnamed = record.documents.filter(({id}) => !named.has(id))
      // What a person stays for, stays: the organization of a role, for one.
      if (unnamed.length === 0) addNamed(record, named)
      else await pruneRecord(context, record, unnamed, result)
    }
  }
  return result
}

/** Adds the ids that a record's documents refer to, as they were imported. */
function addNamed({documents}: ImportRecord, named: Set<string>): void {
  for (const {content, stale} of documents) {
    if (stale) continue
    for (const [, ref] of content.matchAll(/"_ref":"([^"]+)"/g)) if (ref) named.add(ref)
  }
}

async function pruneRecord(
  context: PruneContext,
  record: ImportRecord,
  entries: readonly RecordEntry[],
  result: PruneResult,
): Promise<void> {
  const state = createState(context.client, context.releases)
  await state.load(entries.map(({id}) => id))
  const candidates = entries.map((entry) => ({entry, record, live: state.variants(entry.id)}))
  const going: Candidate[] = []
  const ids = new Set(candidates.map(({entry}) => entry.id))
  for (const candidate of candidates) {
    const {published} = candidate.live
    if (!isAnywhere(candidate.live)) {
      going.push(candidate)
      continue
    }
    const type = typeOf(candidate)
    if (isEdited(candidate)) {
      result.kept.push({id: candidate.entry.id, type, reason: 'edited', referrers: []})
      ids.delete(candidate.entry.id)
    } else if (published) going.push(candidate)
  }
  const gone = await keepReferenced(context.client, going, ids, result)
  if (gone.length === 0) return
  const pruned = gone.flatMap(({live}) => live.published ?? [])
  if (!context.dryRun && !(await write(context, record, gone, pruned))) return
  for (const {_id: id, _type: type} of pruned) result.pruned.push({id, type})
}

/** Keeps what something that stays refers to, and then what that refers to. */
async function keepReferenced(
  client: SanityClient,
  going: readonly Candidate[],
  ids: Set<string>,
  result: PruneResult,
): Promise<Candidate[]> {
  let left = [...going]
  for (let changed = true; changed;) {
    changed = false
    for (const candidate of left) {
      if (!candidate.live.published) continue
      const referrers = await findReferrers(client, candidate.entry.id, ids)
      if (referrers.length === 0) continue
      const {id} = candidate.entry
      result.kept.push({id, type: typeOf(candidate), reason: 'referenced', referrers})
      ids.delete(id)
      left = left.filter((other) => other !== candidate)
      changed = true
    }
  }
  return left
}

const isEdited = ({entry, live}: Candidate): boolean =>
  entry.edited === true ||
  live.draft !== undefined ||
  live.versions.size > 0 ||
  live.published?._rev !== entry.rev

const typeOf = ({entry}: Candidate): string => entry.id.slice(0, entry.id.indexOf('-'))

async function write(
  {client, environment, newId, now}: PruneContext,
  record: ImportRecord,
  gone: readonly Candidate[],
  documents: readonly SeedDocument[],
): Promise<boolean> {
  const goneIds = new Set(gone.map(({entry}) => entry.id))
  const left = record.documents.filter(({id}) => !goneIds.has(id))
  const guard = record._rev ? {ifRevisionID: record._rev} : {}
  const recordMutations: Mutation[] =
    left.length > 0
      ? [{patch: {id: record._id, ...guard, set: {documents: left}, unset: ['undo']}}]
      : [
          {patch: {id: record._id, ...guard, unset: ['undo']}},
          ...(record.file ? [{delete: {id: fileRecordId(record.file)}}] : []),
          {delete: {id: record._id}},
        ]
  const outcome = await sendTransaction(
    client,
    {
      id: newId(),
      witness: markerId,
      touches: () => new Set(),
      mutations: [
        {createOrReplace: {_id: markerId, _type: 'seed.prune', at: now().toISOString()}},
        ...documents.toSorted(byDependency).flatMap(deleteUntouched),
        ...recordMutations,
      ],
    },
    environment,
  )
  return outcome === 'written'
}
