import type {CommittedTransaction, Dataset, DocumentChange} from '../dataset.ts'
import {publishedId} from '../store/documentIds.ts'

/** What happened to a release and to what is in it, newest first. */
export function releaseEvents(dataset: Dataset, releaseId: string, limit: number) {
  const id = `_.releases.${releaseId}`
  const [first] = dataset.transactions({documentIds: [id], limit: 1})
  if (!first) return []
  return dataset
    .transactions({sinceSequence: first.sequence - 1, reverse: true})
    .flatMap((transaction) => eventsOf(transaction, id, releaseId))
    .slice(0, limit)
}

function eventsOf(transaction: CommittedTransaction, id: string, releaseId: string) {
  const {timestamp, author, transactionId} = transaction
  const about = {timestamp, author, releaseName: releaseId}
  const release = transaction.changes.find(({documentId}) => documentId === id)
  const type = release && stateEvent(release)
  if (release && type) {
    return [
      {
        type,
        ...about,
        ...(type === 'scheduleRelease' && {publishAt: release.result?.['publishAt']}),
      },
    ]
  }
  return transaction.changes
    .filter(({documentId}) => documentId.startsWith(`versions.${releaseId}.`))
    .flatMap(({documentId: versionId, previous, result}) => {
      if (previous && result) return []
      const details = {documentId: publishedId(versionId), versionId}
      const versionRevisionId = result ? transactionId : previous?._rev
      const kind = result ? 'addDocumentToRelease' : 'discardDocumentFromRelease'
      return [{type: kind, ...about, ...details, versionRevisionId}]
    })
}

/** The event that a change of a release's state is; edits of its metadata are none. */
function stateEvent({previous, result}: DocumentChange): string | undefined {
  if (!result) return 'deleteRelease'
  if (!previous) return 'createRelease'
  const before = previous['state']
  const after = result['state']
  if (before === after) return undefined
  if (after === 'active') return before === 'archived' ? 'unarchiveRelease' : 'unscheduleRelease'
  if (after === 'scheduled') return 'scheduleRelease'
  return after === 'archived' ? 'archiveRelease' : 'publishRelease'
}
