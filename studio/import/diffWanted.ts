import type {SeedDocument} from '../../seed/build/documents.ts'
import {diffDocument, type PatchOperations} from '../../seed/write/diffDocument.ts'

/** An editor's correction to one document, by its published id. */
export type EditorChange =
  | {kind: 'create'; document: SeedDocument}
  | {kind: 'patch'; id: string; patches: PatchOperations[]}
  | {kind: 'delete'; id: string}

/**
 * What turns the documents of a reading into those an editor wants, in an order that leaves no
 * reference to nothing: what is new first, what goes last.
 */
export function diffWanted(
  read: readonly SeedDocument[],
  wanted: readonly SeedDocument[],
): EditorChange[] {
  const before = new Map(read.map((document) => [document._id, document]))
  const after = new Map(wanted.map((document) => [document._id, document]))
  return [
    ...wanted
      .filter(({_id}) => !before.has(_id))
      .map((document): EditorChange => ({kind: 'create', document})),
    ...wanted.flatMap((document): EditorChange[] => {
      const original = before.get(document._id)
      const patches = original ? diffDocument(original, document).patches : []
      return patches.length > 0 ? [{kind: 'patch', id: document._id, patches}] : []
    }),
    ...read
      .filter(({_id}) => !after.has(_id))
      .map(({_id}): EditorChange => ({kind: 'delete', id: _id})),
  ]
}
