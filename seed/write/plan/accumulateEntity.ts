import type {SeedDocument} from '../../build/documents.ts'
import {isKeyed, refOf} from '../json.ts'

/**
 * A shared document with what one more report says about it. Reports only add: fields it lacks, and roles and aliases
 * it does not have. What one report stops saying another may still say, so nothing goes.
 */
export function accumulateEntity(
  base: SeedDocument | undefined,
  contribution: SeedDocument,
): SeedDocument {
  if (!base) return contribution
  const sum: Record<string, unknown> = {...base}
  for (const [name, value] of Object.entries(contribution)) {
    const had = base[name]
    if (had === undefined) sum[name] = value
    else if (Array.isArray(had) && Array.isArray(value)) sum[name] = union(had, value)
  }
  return {...sum, _id: base._id, _type: base._type}
}

function union(base: readonly unknown[], added: readonly unknown[]): readonly unknown[] {
  const known = new Set(base.map(identify))
  const more = added.filter((item) => !known.has(identify(item)))
  return more.length === 0 ? base : [...base, ...more]
}

const identify = (item: unknown): string =>
  refOf(item) ?? (isKeyed(item) ? item._key : JSON.stringify(item))
