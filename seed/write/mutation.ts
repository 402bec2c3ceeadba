import type {SeedDocument} from '../build/documents.ts'
import type {PatchOperations} from './diffDocument.ts'

/** The mutations this importer sends, as Sanity's API takes them. None replaces a whole document unseen. */
export type Mutation =
  | {create: SeedDocument}
  | {createIfNotExists: SeedDocument}
  | {createOrReplace: SeedDocument}
  | {patch: {id: string; ifRevisionID?: string} & PatchOperations}
  | {delete: {id: string}}
