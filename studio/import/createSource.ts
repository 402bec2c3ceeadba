import {buildVersion} from '../../seed/build/version.ts'
import type {Report} from '../../seed/read/report.ts'
import type {ReportInput} from '../../seed/write/plan/types.ts'
import {hashText} from '../source/hashText.ts'

/** The import script's own, so that it takes a report imported here as unchanged. */
export const importVersion = `build-${buildVersion}`

/** A reading as the importer takes it. `text` is the file's, before anything was extracted from it. */
export async function createReportInput(report: Report, text: string): Promise<ReportInput> {
  return {
    report,
    sha256: await hashText(report.text),
    checksum: await hashText(`${await hashText(text)} ${importVersion} false`),
  }
}
