import {z} from 'zod'
import type {ActionView} from '../actions/actionView.ts'
import {copyAs} from '../actions/planDocumentAction.ts'
import type {Mutation} from '../dataset.ts'
import {finalStates} from './publishRelease.ts'
import {changeRelease, requireReleaseIn} from './releaseDocument.ts'

const FinalStates = z.array(z.object({id: z.string()})).catch([])

/** The versions go; the release remembers which there were. */
export async function planArchive(releaseId: string, view: ActionView): Promise<Mutation[]> {
  requireReleaseIn(releaseId, ['active'], 'archived', view)
  const versions = await view.versionsIn(releaseId)
  const archived = {state: 'archived', finalDocumentStates: finalStates(versions)}
  const ids = versions.map(({_id}) => _id)
  return [
    ...(ids.length > 0 ? [{delete: {id: ids}}] : []),
    changeRelease(releaseId, {set: archived}),
  ]
}

/** The versions come back from history as they were. */
export function planUnarchive(releaseId: string, view: ActionView): Mutation[] {
  const release = requireReleaseIn(releaseId, ['archived'], 'active', view)
  const states = FinalStates.parse(release['finalDocumentStates'])
  return [
    ...states.flatMap(({id}) => {
      const last = view.get(id) ? null : view.lastOf(id)
      return last ? [{create: copyAs(last, id)}] : []
    }),
    changeRelease(releaseId, {set: {state: 'active'}, unset: ['finalDocumentStates']}),
  ]
}
