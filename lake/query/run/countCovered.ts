import {fieldKey, isExactKey} from '../../store/fieldKey.ts'
import {EACH} from '../../store/fieldPath.ts'
import type {KeyNarrowing, Lookup} from '../plan/lookup.ts'
import {constantOf, type QueryRun} from './queryRun.ts'
import {typesOf} from './typesOf.ts'

/** How many documents pass, if that can be told from the indexes alone: types, and at most one field that equals a value. */
export function countCovered(run: QueryRun, lookup: Lookup): number | null {
  if (!lookup.isCovered) return null
  const types = typesOf(run, lookup.narrowings)
  const others = lookup.narrowings.filter(({kind}) => kind !== 'type')
  const [field, ...more] = others
  if (!field) {
    const counts = run.view.counts()
    return types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0)
  }
  return field.kind === 'field' && more.length === 0 ? countField(run, field, types) : null
}

function countField(
  run: QueryRun,
  {path, op, value}: KeyNarrowing & {kind: 'field'},
  types: readonly string[],
): number | null {
  const key = fieldKey(constantOf(run, value.expr))
  if (op !== '==' || path.includes(EACH) || !isExactKey(key)) return null
  let count = 0
  for (const type of types) {
    if ((run.sizes.get(type) ?? 0) < run.indexFrom) return null
    const ids = run.fields.withKey(run.fields.ensure(type, path), key, -1)
    count += ids.filter(run.view.shows).length
  }
  return count
}
