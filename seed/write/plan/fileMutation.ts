import type {Mutation} from '../mutation.ts'
import type {State} from '../state/createState.ts'
import {fileType} from '../state/record.ts'
import type {BuiltReport} from './planReports.ts'
import {fileRecordId} from './traceReports.ts'

/** Notes what the file held, so that the next run need not read it when it is unchanged. */
export function fileMutation(
  state: State,
  {input, reportId, fileRecord}: BuiltReport,
  rev: string,
): Mutation[] {
  const {file} = input.report
  const {checksum} = input
  if (file === '-' || (fileRecord?.checksum === checksum && fileRecord.report === reportId))
    return []
  const id = fileRecordId(file)
  const known = state.get(id)
  const fields = {file, checksum, report: reportId}
  state.put(id, {_id: id, _type: fileType, ...fields, _rev: rev})
  return known
    ? [{patch: {id, set: fields}}]
    : [{createIfNotExists: {_id: id, _type: fileType, ...fields}}, {patch: {id, set: fields}}]
}
