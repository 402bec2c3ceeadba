import type {CommittedTransaction, Dataset} from '../dataset.ts'
import type {EventHub} from './eventHub.ts'
import type {EventSink} from './eventStream.ts'
import {mutationEvents, type EventForm, type EventSelection} from './mutationEvents.ts'

interface ListenerOptions {
  readonly listenerName: string
  readonly selection: EventSelection
  readonly form: EventForm
  /** The last event id the client saw, when it wants to go on from there. */
  readonly resumeAfter: string | undefined
}

/** A client that was away for more transactions than this begins anew: refetching is quicker. */
const RESUME_LIMIT = 5000

/**
 * Runs one `/data/listen` stream: `welcome`; or `welcomeback` and what was missed; or `reset` where the
 * place to resume from is not known any more. Nothing can fall between the replay and the live events,
 * as both happen in one turn of the event loop.
 * @returns what ends it
 */
export function openListener(sink: EventSink, hub: EventHub, options: ListenerOptions): () => void {
  const {listenerName, selection, form, resumeAfter} = options
  const tell = (transaction: CommittedTransaction, after?: string) => {
    const events = mutationEvents(hub, transaction, selection, form)
    const start = events.findIndex(({id}) => id === after) + 1
    for (const {id, json} of events.slice(start)) sink.sendEncoded('mutation', id, json)
  }

  const here = `@${hub.dataset.lastSequence()}`
  const missed = resumeAfter === undefined ? undefined : missedSince(hub.dataset, resumeAfter)
  if (missed) {
    sink.send({event: 'welcomeback', id: resumeAfter ?? here, data: {listenerName}})
    for (const transaction of missed) tell(transaction, resumeAfter)
  } else {
    const event = resumeAfter === undefined ? 'welcome' : 'reset'
    sink.send({event, id: here, data: {listenerName}})
  }

  return hub.subscribe({
    commit: (transaction) => tell(transaction),
    end(reason) {
      // A client told to disconnect does not come back; after a restart it should.
      if (reason === 'deleted') sink.send({event: 'disconnect', data: {reason: 'dataset deleted'}})
      sink.end()
    },
  })
}

/**
 * The transactions from the one an event id speaks of (`<transaction>#<document>`, or `@<sequence>` as
 * the welcome has it) to now. Undefined when there is no such place in this log.
 */
function missedSince(dataset: Dataset, eventId: string): CommittedTransaction[] | undefined {
  const last = dataset.lastSequence()
  const [transactionId = ''] = eventId.split('#')
  const since = eventId.startsWith('@')
    ? Number(eventId.slice(1))
    : dataset.transactionsById([transactionId]).map(({sequence}) => sequence - 1)[0]
  if (since === undefined || !Number.isInteger(since) || since > last) return undefined
  return last - since > RESUME_LIMIT ? undefined : dataset.transactions({sinceSequence: since})
}
