import type {SanityClient} from '@sanity/client'

import type {Report} from '../../seed/read/report.ts'
import {planReports} from '../../seed/write/plan/planReports.ts'
import type {ReportInput, ReportPlan} from '../../seed/write/plan/types.ts'
import {applyEdits, type Edits, hasEdits} from './edits.ts'
import {createApplyContext} from './createApplyContext.ts'
import {createReportInput} from './createSource.ts'
import type {PastedReport} from './readFiles.ts'

export interface ImportPlan {
  input: ReportInput
  /** What the reader's own reading writes; what it wrote is the base of later imports. */
  plan: ReportPlan
  /** What the editor wants instead, as documents; the same plan where nothing was changed. */
  wanted: ReportPlan
}

/** Plans an import as the script does. Reads the dataset, writes nothing. */
export async function planImport(
  client: SanityClient,
  report: Report,
  pasted: PastedReport,
  edits: Edits,
): Promise<ImportPlan> {
  const {options} = createApplyContext(client)
  const input = await createReportInput(report, pasted)
  const [plan] = await planReports({client, options}, [input])
  if (!plan) throw new Error('The report gave no plan. Reload the Studio and try again.')
  if (!hasEdits(edits)) return {input, plan, wanted: plan}
  const edited = {...input, report: applyEdits(report, edits)}
  const [wanted] = await planReports({client, options}, [edited])
  return {input, plan, wanted: wanted ?? plan}
}
