import type {SanityClient} from '@sanity/client'
import {isRecord} from '../json.ts'
import {fileRecordId} from '../plan/traceReports.ts'
import {type Target, targetName} from '../state/variants.ts'
import type {ReportSource} from './types.ts'

/** Sources that changed since they went into this target, and the names of those that did not. One query, no file is read. */
export async function skipUnchanged(
  client: SanityClient,
  sources: readonly ReportSource[],
  target: Target,
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
    const known = checksums.get(fileRecordId(source.file))
    if (known === checksumFor(source, target)) unchanged.push(source.file)
    else changed.push(source)
  }
  return {changed, unchanged}
}

/** What is in review is not published yet: the same file is not done with for another target. */
export const checksumFor = ({checksum}: Pick<ReportSource, 'checksum'>, target: Target): string =>
  target === 'published' ? checksum : `${checksum} ${targetName(target)}`
