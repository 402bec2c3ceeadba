import type {SanityClient} from '@sanity/client'
import {validateDocument} from '@sanity/validation'
import {compileSchema} from '../../schemas/compileSchema.ts'
import type {SeedDocument} from '../build/documents.ts'
import {formatPath} from './formatPath.ts'
import type {DocumentIssue} from './issue.ts'

let schema: ReturnType<typeof compileSchema> | undefined

/**
 * What Sanity's own validator finds, as the Studio would show it. Errors only: a warning is for an editor to weigh.
 *
 * @param client asks the dataset where a rule needs more than the document; without one, references are taken as
 *   existing
 */
export async function checkWithSanity(
  documents: readonly SeedDocument[],
  client?: SanityClient,
): Promise<DocumentIssue[]> {
  schema ??= compileSchema()
  const issues: DocumentIssue[] = []
  for (const document of documents) {
    const {markers} = await validateDocument({
      document: {_createdAt: '', _updatedAt: '', _rev: '', ...document},
      schema,
      ...(client ? {client} : {getDocumentExists: async () => true}),
    })
    for (const {level, message, path} of markers) {
      if (level !== 'error') continue
      issues.push({document: document._id, type: document._type, path: formatPath(path), message})
    }
  }
  return issues
}
