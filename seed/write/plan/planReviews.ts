import {makeKey} from '../../build/ids.ts'
import {equalJson} from '../json.ts'
import type {ImportRecord, RecordEntry, Review} from '../state/record.ts'
import type {PlannedDocument} from './planReport.ts'

/**
 * What editors should look at after this import: those not settled yet, and new ones. `undefined` when that is what
 * the record says already.
 */
export function planReviews(
  planned: readonly PlannedDocument[],
  record: ImportRecord | undefined,
  now: () => Date,
): readonly Review[] | undefined {
  const entries = new Map(record?.documents.map((entry) => [entry.id, entry]))
  const at = now().toISOString()
  const open = new Map(record?.reviews?.map((review) => [review._key, review]))
  for (const document of planned) {
    for (const review of reviewsOf(document, entries.get(document.next._id), at)) {
      const known = open.get(review._key)
      // The same finding keeps its date.
      if (known && equalJson({...known, at}, review)) continue
      open.set(review._key, review)
    }
  }
  const reviews = [...open.values()]
  return equalJson(reviews, record?.reviews ?? []) ? undefined : reviews
}

function reviewsOf(
  {conflicts, steps, live}: PlannedDocument,
  entry: RecordEntry | undefined,
  at: string,
): Review[] {
  const found = conflicts.map(({document, path, base, live: kept, incoming}): Review => ({
    _key: makeKey('review', document, path),
    kind: 'conflict',
    document,
    path,
    ...asJson('base', base),
    ...asJson('live', kept),
    ...asJson('incoming', incoming),
    at,
  }))
  if (!entry) return found
  const isTouched =
    entry.edited === true || live.draft !== undefined || live.published?._rev !== entry.rev
  if (!isTouched) return found
  for (const step of steps) {
    if (step.kind !== 'patch') continue
    const path = step.patches.flatMap(pathsOf).join(', ')
    const {_id: document} = step.before
    found.push({_key: makeKey('review', document, 'changed'), kind: 'changed', document, path, at})
  }
  return found
}

const pathsOf = ({
  set,
  unset,
  insert,
}: {
  set?: Record<string, unknown>
  unset?: string[]
  insert?: {after?: string; before?: string}
}): string[] => [
  ...Object.keys(set ?? {}),
  ...(unset ?? []),
  ...[insert?.after ?? insert?.before].filter((path) => path !== undefined),
]

const asJson = (
  name: 'base' | 'live' | 'incoming',
  value: unknown,
): {[field in typeof name]?: string} => (value === undefined ? {} : {[name]: JSON.stringify(value)})
