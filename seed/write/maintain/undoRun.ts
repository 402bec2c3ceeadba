import type {SanityClient} from '@sanity/client'
import type {SeedDocument} from '../../build/documents.ts'
import {runId} from '../apply/startRun.ts'
import type {Mutation} from '../mutation.ts'
import {sendTransaction} from '../send/sendTransaction.ts'
import type {SendEnvironment} from '../send/withRetry.ts'
import {createState, isSeedDocument, type State} from '../state/createState.ts'
import {parseRecord, parseUndo} from '../state/parseRecord.ts'
import type {ImportRecord, UndoEntry} from '../state/record.ts'
import {byDependency, deleteUntouched, recordOrder} from './deleteUntouched.ts'
import {eachRecord} from './eachRecord.ts'
import {undoRecordMutations} from './undoRecordMutations.ts'

export interface UndoResult {
  /** The apply that was taken back; undefined when there is none. */
  run: string | undefined
  startedAt: string | undefined
  deleted: number
  restored: number
  /** Documents that stay as they are, and why. */
  kept: {id: string; reason: 'edited' | 'needed'}[]
}

export interface UndoContext {
  client: SanityClient
  environment: SendEnvironment
  newId: () => string
  isStopping: () => boolean
}

/**
 * Takes the last apply back: what it created goes, what it changed is as before. A document that somebody touched since
 * stays, and so does what it refers to.
 */
export async function undoRun(context: UndoContext): Promise<UndoResult> {
  const {client} = context
  const last: unknown = await client.fetch(
    '*[_type == "seed.run"] | order(startedAt desc, _id desc)[0]',
    {},
    {perspective: 'raw'},
  )
  const result: UndoResult = {
    run: undefined,
    startedAt: undefined,
    deleted: 0,
    restored: 0,
    kept: [],
  }
  if (!isSeedDocument(last)) return result
  const run = last._id.slice(runId('').length)
  result.run = run
  const {startedAt} = last
  if (typeof startedAt === 'string') result.startedAt = startedAt

  for (const prefix of recordOrder) {
    const filter = 'run == $run && defined(undo) && string::startsWith(_id, $prefix)'
    for await (const record of eachRecord(client, filter, {run, prefix})) {
      if (context.isStopping()) return result
      await undoRecord(context, record, run, result)
    }
  }
  await send(context, run, [{delete: {id: runId(run)}}])
  return result
}

async function undoRecord(
  context: UndoContext,
  first: ImportRecord,
  run: string,
  result: UndoResult,
): Promise<void> {
  let record: ImportRecord | undefined = first
  while (record?.undo) {
    const undo = parseUndo(record.undo)
    const state = createState(context.client, [])
    await state.loadExact(undo.documents.map(({id}) => id))
    const kept = await findKept(context.client, state, undo)
    const transaction = context.newId()
    const {mutations, deleted, restored} = planUndo(state, record, undo, kept, transaction)
    if ((await send(context, run, mutations, transaction)) === 'written') {
      result.deleted += deleted
      result.restored += restored
      for (const [id, reason] of kept) result.kept.push({id, reason})
      return
    }
    // Somebody wrote in between: look again.
    const again: unknown = await context.client.fetch(
      '*[_id == $id][0]',
      {id: record._id},
      {perspective: 'raw'},
    )
    record = parseRecord(again)
  }
}

/** Documents that must stay: touched since, or created and now referred to by something that stays. */
async function findKept(
  client: SanityClient,
  state: State,
  {documents, transactions}: UndoEntry,
): Promise<Map<string, 'edited' | 'needed'>> {
  const kept = new Map<string, 'edited' | 'needed'>()
  for (const {id} of documents) {
    const live = state.get(id)
    if (live && !transactions.includes(String(live['_rev']))) kept.set(id, 'edited')
  }
  const going = new Set(
    documents.filter(({id, before}) => before === null && !kept.has(id)).map(({id}) => id),
  )
  const referrers = await referrersOf(client, [...going])
  for (let changed = true; changed;) {
    changed = false
    for (const id of going) {
      const needed = (referrers.get(id) ?? []).some((referrer) => !going.has(referrer))
      if (!needed) continue
      going.delete(id)
      kept.set(id, 'needed')
      changed = true
    }
  }
  return kept
}

async function referrersOf(
  client: SanityClient,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const referrers = new Map<string, string[]>()
  for (const id of ids) {
    const found: unknown = await client.fetch('*[references($id)]._id', {id}, {perspective: 'raw'})
    if (Array.isArray(found))
      referrers.set(
        id,
        found.filter((referrer) => typeof referrer === 'string'),
      )
  }
  return referrers
}

function planUndo(
  state: State,
  record: ImportRecord,
  undo: UndoEntry,
  kept: ReadonlyMap<string, string>,
  transaction: string,
): {mutations: Mutation[]; deleted: number; restored: number} {
  const mutations: Mutation[] = []
  const created: SeedDocument[] = []
  let restored = 0
  for (const {id, before} of undo.documents) {
    const live = state.get(id)
    if (kept.has(id) || !live) continue
    if (before === null) created.push(live)
    else if (isSeedDocument(before)) {
      const {_rev, _updatedAt, ...fields} = before
      mutations.push(
        {patch: {id, ifRevisionID: String(live['_rev']), unset: ['_seedGuard']}},
        {createOrReplace: {...fields, _id: before._id, _type: before._type}},
      )
      restored += 1
    }
  }
  mutations.push(...created.toSorted(byDependency).flatMap(deleteUntouched))
  return {
    mutations: [...mutations, ...undoRecordMutations(record, undo, kept, transaction)],
    deleted: created.length,
    restored,
  }
}

async function send(
  {client, environment, newId}: UndoContext,
  run: string,
  mutations: readonly Mutation[],
  id = newId(),
): Promise<'written' | 'conflict'> {
  const isLast = mutations.some(
    (mutation) => 'delete' in mutation && mutation.delete.id === runId(run),
  )
  return sendTransaction(
    client,
    {
      id,
      witness: runId(run),
      touches: () => ({written: new Set(), referred: new Set()}),
      mutations: [...mutations, ...(isLast ? [] : [{patch: {id: runId(run), set: {undoing: id}}}])],
    },
    environment,
  )
}
