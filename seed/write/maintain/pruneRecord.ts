import type {SanityClient} from '@sanity/client'
import type {SeedDocument} from '../../build/documents.ts'
import type {Mutation} from '../mutation.ts'
import {sendTransaction} from '../send/sendTransaction.ts'
import type {SendEnvironment} from '../send/withRetry.ts'
import {createState} from '../state/createState.ts'
import {documentIdOf, type ImportRecord, type RecordEntry} from '../state/record.ts'
import {storeRecord} from '../state/storeRecord.ts'
import {isAnywhere, type Variants} from '../state/variants.ts'
import {byDependency, deleteUntouched} from './deleteUntouched.ts'
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

/** A document no report has any more. */
interface Candidate {
  entry: RecordEntry
  live: Variants
}

const markerId = 'seed.prune'

/**
 * Deletes those of a record's documents that nobody edited and nothing refers to, in one transaction.
 *
 * @param going ids of all that went, or would go, so far; this record's are added
 */
export async function pruneRecord(
  context: PruneContext,
  record: ImportRecord,
  entries: readonly RecordEntry[],
  going: Set<string>,
  result: PruneResult,
): Promise<void> {
  const state = createState(context.client, context.releases)
  await state.load(entries.map(({id}) => id))
  const unedited: Candidate[] = []
  for (const entry of entries) {
    const candidate = {entry, live: state.variants(entry.id)}
    if (isAnywhere(candidate.live) && isEdited(candidate)) {
      result.kept.push({...describe(entry), reason: 'edited', referrers: []})
    } else unedited.push(candidate)
  }
  const gone = await keepReferenced(context.client, unedited, going, result)
  if (gone.length === 0) return
  const documents = gone.flatMap(({live}) => live.published ?? [])
  if (!context.dryRun && !(await write(context, record, gone, documents))) return
  for (const {entry} of gone) going.add(entry.id)
  for (const {_id: id, _type: type} of documents) result.pruned.push({id, type})
}

/** Keeps what something that stays refers to, and then what that refers to. */
async function keepReferenced(
  client: SanityClient,
  candidates: readonly Candidate[],
  going: ReadonlySet<string>,
  result: PruneResult,
): Promise<Candidate[]> {
  const ids = new Set([...going, ...candidates.map(({entry}) => entry.id)])
  let left = [...candidates]
  for (let changed = true; changed;) {
    changed = false
    for (const candidate of left) {
      if (!candidate.live.published) continue
      const referrers = await findReferrers(client, candidate.entry.id, ids)
      if (referrers.length === 0) continue
      result.kept.push({...describe(candidate.entry), reason: 'referenced', referrers})
      ids.delete(candidate.entry.id)
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

const describe = ({id}: RecordEntry) => ({id, type: id.slice(0, id.indexOf('-'))})

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
      ? [keepOnly(record, left, guard)]
      : [
          {patch: {id: record._id, ...guard, unset: ['undo']}},
          ...(await fileRecordsOf(client, record)).map((id) => ({delete: {id}})),
          {delete: {id: record._id}},
        ]
  const outcome = await sendTransaction(
    client,
    {
      id: newId(),
      witness: markerId,
      touches: () => ({written: new Set(), referred: new Set()}),
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

function keepOnly(
  record: ImportRecord,
  left: readonly RecordEntry[],
  guard: {ifRevisionID?: string},
): Mutation {
  const {documents, contents} = storeRecord({...record, documents: left})
  const set = {documents, ...(contents !== undefined && {contents})}
  const unset = ['undo', ...(contents === undefined ? ['contents'] : [])]
  return {patch: {id: record._id, ...guard, set, unset}}
}

/** Files that held the report: when it comes back, it is read again. */
async function fileRecordsOf(client: SanityClient, record: ImportRecord): Promise<string[]> {
  const found: unknown = await client.fetch(
    '*[_type == "seed.file" && report == $report]._id',
    {report: documentIdOf(record)},
    {perspective: 'raw'},
  )
  return (Array.isArray(found) ? found : []).filter((id) => typeof id === 'string')
}
