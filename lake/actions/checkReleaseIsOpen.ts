import {ActionRefusal} from './actionRefusal.ts'
import type {ActionView} from './actionView.ts'

/**
 * The documents of a release stand still once it is scheduled, published or archived.
 * @throws ActionRefusal (409) for a version in such a release; any other id passes
 */
export function checkReleaseIsOpen(id: string, view: ActionView): void {
  const releaseId = releaseIdOf(id)
  if (releaseId === undefined) return
  const state = view.get(`_.releases.${releaseId}`)?.['state']
  if (state === undefined || state === 'active') return
  throw new ActionRefusal(
    409,
    'releaseStateError',
    `Document "${id}" cannot change: its release "${releaseId}" is ${JSON.stringify(state)}`,
    {id},
  )
}

/** `r` for `versions.r.x`; undefined for ids that are no version's. */
export function releaseIdOf(id: string): string | undefined {
  return /^versions\.([^.]+)\./.exec(id)?.[1]
}
