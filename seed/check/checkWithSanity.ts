import type {SanityClient} from '@sanity/client'
import {validateDocument} from '@sanity/validation'
import {compileSchema} from '../../schemas/compileSchema.ts'
import type {SeedDocument} from '../build/documents.ts'
import {formatPath} from './formatPath.ts'
import type {DocumentIssue} from './issue.ts'

let schema: ReturnType<typeof compileSchema> | undefined

export interface SanityCheckOptions {
  /** Asked where a rule needs more than the document, as for a slug used twice. Default: such rules are left out. */
  client?: SanityClient
  /** What counts. Default errors only: a warning is for an editor to weigh. */
  levels?: readonly ('error' | 'warning' | 'info')[]
}

/**
 * What Sanity's own validator finds, as the Studio would show it. About 20 ms a document.
 *
 * References are taken as existing: the validator would ask for each document by itself and wait 250 ms for more
 * questions to come (`bufferTime` in its `createBatchedGetDocumentExists`), minutes for a thousand documents.
 * Who has a dataset looks for dangling references all at once, as `verifyDataset` does.
 */
export async function checkWithSanity(
  documents: readonly SeedDocument[],
  {client, levels = ['error']}: SanityCheckOptions = {},
): Promise<DocumentIssue[]> {
  schema ??= compileSchema()
  const issues: DocumentIssue[] = []
  for (const document of documents) {
    const {markers} = await validateDocument({
      document: {_createdAt: '', _updatedAt: '', _rev: '', ...document},
      schema,
      getDocumentExists: async () => true,
      ...(client && {client}),
    })
    for (const {level, message, path} of markers) {
      if (!levels.includes(level)) continue
      issues.push({document: document._id, type: document._type, path: formatPath(path), message})
    }
  }
  return issues
}
