import {createHash} from 'node:crypto'
import type {ReportSource} from '../../seed/write/apply/types.ts'
import {generateStory} from '../generateReports.ts'
import {composeReport, type Story} from '../reports/composeReport.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A story as the engine takes it. The checksum is of the text, as for a file. */
export function sourceOf(story: Story): ReportSource {
  const report = composeReport(story)
  const checksum = sha256(report.text)
  return {file: report.file, checksum, read: async () => ({report, sha256: checksum})}
}

/** Generated reports, made one at a time as they are asked for. */
export function* generatedSources(count: number): Generator<ReportSource> {
  for (let index = 0; index < count; index++) yield sourceOf(generateStory(index))
}
