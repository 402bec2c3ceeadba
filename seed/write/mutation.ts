import type {SeedDocument} from '../build/documents.ts'
import type {PatchOperations} from './diffDocument.ts'

/** The mutations this importer sends, as Sanity's API takes them. None replaces a whole document unseen. */
export type Mutation =
  | {create: SeedDocument}
  | {createIfNotExists: SeedDocument}
  | {createOrReplace: SeedDocument}
  | {patch: {id: string; ifRevisionID?: string} & PatchOperations}
  | {delete: {id: string}}

/** Bytes of a mutation in a request's body. */
export const mutationSize = (mutation: Mutation): number => utf8Length(JSON.stringify(mutation)) + 1

const encoder = new TextEncoder()

const utf8Length = (text: string): number => encoder.encode(text).byteLength
