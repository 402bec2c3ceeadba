import {makeReportId} from '../../build/buildDocuments.ts'
import {makeId} from '../../build/ids.ts'
import type {State} from '../state/createState.ts'
import {type Bases, basesOf} from '../state/bases.ts'
import {parseFileRecord, parseRecord} from '../state/parseRecord.ts'
import {type FileRecord, type ImportRecord, recordId} from '../state/record.ts'
import {mainVariant, type Target} from '../state/variants.ts'
import {alternativeId, type Candidate, findLineage} from './findLineage.ts'
import type {ReportInput} from './types.ts'

/** A report with what is known of its earlier imports. */
export interface TracedReport {
  input: ReportInput
  reportId: string
  record: ImportRecord | undefined
  fileRecord: FileRecord | undefined
  /** Its documents as they were imported last, by published id. */
  bases: ReadonlyMap<string, Bases>
}

/** `seed.file-<hash>` for a path as given. */
export const fileRecordId = (file: string): string => `seed.${makeId('file', file)}`

/** Finds for each report which one in the dataset it is a version of, and reads what was imported last. */
export async function traceReports(
  state: State,
  inputs: readonly ReportInput[],
  target: Target,
): Promise<TracedReport[]> {
  await state.loadExact(inputs.map(({report}) => fileRecordId(report.file)))
  const files = inputs.map(({report}) => parseFileRecord(state.get(fileRecordId(report.file))))
  const candidates = inputs.flatMap(({report}, index) => [
    makeReportId(report),
    alternativeId(report),
    ...(files[index] ? [files[index].report] : []),
  ])
  await state.load(candidates, candidates.map(recordId))

  const traced = inputs.map((input, index): TracedReport => {
    const {report} = input
    const fileRecord = files[index]
    const reportId = findLineage(
      report,
      candidate(state, makeReportId(report)),
      fileRecord && candidate(state, fileRecord.report),
    )
    const record = parseRecord(state.get(recordId(reportId)))
    return {input, reportId, record, fileRecord, bases: new Map()}
  })
  await state.load(traced.flatMap(({record}) => record?.documents.map(({id}) => id) ?? []))
  return traced.map((report) =>
    Object.assign(report, {bases: readBases(state, report.record, target)}),
  )
}

function candidate(state: State, reportId: string): Candidate | undefined {
  const document = mainVariant(state.variants(reportId))
  const text = document?.['text']
  const url = document?.['url']
  if (typeof text !== 'string') return undefined
  return {reportId, text, url: typeof url === 'string' ? url : undefined}
}

function readBases(
  state: State,
  record: ImportRecord | undefined,
  target: Target,
): Map<string, Bases> {
  const bases = new Map<string, Bases>()
  for (const entry of record?.documents ?? []) {
    const found = basesOf(entry, state.variants(entry.id), target)
    if (found) bases.set(entry.id, found)
  }
  return bases
}
