import type {CommittedTransaction, DocumentChange, LakeDocument} from '../dataset.ts'
import type {EventHub, HubFilter} from './eventHub.ts'

/** What a listener asked to be told, beside the change itself. */
export interface EventForm {
  readonly includeResult: boolean
  readonly includePreviousRevision: boolean
  readonly includeMutations: boolean
  readonly effects: boolean
  readonly visibility: 'query' | 'transaction'
}

export interface EventSelection {
  readonly filter: HubFilter
  /** Which documents this listener may see at all. */
  readonly admits: (document: LakeDocument) => boolean
}

export interface EncodedEvent {
  readonly documentId: string
  readonly id: string
  readonly json: string
}

/** The events that one transaction means to one listener, in the order of its changes. */
export function mutationEvents(
  hub: EventHub,
  transaction: CommittedTransaction,
  {filter, admits}: EventSelection,
  form: EventForm,
): EncodedEvent[] {
  const holds = (document: LakeDocument | null) =>
    document !== null && admits(document) && hub.matches(filter, document)
  const seen = transaction.changes.flatMap((change) => {
    const transition = transitionOf(holds(change.previous), holds(change.result))
    return transition ? [{change, transition}] : []
  })
  return seen.map(({change, transition}, index) => {
    const place = {transactionTotalEvents: seen.length, transactionCurrentEvent: index}
    const key = JSON.stringify([form, transition, place])
    const eventId = `${transaction.transactionId}#${change.documentId}`
    const json = hub.encodeOnce(change, key, () => ({
      eventId,
      ...describeChange(hub, transaction, change, form),
      transition,
      ...place,
    }))
    return {documentId: change.documentId, id: eventId, json}
  })
}

/** `undefined` for a document that matched neither before nor after. */
function transitionOf(before: boolean, after: boolean) {
  if (after) return before ? 'update' : 'appear'
  return before ? 'disappear' : undefined
}

function describeChange(
  hub: EventHub,
  {transactionId, timestamp, author}: CommittedTransaction,
  change: DocumentChange,
  form: EventForm,
) {
  const {documentId, previous, result, mutations} = change
  return {
    documentId,
    transactionId,
    identity: author,
    timestamp,
    visibility: form.visibility,
    ...(form.includeMutations && {mutations}),
    ...(previous && {previousRev: previous._rev}),
    // A deletion has a revision too, that of the transaction which deleted.
    resultRev: transactionId,
    ...(form.includeResult && result && {result}),
    ...(form.includePreviousRevision && {previous}),
    ...(form.effects && {effects: hub.effectsOf(change)}),
  }
}
