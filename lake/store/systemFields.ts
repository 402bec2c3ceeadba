import type {DocumentInput, LakeDocument} from '../dataset.ts'

/** A document as a mutation carries it: `_rev` and `_updatedAt` come with the transaction. */
export function omitSystemFields(document: LakeDocument): DocumentInput & {readonly _id: string} {
  const {_rev, _updatedAt, ...input} = document
  return input
}
