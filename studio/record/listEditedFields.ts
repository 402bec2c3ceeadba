import type {SanityDocument} from '@sanity/client'

import {diffDocument} from '../../seed/write/diffDocument.ts'
import {strengthen} from '../../seed/write/references.ts'
import {isSeedDocument} from '../../seed/write/state/createState.ts'
import type {RecordEntry} from '../../seed/write/state/record.ts'

/**
 * Which fields of a document differ from what was imported. Compared by content: publishing a draft
 * gives it another revision, but edits nothing.
 */
export function listEditedFields(
  document: SanityDocument,
  {content, copies}: RecordEntry,
): string[] {
  const copy =
    document._id.startsWith('drafts.') && copies?.find(({_key: name}) => name === 'drafts')
  const base: unknown = JSON.parse(copy ? copy.content : content)
  const live = strengthen(document)
  if (!isSeedDocument(base) || !isSeedDocument(live)) return []
  // The record does not keep a report's text; nobody may edit it.
  const kept = live._type === 'report' ? {...base, text: live.text} : base
  const {changes} = diffDocument({...kept, _id: live._id}, live)
  return [...new Set(changes.map(({path}) => path.split(/[.[]/u)[0] ?? path))].filter(
    // Confirming a quote is no edit of it; it has a badge of its own.
    (field) => !field.startsWith('_') && field !== 'verification',
  )
}
