import type {CommittedTransaction, Dataset, DocumentChange} from '../dataset.ts'
import {releaseIdOf} from '../actions/checkReleaseIsOpen.ts'
import {DRAFT_PREFIX, kindOfId, publishedId} from '../store/documentIds.ts'

/** What happened to a document, in the words of the Studio's history. */
export interface HistoryEvent {
  readonly type: string
  readonly timestamp: string
  readonly author: string
  readonly documentId: string
  readonly [detail: string]: unknown
}

interface EventPage {
  readonly events: HistoryEvent[]
  /** Empty on the last page. */
  readonly nextCursor: string
}

/**
 * The turning points in the life of one document, draft or version, newest first. Edits between them
 * are not among them: readers take those from the transactions.
 */
export function documentEvents(
  dataset: Dataset,
  id: string,
  {limit, cursor}: {limit: number; cursor: string},
): EventPage {
  const before = cursor === '' ? Infinity : Number(cursor)
  const found = dataset
    .transactions({documentIds: [id], reverse: true})
    .filter(({sequence}) => sequence < before)
    .flatMap((transaction) => {
      const event = eventOf(transaction, id)
      return event ? [{event, sequence: transaction.sequence}] : []
    })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    events: page.map(({event}) => event),
    nextCursor: last && found.length > limit ? `${last.sequence}` : '',
  }
}

function eventOf(transaction: CommittedTransaction, id: string): HistoryEvent | undefined {
  const change = transaction.changes.find(({documentId}) => documentId === id)
  if (!change) return undefined
  const about = {
    timestamp: transaction.timestamp,
    author: transaction.author,
    documentId: publishedId(id),
  }
  const kind = kindOfId(id)
  return kind === 'draft' || kind === 'version'
    ? versionEvent(transaction, change, about)
    : publishedEvent(transaction, change, about)
}

type About = Pick<HistoryEvent, 'timestamp' | 'author' | 'documentId'>

function versionEvent(
  transaction: CommittedTransaction,
  {documentId: versionId, previous, result}: DocumentChange,
  about: About,
): HistoryEvent | undefined {
  const release = withRelease(versionId)
  if (result) {
    if (previous) return undefined
    const versionRevisionId = transaction.transactionId
    return {type: 'createDocumentVersion', ...about, versionId, versionRevisionId, ...release}
  }
  const published = transaction.changes.find(({documentId}) => documentId === about.documentId)
  const versionRevisionId = previous?._rev
  if (published?.result) return publishEvent(transaction, versionId, versionRevisionId, about)
  if (published) return {type: 'deleteDocumentGroup', ...about}
  return {type: 'deleteDocumentVersion', ...about, versionId, versionRevisionId, ...release}
}

function publishedEvent(
  transaction: CommittedTransaction,
  {documentId, previous, result}: DocumentChange,
  about: About,
): HistoryEvent | undefined {
  const {transactionId: revisionId, changes} = transaction
  const siblings = changes.filter(
    (change) => change.documentId !== documentId && publishedId(change.documentId) === documentId,
  )
  const gone = siblings.find((change) => change.previous && !change.result)
  if (result) {
    if (gone) return publishEvent(transaction, gone.documentId, gone.previous?._rev, about)
    return {type: previous ? 'updateLiveDocument' : 'createLiveDocument', ...about, revisionId}
  }
  const kept = siblings.find(
    (change) => change.documentId === DRAFT_PREFIX + documentId && change.result,
  )
  const version = kept ?? siblings.find((change) => releaseIdOf(change.documentId) !== undefined)
  if (!version) return {type: 'deleteDocumentGroup', ...about}
  return {
    type: 'unpublishDocument',
    ...about,
    versionId: version.documentId,
    versionRevisionId: version.result ? revisionId : version.previous?._rev,
    ...withRelease(version.documentId),
  }
}

function publishEvent(
  transaction: CommittedTransaction,
  versionId: string,
  versionRevisionId: string | undefined,
  about: About,
): HistoryEvent {
  return {
    type: 'publishDocumentVersion',
    ...about,
    revisionId: transaction.transactionId,
    versionId,
    versionRevisionId,
    publishCause: causeOf(transaction),
    ...withRelease(versionId),
  }
}

function causeOf({changes}: CommittedTransaction) {
  const release = changes.find(
    ({documentId, result}) =>
      documentId.startsWith('_.releases.') && result?.['state'] === 'published',
  )
  if (!release) return 'document.publish'
  return release.previous?.['state'] === 'scheduled' ? 'release.schedule' : 'release.publish'
}

function withRelease(versionId: string) {
  const releaseId = releaseIdOf(versionId)
  return releaseId === undefined ? {} : {releaseId}
}
