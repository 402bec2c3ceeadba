import type {Mutation} from '../mutation.ts'
import {refsIn} from '../references.ts'
import type {State} from '../state/createState.ts'
import {storeRecord} from '../state/storeRecord.ts'
import {publishedId} from '../state/variants.ts'
import type {PlannedDocument} from './planReport.ts'
import type {BuiltReport} from './planReports.ts'
import {type RecordChange, recordMutation, recordOfEntity, recordOfReport} from './planRecords.ts'
import {mutationsOf} from './mutationsOf.ts'
import {replacementMutations} from './replacementMutations.ts'
import type {TransactionPacker} from './createPacker.ts'
import type {PlannedTransaction, PlanOptions, Touched} from './types.ts'
import {fileMutation} from './fileMutation.ts'

/** In UTF-16 units: below the service's 4 MB for a request's body even where each takes three bytes. */
const maxLength = 1_200_000
/** Requests with more mutations than this grow slow. */
const maxMutations = 500

export interface TransactionInput {
  state: State
  built: BuiltReport
  entities: readonly PlannedDocument[]
  owned: readonly PlannedDocument[]
  options: PlanOptions
  packer: TransactionPacker
}

/**
 * A report's writes as transactions: one where it fits, otherwise several in the order in which documents refer to
 * each other. Each also writes the base of its documents, so that a run that ends between two of them is taken up
 * where it ended. The checksum that says "done" comes with the last.
 */
export function planTransactions(input: TransactionInput): PlannedTransaction[] {
  const {state, built, entities, owned, options, packer} = input
  const groups = groupBySize(input)
  const [first] = groups
  const written: PlannedDocument[] = []
  const transactions: PlannedTransaction[] = []
  for (const [index, {documents: group}] of groups.entries()) {
    const id = groups.length === 1 && first ? packer.take(first) : packer.next()
    const isLast = index === groups.length - 1
    const mutations: Mutation[] = []
    for (const planned of group) {
      mutations.push(...mutationsOf(planned, state, options.target, id))
      applySteps(state, planned, id)
    }
    const changes: RecordChange[] = group
      .filter((planned) => entities.includes(planned))
      .flatMap((planned) => recordOfEntity(state, planned, id, options) ?? [])
    const ownedGroup = group.filter((planned) => owned.includes(planned))
    written.push(...ownedGroup)
    const change = recordOfReport(
      state,
      built,
      {id, isLast, earlier: transactions, group: ownedGroup, done: written},
      options,
    )
    if (change) changes.push(change)
    for (const recordChange of changes) {
      const stored = storeRecord(recordChange.after)
      mutations.push(recordMutation(recordChange, stored, id))
      state.put(stored._id, {...stored, _rev: id})
    }
    if (isLast) mutations.push(...replacementMutations(state, built, id))
    if (isLast && change) mutations.push(...fileMutation(state, built, id))
    const witness = change ?? changes.at(-1)
    if (mutations.length === 0 || !witness) continue
    transactions.push({
      id,
      witness: witness.after._id,
      mutations,
      touches: () => touchedIds(mutations),
    })
  }
  return transactions
}

/** Documents that are written together. */
interface DocumentGroup {
  documents: PlannedDocument[]
  /** Of its mutations as JSON. */
  length: number
  mutations: number
}

/** Documents with something to write, in order, in groups that fit a request. At least one group. */
function groupBySize({entities, owned}: TransactionInput): DocumentGroup[] {
  let group: DocumentGroup = {documents: [], length: 0, mutations: 0}
  const groups = [group]
  for (const planned of [...entities, ...owned]) {
    const length = lengthOf(planned)
    const mutations = planned.steps.length
    const isFull = group.length + length > maxLength || group.mutations + mutations > maxMutations
    if (isFull && group.mutations > 0) {
      group = {documents: [], length: 0, mutations: 0}
      groups.push(group)
    }
    group.documents.push(planned)
    group.length += length
    group.mutations += mutations
  }
  return groups
}

/** About how long a document's mutations are, with its base, which travels along packed: half as long at the most. */
function lengthOf({steps, next, content}: PlannedDocument): number {
  if (steps.length === 0) return 0
  const text = next._type === 'report' ? String(next['text']).length : 0
  const patches = steps.flatMap((step) => (step.kind === 'patch' ? step.patches : []))
  const written = patches.length > 0 ? JSON.stringify(patches).length : content.length + text
  return 0.6 * content.length + 1.2 * written
}

function applySteps(state: State, {steps}: PlannedDocument, rev: string): void {
  for (const step of steps) {
    const document =
      step.kind === 'create' ? step.document : step.kind === 'patch' ? step.after : null
    if (document) state.put(document._id, {...document, _rev: rev})
  }
}

function touchedIds(mutations: readonly Mutation[]): Touched {
  const written = new Set<string>()
  for (const mutation of mutations) {
    if ('patch' in mutation) written.add(publishedId(mutation.patch.id))
    else if ('delete' in mutation) written.add(publishedId(mutation.delete.id))
    else for (const document of Object.values(mutation)) written.add(publishedId(document._id))
  }
  return {written, referred: refsIn(mutations)}
}
