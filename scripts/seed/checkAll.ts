import type {SeedDocument} from '../../seed/build/documents.ts'
import type {CheckIssue} from '../../seed/write/apply/types.ts'

/** So many documents a run get Sanity's own validation too, at some 5 ms each. `verify` gives it to all. */
let left = 500

/**
 * Checks documents before they are written: all by the model's validators and rules, and those of an everyday import by
 * Sanity's own validator as well. That both agree on structure is proved by a test of the validators.
 */
export async function checkAll(documents: readonly SeedDocument[]): Promise<CheckIssue[]> {
  if (documents.length === 0) return []
  const {checkDocuments} = await import('../../seed/check/checkDocuments.ts')
  const issues = checkDocuments(documents)
  if (issues.length > 0 || left <= 0) return issues
  left -= documents.length
  const {checkWithSanity} = await import('../../seed/check/checkWithSanity.ts')
  return checkWithSanity(documents)
}
