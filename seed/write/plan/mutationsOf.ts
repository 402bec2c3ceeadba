import type {SeedDocument} from '../../build/documents.ts'
import type {PatchOperations} from '../diffDocument.ts'
import type {Mutation} from '../mutation.ts'
import {weakenUnpublished} from '../references.ts'
import {isSeedDocument, type State} from '../state/createState.ts'
import type {Target} from '../state/variants.ts'
import type {DocumentOutcome} from './planDocument.ts'

/**
 * A document's steps as mutations. Patches carry the revision they were planned on, unless that is one this very
 * transaction makes.
 */
export function mutationsOf(
  {steps}: Pick<DocumentOutcome, 'steps'>,
  state: State,
  target: Target,
  transaction?: string,
): Mutation[] {
  // In a published import everything new is published in the same transaction or before.
  const isPublished = (id: string) =>
    state.get(id) !== undefined || (target === 'published' && !isOnlyUnpublished(state, id))
  const areAllPublished = target === 'published' && !state.hasUnpublished()
  const adapt = <T>(value: T): T =>
    areAllPublished ? value : asSame(value, weakenUnpublished(value, isPublished))
  return steps.flatMap((step): Mutation[] => {
    switch (step.kind) {
      case 'create':
        return [{create: withoutStamps(adapt(step.document))}]
      case 'patch':
        return step.patches.map((patch, index) => ({
          patch: {
            id: step.before._id,
            ...(index === 0 && revisionOf(step.before, transaction)),
            ...adapt<PatchOperations>(patch),
          },
        }))
      case 'delete':
        return [{delete: {id: step.before._id}}]
      default:
        return step satisfies never
    }
  })
}

/** `mapObjects` keeps the shape of what it is given and only adds to references. */
function asSame<T>(_value: T, changed: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return changed as T
}

const revisionOf = (
  {_rev: rev}: SeedDocument,
  transaction: string | undefined,
): {ifRevisionID?: string} =>
  typeof rev === 'string' && rev !== transaction ? {ifRevisionID: rev} : {}

/** Stamps are the dataset's to give. */
function withoutStamps(document: SeedDocument): SeedDocument {
  const {_rev, _createdAt, _updatedAt, ...rest} = document
  return isSeedDocument(rest) ? rest : document
}

/** There is a draft or a version of it and nothing published. */
function isOnlyUnpublished(state: State, id: string): boolean {
  const {published, draft, versions} = state.variants(id)
  return published === undefined && (draft !== undefined || versions.size > 0)
}
