import {ActionRefusal} from '../actions/actionRefusal.ts'
import type {ActionView} from '../actions/actionView.ts'
import type {LakeDocument, Mutation, PatchOperations} from '../dataset.ts'

export const RELEASE_TYPE = 'system.release'

/** The states this lake keeps. Its transitions are one transaction each, so none is ever under way. */
export const RELEASE_STATES = ['active', 'scheduled', 'published', 'archived'] as const
export type ReleaseState = (typeof RELEASE_STATES)[number]

export function releaseDocumentId(releaseId: string): string {
  return `_.releases.${releaseId}`
}

/** @throws ActionRefusal (404) */
export function requireRelease(releaseId: string, view: ActionView): LakeDocument {
  const release = view.get(releaseDocumentId(releaseId))
  if (release) return release
  const message = `Release "${releaseId}" not found`
  throw new ActionRefusal(404, 'releaseNotFoundError', message, {id: releaseDocumentId(releaseId)})
}

/** @throws ActionRefusal (404, or 409 when the release is in another state) */
export function requireReleaseIn(
  releaseId: string,
  states: readonly ReleaseState[],
  next: string,
  view: ActionView,
): LakeDocument {
  const release = requireRelease(releaseId, view)
  if (states.some((state) => state === stateOf(release))) return release
  throw new ActionRefusal(
    409,
    'releaseStateError',
    `Release "${releaseId}" is not permitted to transition from state ${stateOf(release)} to ${next}`,
    {id: release._id},
  )
}

function stateOf(release: LakeDocument): string {
  return typeof release['state'] === 'string' ? release['state'] : 'unknown'
}

export function changeRelease(releaseId: string, patch: PatchOperations): Mutation {
  return {patch: {...patch, id: releaseDocumentId(releaseId)}}
}
