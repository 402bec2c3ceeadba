import type {Narrowing} from '../plan/lookup.ts'
import {constantOf, type QueryRun} from './queryRun.ts'

/** The types that documents can have to pass; all that there are when nothing is said about it. */
export function typesOf(run: QueryRun, narrowings: readonly Narrowing[]): string[] {
  let types = [...run.sizes.keys()]
  for (const narrowing of narrowings) {
    if (narrowing.kind !== 'type') continue
    const value = constantOf(run, narrowing.value.expr)
    const allowed: unknown[] = narrowing.op === '==' ? [value] : Array.isArray(value) ? value : []
    types = types.filter((type) => allowed.includes(type))
  }
  return types
}
