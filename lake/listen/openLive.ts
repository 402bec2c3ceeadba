import type {CommittedTransaction, Dataset} from '../dataset.ts'
import {kindOfId} from '../store/documentIds.ts'
import type {EventHub} from './eventHub.ts'
import type {EventSink} from './eventStream.ts'

interface LiveOptions {
  /** Tell of drafts and versions too. */
  readonly includeDrafts: boolean
  /** The last event id the client saw. */
  readonly resumeAfter: string | undefined
}

const RESUME_LIMIT = 1000

/**
 * Runs one `/data/live/events` stream. A `message` names the sync tags whose queries may have changed;
 * `restart` asks the client to refetch all, where its place is not known any more.
 * @returns what ends it
 */
export function openLive(sink: EventSink, hub: EventHub, options: LiveOptions): () => void {
  const {includeDrafts, resumeAfter} = options
  const {dataset} = hub
  const tell = (transaction: CommittedTransaction) => {
    const changes = transaction.changes.filter(
      ({documentId}) => includeDrafts || isPublished(documentId),
    )
    if (changes.length === 0) return
    const tags = dataset.syncTagsOf({...transaction, changes})
    if (tags.length > 0) sink.send({event: 'message', id: `${transaction.sequence}`, data: {tags}})
  }

  const here = `${dataset.lastSequence()}`
  const missed = resumeAfter === undefined ? [] : missedSince(dataset, resumeAfter)
  sink.send({event: 'welcome', id: missed && resumeAfter ? resumeAfter : here, data: {}})
  if (missed) for (const transaction of missed) tell(transaction)
  else sink.send({event: 'restart', id: here, data: {}})

  return hub.subscribe({
    commit: tell,
    end(reason) {
      // A client told to disconnect does not come back; after a restart it should.
      if (reason === 'deleted') sink.send({event: 'disconnect', data: {reason: 'dataset deleted'}})
      sink.end()
    },
  })
}

function missedSince(dataset: Dataset, eventId: string): CommittedTransaction[] | undefined {
  const since = Number(eventId)
  const last = dataset.lastSequence()
  if (!Number.isInteger(since) || since > last || last - since > RESUME_LIMIT) return undefined
  return dataset.transactions({sinceSequence: since})
}

function isPublished(id: string): boolean {
  const kind = kindOfId(id)
  return kind === 'published' || kind === 'dotted'
}
