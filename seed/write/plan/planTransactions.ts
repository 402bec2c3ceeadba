import {refOf, mapObjects} from '../json.ts'
import {type Mutation, mutationSize} from '../mutation.ts'
import type {State} from '../state/createState.ts'
import {publishedId} from '../state/variants.ts'
import type {PlannedDocument} from './planReport.ts'
import type {BuiltReport} from './planReports.ts'
import {type RecordChange, recordMutation, recordOfEntity, recordOfReport} from './planRecords.ts'
import {mutationsOf} from './mutationsOf.ts'
import {replacementMutations} from './replacementMutations.ts'
import type {PlannedTransaction, PlanOptions} from './types.ts'
import {fileMutation} from './fileMutation.ts'

/** Below the service's 4 MB for a request's body, with room for the envelope. */
const maxBytes = 3_500_000
/** Requests with more mutations than this grow slow. */
const maxMutations = 500

export interface TransactionInput {
  state: State
  built: BuiltReport
  entities: readonly PlannedDocument[]
  owned: readonly PlannedDocument[]
  options: PlanOptions
}

/**
 * A report's writes as transactions: one where it fits, otherwise several in the order in which documents refer to
 * each other. Each also writes the base of its documents, so that a run that ends between two of them is taken up
 * where it ended. The checksum that says "done" comes with the last.
 */
export function planTransactions(input: TransactionInput): PlannedTransaction[] {
  const {state, built, entities, owned, options} = input
  const groups = groupBySize(input)
  const written: PlannedDocument[] = []
  const transactions: PlannedTransaction[] = []
  for (const [index, group] of groups.entries()) {
    const id = options.newId()
    const isLast = index === groups.length - 1
    const mutations: Mutation[] = []
    for (const planned of group) {
      mutations.push(...mutationsOf(planned, state, options.target))
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
      mutations.push(recordMutation(recordChange))
      state.put(recordChange.after._id, {...recordChange.after, _rev: id})
    }
    if (isLast) mutations.push(...replacementMutations(state, built, id))
    if (isLast && change) mutations.push(...fileMutation(state, built, id))
    const witness = change ?? changes.at(-1)
    if (mutations.length === 0 || !witness) continue
    transactions.push({
      id,
      witness: witness.after._id,
      mutations,
      touches: touchedIds(mutations),
    })
  }
  return transactions
}

/** Documents with something to write, in order, in groups that fit a request. At least one group. */
function groupBySize({state, entities, owned, options}: TransactionInput): PlannedDocument[][] {
  const groups: PlannedDocument[][] = [[]]
  let bytes = 0
  let count = 0
  for (const planned of [...entities, ...owned]) {
    const mutations = mutationsOf(planned, state, options.target)
    // The base travels along, as a string.
    const size = mutations.reduce((sum, mutation) => sum + 2.2 * mutationSize(mutation), 0)
    const isFull = bytes + size > maxBytes || count + mutations.length > maxMutations
    if (isFull && count > 0) {
      groups.push([])
      bytes = 0
      count = 0
    }
    groups.at(-1)?.push(planned)
    bytes += size
    count += mutations.length
  }
  return groups
}

function applySteps(state: State, {steps}: PlannedDocument, rev: string): void {
  for (const step of steps) {
    const document =
      step.kind === 'create' ? step.document : step.kind === 'patch' ? step.after : null
    if (document) state.put(document._id, {...document, _rev: rev})
  }
}

function touchedIds(mutations: readonly Mutation[]): Set<string> {
  const ids = new Set<string>()
  for (const mutation of mutations) {
    if ('patch' in mutation) ids.add(publishedId(mutation.patch.id))
    else if ('delete' in mutation) ids.add(publishedId(mutation.delete.id))
    else for (const document of Object.values(mutation)) ids.add(publishedId(document._id))
    mapObjects(mutation, (record) => {
      const ref = refOf(record)
      if (ref !== undefined) ids.add(ref)
      return record
    })
  }
  return ids
}
