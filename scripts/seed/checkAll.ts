import type {SeedDocument} from '../../seed/build/documents.ts'
import type {CheckIssue} from '../../seed/write/apply/types.ts'

/**
 * Checks documents before they are written, by the model's validators and rules. Sanity's own validator takes more than a
 * second to load, so it is `verify` that runs it, and a test of the validators that holds both to the same verdict.
 */
export async function checkAll(documents: readonly SeedDocument[]): Promise<CheckIssue[]> {
  if (documents.length === 0) return []
  const {checkDocuments} = await import('../../seed/check/checkDocuments.ts')
  return checkDocuments(documents)
}
