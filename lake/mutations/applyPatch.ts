import {Mutation as Mutator} from '@sanity/mutator'

import type {LakeDocument, PatchOperations} from '../dataset.ts'

type Operations = ConstructorParameters<typeof Mutator>[0]['mutations'][number]

/**
 * Applies a patch's operations as `@sanity/mutator` does, which is what the Studio shows while it waits for us.
 * @throws Error for paths that cannot be read or applied
 */
export function applyPatch(document: LakeDocument, operations: PatchOperations): unknown {
  // The mutator's own types ask for mutable arrays that it does not mutate.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const mutation = {patch: {id: document._id, ...operations}} as Operations
  return new Mutator({mutations: [mutation]}).apply(document)
}
