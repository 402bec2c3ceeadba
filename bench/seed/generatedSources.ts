import {createHash} from 'node:crypto'
import type {ReportSource} from '../../seed/write/apply/types.ts'
import {generateStory} from '../generateReports.ts'
import {composeReport} from '../reports/composeReport.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Generated reports as the engine takes them, one at a time. The checksum is of the text, as for a file. */
export function* generatedSources(count: number): Generator<ReportSource> {
  for (let index = 0; index < count; index++) {
    const report = composeReport(generateStory(index))
    const checksum = sha256(report.text)
    yield {file: report.file, checksum, read: async () => ({report, sha256: checksum})}
  }
}
