import type {ActionView} from '../actions/actionView.ts'
import {publishMutations} from '../actions/planDocumentAction.ts'
import type {LakeDocument, Mutation} from '../dataset.ts'
import {publishedId} from '../store/documentIds.ts'
import {changeRelease} from './releaseDocument.ts'

/** Every version of the release takes its published document's place, all in one transaction. */
export async function planPublishRelease(releaseId: string, view: ActionView): Promise<Mutation[]> {
  const versions = await view.versionsIn(releaseId)
  return [
    ...versions.flatMap((version) => planVersion(version, view)),
    changeRelease(releaseId, {
      set: {
        state: 'published',
        publishedAt: view.now().toISOString(),
        finalDocumentStates: finalStates(versions),
      },
      unset: ['error'],
    }),
  ]
}

function planVersion(version: LakeDocument, view: ActionView): Mutation[] {
  const id = publishedId(version._id)
  if (!isToUnpublish(version)) return publishMutations(version, id, view)
  return [{delete: {id: view.get(id) ? [id, version._id] : version._id}}]
}

/** Where history finds the documents of a release that is over. */
export function finalStates(versions: readonly LakeDocument[]) {
  return versions.map(({_id}) => ({_key: _id.replaceAll('.', '-'), id: _id}))
}

function isToUnpublish({_system: system}: LakeDocument): boolean {
  return (
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  )
}
