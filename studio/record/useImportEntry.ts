import type {SanityClient, SanityDocument} from '@sanity/client'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

import {parseRecord} from '../../seed/write/state/parseRecord.ts'
import {type RecordEntry, recordId} from '../../seed/write/state/record.ts'
import {API_VERSION} from '../constants.ts'
import {getReferenceId} from '../views/viewProps.ts'

const RECORD_QUERY = '*[_id == $recordId][0]'

/** Answers of the last moments: both badges of a document ask the same. */
const recent = new Map<string, Promise<RecordEntry | null>>()

/** What the importer remembers of a document, or `null` when it never imported it. */
export function useImportEntry(document: SanityDocument | null): RecordEntry | null {
  const client = useClient({apiVersion: API_VERSION})
  const [entry, setEntry] = useState<RecordEntry | null>(null)
  const id = document?._id.replace(/^drafts\./, '')
  const revision = document?._rev
  const record = document && id ? findRecordId(document, id) : null

  useEffect(() => {
    if (!id || !record || !revision) return undefined
    let isCurrent = true
    fetchEntry(client, record, id, revision).then(
      (found) => isCurrent && setEntry(found),
      // A badge that is missing for a moment is no reason to trouble an editor.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [client, id, record, revision])

  return entry?.id === id ? entry : null
}

/** The record of a report covers its article, segments and quotes; others have one of their own. */
function findRecordId(document: Partial<SanityDocument>, id: string): string {
  const isOwned = ['article', 'quote', 'videoSegment'].includes(document._type ?? '')
  return recordId((isOwned ? getReferenceId(document, 'report') : null) ?? id)
}

function fetchEntry(
  client: SanityClient,
  record: string,
  id: string,
  revision: string,
): Promise<RecordEntry | null> {
  const key = `${id} ${revision}`
  const known = recent.get(key)
  if (known) return known
  const asked = client
    .fetch<unknown>(RECORD_QUERY, {recordId: record}, {perspective: 'raw'})
    .then((stored) => parseRecord(stored)?.documents.find((entry) => entry.id === id) ?? null)
  recent.clear()
  recent.set(key, asked)
  return asked
}
