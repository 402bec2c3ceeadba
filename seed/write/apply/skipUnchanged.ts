import type {SanityClient} from '@sanity/client'
import {isRecord} from '../json.ts'
import {fileRecordId} from '../plan/traceReports.ts'
import type {ReportSource} from './types.ts'

/** Sources that changed since they were imported, and the names of those that did not. One query, no file is read. */
export async function skipUnchanged(
  client: SanityClient,
  sources: readonly ReportSource[],
): Promise<{changed: ReportSource[]; unchanged: string[]}> {
  const ids = sources.map(({file}) => fileRecordId(file))
  const rows: unknown = await client.fetch(
    '*[_id in $ids]{_id, checksum}',
    {ids},
    {perspective: 'raw'},
  )
  const checksums = new Map<unknown, unknown>()
  for (const row of Array.isArray(rows) ? rows : []) {
    if (isRecord(row)) checksums.set(row['_id'], row['checksum'])
  }
  const changed: ReportSource[] = []
  const unchanged: string[] = []
  for (const source of sources) {
    if (checksums.get(fileRecordId(source.file)) === source.checksum) unchanged.push(source.file)
    else changed.push(source)
  }
  return {changed, unchanged}
}
