import {buildVersion} from '../../seed/build/version.ts'
import type {Report} from '../../seed/read/report.ts'
import {readVersion} from '../../seed/read/version.ts'
import type {ReportInput} from '../../seed/write/plan/types.ts'
import {hashText} from '../source/hashText.ts'
import type {PastedReport} from './readFiles.ts'

/** The import script's own, so that it takes a report imported here as unchanged. */
export const importVersion = `read-${readVersion} build-${buildVersion}`

/** A reading as the importer takes it. The checksum covers the file as given, not what was extracted from it. */
export async function createReportInput(
  report: Report,
  {text, captions}: PastedReport,
): Promise<ReportInput> {
  const options = JSON.stringify([captions, {}, false])
  return {
    report,
    sha256: await hashText(report.text),
    checksum: await hashText(`${await hashText(text)} ${importVersion} ${options}`),
  }
}
