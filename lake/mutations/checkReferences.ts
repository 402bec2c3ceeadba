import {mutationError} from '../errors.ts'
import {findReferences} from '../store/findReferences.ts'
import type {DocumentReader, Staging} from './staging.ts'

/**
 * Strong references must hold when the transaction is over: what was added points at something,
 * and nothing points at what was deleted. In between anything may dangle.
 * @throws MutationError (409)
 */
export function checkReferences(staging: Staging, reader: DocumentReader): void {
  for (const id of staging.touched()) {
    const before = staging.committed(id)
    const after = staging.get(id)
    if (after) checkTargets(id, staging)
    // A new type under the same id is a deletion to those who refer to it.
    if (before && before._type !== after?._type) checkSources(id, staging, reader)
  }
}

function checkTargets(id: string, staging: Staging): void {
  const before = findReferences(staging.committed(id))
  for (const {target, strong} of findReferences(staging.get(id)).values()) {
    if (!strong || before.get(target)?.strong || staging.get(target)) continue
    throw mutationError(409, staging.lastIndex(id), {
      type: 'documentReferenceDoesNotExistError',
      id,
      referenceID: target,
      description: `Document "${id}" references non-existent document "${target}"`,
    })
  }
}

function checkSources(id: string, staging: Staging, reader: DocumentReader): void {
  const referencingIDs = reader
    .referencesTo(id)
    .filter(({strong}) => strong)
    .map(({source}) => source)
    .filter((source) => findReferences(staging.get(source)).get(id)?.strong)
  if (referencingIDs.length === 0) return
  throw mutationError(409, staging.lastIndex(id), {
    type: 'documentHasExistingReferencesError',
    id,
    referencingIDs,
    description: `Document "${id}" cannot be deleted as there are references to it from "${referencingIDs[0]}"`,
  })
}
