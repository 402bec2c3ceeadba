import type {SanityClient} from '@sanity/client'
import {fileRecordId} from '../plan/traceReports.ts'
import {documentIdOf, type ImportRecord} from '../state/record.ts'
import {recordOrder} from './deleteUntouched.ts'
import {eachRecord} from './eachRecord.ts'
import {type PruneContext, pruneRecord, type PruneResult} from './pruneRecord.ts'

/**
 * Deletes what an earlier import made and no report has now, when nobody edited it and nothing refers to it: documents a
 * report lost, then people, places and the like that no report names any more.
 *
 * @param files hold every report there is: what was imported from others goes too. Default: every report stays.
 */
export async function pruneStale(
  context: PruneContext,
  files?: readonly string[],
): Promise<PruneResult> {
  const {client} = context
  const result: PruneResult = {pruned: [], kept: []}
  const going = new Set<string>()
  const held = files && (await reportsIn(client, files))
  const filter = held ? 'defined(file)' : 'count(documents[stale == true]) > 0'
  for await (const record of eachRecord(client, filter)) {
    if (context.isStopping()) return result
    const isGone = held !== undefined && !held.has(documentIdOf(record))
    const entries = isGone ? record.documents : record.documents.filter((entry) => entry.stale)
    if (entries.length > 0) await pruneRecord(context, record, entries, going, result)
  }

  const named = new Set<string>()
  for await (const record of eachRecord(client, 'defined(file)')) addNamed(record, going, named)
  for (const prefix of recordOrder.slice(1)) {
    for await (const record of eachRecord(client, 'string::startsWith(_id, $prefix)', {prefix})) {
      if (context.isStopping()) return result
      const unnamed = record.documents.filter(({id}) => !named.has(id))
      // What a person stays for, stays: the organization of a role, for one.
      if (unnamed.length === 0) addNamed(record, going, named)
      else await pruneRecord(context, record, unnamed, going, result)
    }
  }
  return result
}

/** Ids of the reports that these files held when they were imported last. */
async function reportsIn(
  client: SanityClient,
  files: readonly string[],
): Promise<ReadonlySet<unknown>> {
  const reports = new Set<unknown>()
  for (let at = 0; at < files.length; at += filesAtOnce) {
    const ids = files.slice(at, at + filesAtOnce).map(fileRecordId)
    const found: unknown = await client.fetch('*[_id in $ids].report', {ids}, {perspective: 'raw'})
    for (const id of Array.isArray(found) ? found : []) reports.add(id)
  }
  return reports
}

const filesAtOnce = 1000

/** Adds the ids that a record's documents refer to, as they were imported. */
function addNamed({documents}: ImportRecord, going: ReadonlySet<string>, named: Set<string>): void {
  for (const {id, content, copies = [], stale} of documents) {
    if (stale || going.has(id)) continue
    for (const text of [content, ...copies.map((copy) => copy.content)]) {
      for (const [, ref] of text.matchAll(/"_ref":"([^"]+)"/g)) if (ref) named.add(ref)
    }
  }
}
