import {publishedId} from '../../store/documentIds.ts'
import type {CallKey} from '../plan/hooks.ts'
import type {KeyNarrowing, Lookup} from '../plan/lookup.ts'
import {constantOf, type QueryRun} from './queryRun.ts'

/**
 * Notes what a lookup's result depends on. Any one condition will do: a document that passes before or after a change
 * satisfies all of them. The narrowest is taken.
 */
export function tagLookup(run: QueryRun, lookup: Lookup, key: CallKey): void {
  const {outside} = lookup
  if (outside && typeof key === 'object' && tagNamed(run, outside, key)) return

  const named = lookup.narrowings.filter((narrowing) => narrowing.kind !== 'any')
  for (const kind of ['id', 'references', 'type'] as const) {
    const narrowing = named.find((candidate) => candidate.kind === kind)
    if (narrowing && tagNamed(run, narrowing, constantOf(run, narrowing.value.expr))) return
  }
  run.tags.add({kind: 'anything'})
}

function tagNamed(run: QueryRun, narrowing: KeyNarrowing, value: unknown): boolean {
  const names = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
  for (const name of names) {
    if (narrowing.kind === 'id') run.tags.add({kind: 'document', name: publishedId(name)})
    else if (narrowing.kind === 'references') run.tags.add({kind: 'reference', name})
    else if (narrowing.kind === 'type') run.tags.add({kind: 'type', name})
    else return false
  }
  // Without a name nothing can pass, now or later.
  return narrowing.kind === 'id' || narrowing.kind === 'references' || narrowing.kind === 'type'
}
