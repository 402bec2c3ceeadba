import {fieldKey, isExactKey, kindRange, OTHER_KEY} from '../../store/fieldKey.ts'
import type {FieldPath} from '../../store/fieldPath.ts'
import {patternsOf, type WordPattern} from '../../store/words.ts'
import {byPromise} from '../plan/findNarrowings.ts'
import type {CallKey} from '../plan/hooks.ts'
import type {KeyNarrowing, Narrowing, RangeOp} from '../plan/lookup.ts'
import {constantOf, type QueryRun} from './queryRun.ts'
import {idsInReleases, versionIds} from './versionIds.ts'

/** So few documents that looking for fewer takes longer than evaluating the filter on them. */
const FEW = 16

/** A search under way: the types that come into question, and how many ids are still worth collecting. */
interface Search {
  readonly run: QueryRun
  readonly types: readonly string[]
  readonly limit: number
}

/**
 * Stored ids of the documents that the narrowings leave, at most `limit`, in no order; some may be hidden or not pass.
 * Null when no narrowing leaves so few.
 */
export function narrow(
  run: QueryRun,
  narrowings: readonly Narrowing[],
  types: readonly string[],
  limit: number,
): string[] | null {
  let best: string[] | null = null
  for (const narrowing of narrowings.toSorted(byPromise)) {
    const search: Search = {run, types, limit: best ? best.length - 1 : limit}
    best = idsOf(search, narrowing) ?? best
    if (best && best.length <= FEW) break
  }
  return best
}

function idsOf(search: Search, narrowing: Narrowing): string[] | null {
  if (narrowing.kind === 'any') return idsOfAny(search, narrowing.of)
  return idsWithValue(search, narrowing, constantOf(search.run, narrowing.value.expr))
}

/** As `narrow`, for the narrowing whose key came from the document around a sub-query. */
export function narrowOutside(
  run: QueryRun,
  narrowing: KeyNarrowing,
  key: CallKey,
  types: readonly string[],
  limit: number,
): string[] | null {
  // A reference or an id that is no text finds nothing; a field may hold other values.
  if (key === 'none') return narrowing.kind === 'field' ? null : []
  if (key === 'unknown') return null
  const value = narrowing.kind === 'field' && key.length === 1 ? key[0] : key
  return idsWithValue({run, types, limit}, narrowing, value)
}

function idsWithValue(search: Search, narrowing: KeyNarrowing, value: unknown): string[] | null {
  const {run, limit} = search
  switch (narrowing.kind) {
    case 'id':
      return atMost(limit, textsIn(value).flatMap(run.view.storedIds))
    case 'references':
      return atMost(
        limit,
        textsIn(value).flatMap((target) =>
          run.documents.sourcesOf(target, typesAsked(search), limit + 1),
        ),
      )
    case 'versions':
      return atMost(
        limit,
        textsIn(value).flatMap((id) =>
          [...versionIds(run.documents, id)].filter(run.documents.has),
        ),
      )
    case 'release':
      return take(idsInReleases(run.documents, textsIn(value)), limit)
    case 'idPath':
      return idsInPath(search, value)
    case 'field':
      return idsWithField(search, narrowing.path, valuesIn(value))
    case 'range':
      return idsInRange(search, narrowing.path, narrowing.op, value)
    case 'words':
      return idsWithWords(search, value)
    case 'constant':
      return value === true ? null : []
    case 'type':
      return null
  }
  return null
}

function idsOfAny(search: Search, of: readonly (readonly Narrowing[])[]): string[] | null {
  const found = new Set<string>()
  for (const narrowings of of) {
    const ids = narrow(search.run, narrowings, search.types, search.limit)
    if (!ids) return null
    for (const id of ids) found.add(id)
  }
  return atMost(search.limit, [...found])
}

function idsInPath({run, limit}: Search, pattern: unknown): string[] | null {
  if (typeof pattern !== 'string' || !run.view.keepsIds) return null
  const wildcard = pattern.indexOf('*')
  if (wildcard === -1) return [pattern]
  const prefix = pattern.slice(0, wildcard)
  return prefix === ''
    ? null
    : take(run.documents.ids({type: null, range: startingWith(prefix)}), limit)
}

function idsWithField(
  search: Search,
  path: FieldPath,
  values: readonly unknown[],
): string[] | null {
  const keys = values.map(fieldKey)
  return idsByField(search, path, (field, limit) =>
    keys.flatMap((key) => search.run.fields.withKey(field, key, limit)),
  )
}

/** The keys that can be on this side of a value: [from, before). Null when nothing compares with it. */
export function keyRange(op: RangeOp, value: unknown): readonly [Uint8Array, Uint8Array] | null {
  const key = fieldKey(value)
  if (key === OTHER_KEY) return null
  const [least, past] = kindRange(key)
  const isExact = isExactKey(key)
  // A cut key stands for longer strings on both sides of the value; the filter tells them apart.
  const after = Uint8Array.of(...key, ...(isExact ? [0] : [255, 255]))
  switch (op) {
    case '<':
      return [least, isExact ? key : after]
    case '<=':
      return [least, after]
    case '>':
      return [isExact ? after : key, past]
    case '>=':
      return [key, past]
    default:
      return op satisfies never
  }
}

function idsInRange(search: Search, path: FieldPath, op: RangeOp, value: unknown): string[] | null {
  const range = keyRange(op, value)
  if (!range) return []
  const [from, before] = range
  return idsByField(search, path, (field, limit) =>
    search.run.fields.inRange(field, from, before, limit),
  )
}

/** Types with few documents are taken whole: an index would cost more than it saves. */
function idsByField(
  {run, types, limit}: Search,
  path: FieldPath,
  idsIn: (field: number, limit: number) => string[],
): string[] | null {
  const ids: string[] = []
  for (const type of types) {
    const isSmall = (run.sizes.get(type) ?? 0) < run.indexFrom
    const field = isSmall ? run.fields.find(type, path) : run.fields.ensure(type, path)
    const some =
      field === null
        ? take(run.documents.ids({type}), limit - ids.length)
        : idsIn(field, limit - ids.length + 1)
    if (!some || ids.length + some.length > limit) return null
    ids.push(...some)
  }
  return ids
}

function idsWithWords(search: Search, pattern: unknown): string[] | null {
  const {run, types, limit} = search
  const texts = Array.isArray(pattern) ? pattern : [pattern]
  if (!texts.every((text) => typeof text === 'string')) return []
  const patterns: WordPattern[] = texts.flatMap(patternsOf)
  const size = types.reduce((sum, type) => sum + (run.sizes.get(type) ?? 0), 0)
  if (patterns.length === 0 || size < run.indexFrom) return null
  return atMost(limit, run.words.search(patterns, typesAsked(search), limit + 1))
}

/** Null when any type will do. */
function typesAsked({run, types}: Search): readonly string[] | null {
  return types.length === run.sizes.size ? null : types
}

function valuesIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function textsIn(value: unknown): string[] {
  return valuesIn(value).filter((item) => typeof item === 'string')
}

function atMost(limit: number, ids: string[]): string[] | null {
  return ids.length > limit ? null : ids
}

function take(ids: Iterable<string>, limit: number): string[] | null {
  const taken: string[] = []
  for (const id of ids) {
    if (taken.length >= limit) return null
    taken.push(id)
  }
  return taken
}

function startingWith(prefix: string): readonly [string, string] {
  return [prefix, `${prefix}\u{10FFFF}`]
}
