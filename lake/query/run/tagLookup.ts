import {publishedId} from '../../store/documentIds.ts'
import type {CallKey} from '../plan/hooks.ts'
import type {KeyNarrowing, Lookup} from '../plan/lookup.ts'
import type {SyncSubject} from '../syncTags.ts'
import {constantOf, type QueryRun} from './queryRun.ts'

/**
 * Notes what a lookup's result depends on. Any one condition will do: a document that passes before or after a change
 * satisfies all of them. The narrowest is taken.
 */
export function tagLookup(run: QueryRun, lookup: Lookup, key: CallKey): void {
  const {outside} = lookup
  if (outside && typeof key === 'object' && tagNamed(run, outside, key)) return

  const named = lookup.narrowings.filter((narrowing) => narrowing.kind !== 'any')
  for (const kind of ['id', 'versions', 'references', 'type'] as const) {
    const narrowing = named.find((candidate) => candidate.kind === kind)
    if (narrowing && tagNamed(run, narrowing, constantOf(run, narrowing.value.expr))) return
  }
  run.tags.add({kind: 'anything'})
}

type Kind = KeyNarrowing['kind']

/** What a name stands for, by the condition that names it. */
const SUBJECTS: Partial<Record<Kind, (name: string) => readonly SyncSubject[]>> = {
  id: (name) => [{kind: 'document', name: publishedId(name)}],
  versions: (name) => [
    {kind: 'document', name},
    {kind: 'document', name: publishedId(name)},
  ],
  references: (name) => [{kind: 'reference', name}],
  type: (name) => [{kind: 'type', name}],
}

/** Where nothing is named, nothing can pass, now or later: that needs no tag. */
function tagNamed(run: QueryRun, narrowing: KeyNarrowing, value: unknown): boolean {
  const subjectsOf = SUBJECTS[narrowing.kind]
  if (!subjectsOf) return false
  for (const name of Array.isArray(value) ? value : [value]) {
    if (typeof name !== 'string') continue
    for (const subject of subjectsOf(name)) run.tags.add(subject)
  }
  return true
}
