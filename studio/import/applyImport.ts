import type {SanityClient} from '@sanity/client'

import {applyReports} from '../../seed/write/apply/applyReports.ts'
import {createApplyContext} from './createApplyContext.ts'
import {diffWanted, type EditorChange} from './diffWanted.ts'
import type {ImportPlan} from './planImport.ts'
import {writeChanges} from './writeChanges.ts'

/**
 * Imports a report as drafts, then makes the editor's corrections as the edits that they are: the
 * next import of the report finds the reader's own reading as its base, and leaves them alone.
 */
export async function applyImport(client: SanityClient, planned: ImportPlan): Promise<void> {
  const {input, plan, wanted} = planned
  const context = createApplyContext(client)
  const source = {
    file: input.report.file,
    checksum: input.checksum,
    read: async () => ({report: input.report, sha256: input.sha256}),
  }
  await applyReports(context, [source])
  const changes: EditorChange[] = diffWanted(plan.written, wanted.written)
  if (changes.length > 0) await writeChanges(client, changes)
}
