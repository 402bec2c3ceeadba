import {makeReportId} from '../../build/buildDocuments.ts'
import {makeId} from '../../build/ids.ts'
import type {SeedDocument} from '../../build/documents.ts'
import type {State} from '../state/createState.ts'
import {baseOf, parseFileRecord, parseRecord} from '../state/parseRecord.ts'
import {type FileRecord, type ImportRecord, recordId} from '../state/record.ts'
import type {Variants} from '../state/variants.ts'
import {alternativeId, type Candidate, findLineage} from './findLineage.ts'
import type {ReportInput} from './types.ts'

/** A report with what is known of its earlier imports. */
export interface TracedReport {
  input: ReportInput
  reportId: string
  record: ImportRecord | undefined
  fileRecord: FileRecord | undefined
  /** Its documents as they were imported last, by published id. */
  bases: ReadonlyMap<string, SeedDocument>
}

/** `seed.file-<hash>` for a path as given. */
export const fileRecordId = (file: string): string => `seed.${makeId('file', file)}`

/** Finds for each report which one in the dataset it is a version of, and reads what was imported last. */
export async function traceReports(
  state: State,
  inputs: readonly ReportInput[],
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
  return traced.map((report) => Object.assign(report, {bases: basesOf(state, report.record)}))
}

/** The one of a document's variants that stands for it. */
export const mainVariant = ({published, draft, versions}: Variants): SeedDocument | undefined =>
  published ?? draft ?? versions.values().next().value

function candidate(state: State, reportId: string): Candidate | undefined {
  const document = mainVariant(state.variants(reportId))
  const text = document?.['text']
  const url = document?.['url']
  if (typeof text !== 'string') return undefined
  return {reportId, text, url: typeof url === 'string' ? url : undefined}
}

function basesOf(state: State, record: ImportRecord | undefined): Map<string, SeedDocument> {
  const bases = new Map<string, SeedDocument>()
  for (const entry of record?.documents ?? []) {
    const base = baseOf(entry, mainVariant(state.variants(entry.id)))
    if (base) bases.set(entry.id, base)
  }
  return bases
}
