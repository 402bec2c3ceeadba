import type {LakeDocument} from '../../dataset.ts'
import {mergeSorted} from '../mergeSorted.ts'
import type {CallKey} from '../plan/hooks.ts'
import type {Lookup} from '../plan/lookup.ts'
import {countCovered} from './countCovered.ts'
import {narrow, narrowOutside} from './narrow.ts'
import {orderedDocuments} from './orderedDocuments.ts'
import {passes, type QueryRun} from './queryRun.ts'
import {tagLookup} from './tagLookup.ts'
import {typesOf} from './typesOf.ts'

/**
 * What a lookup's call gives: the documents that pass its filters (or, if those look outside, that may pass them),
 * ordered by `_id` or as asked; or how many there are.
 */
export function runLookup(run: QueryRun, lookup: Lookup, key: CallKey): LakeDocument[] | number {
  tagLookup(run, lookup, key)
  if (!lookup.isCount) return [...documentsOf(run, lookup, key)]

  const covered = countCovered(run, lookup)
  if (covered !== null) return covered
  let count = 0
  for (const _ of documentsOf(run, lookup, key)) count++
  return count
}

function documentsOf(run: QueryRun, lookup: Lookup, key: CallKey): Iterable<LakeDocument> {
  const types = typesOf(run, lookup.narrowings)
  const size = types.reduce((sum, type) => sum + (run.sizes.get(type) ?? 0), 0)
  const limit = worthCollecting(run, lookup, size)
  const ids =
    (lookup.outside && narrowOutside(run, lookup.outside, key, types, limit)) ??
    narrow(run, lookup.narrowings, types, limit)

  if (!ids && lookup.order && size >= run.indexFrom) {
    const ordered = orderedDocuments(run, lookup.order, lookup, types)
    return first(lookup.limit, ordered)
  }
  const documents = showAll(run, ids ? sortIds(run, ids) : allIds(run, types), lookup)
  // In another order than asked the first ones are not those wanted: all are handed on to be sorted.
  return lookup.order ? documents : first(lookup.limit, documents)
}

/**
 * With a limit it takes about as long to go through the documents in order until enough have passed as to collect the
 * candidates and sort them when these are √(limit × all).
 */
function worthCollecting(run: QueryRun, lookup: Lookup, size: number): number {
  if (lookup.limit === null) return size
  return Math.max(run.indexFrom, Math.round(Math.sqrt(lookup.limit * size)))
}

function sortIds(run: QueryRun, ids: readonly string[]): string[] {
  const shown = [...new Set(ids)].filter(run.view.shows)
  const {keepsIds, shownId} = run.view
  return keepsIds
    ? shown.toSorted(byText)
    : shown.toSorted((a, b) => byText(shownId(a), shownId(b)))
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function allIds(run: QueryRun, types: readonly string[]): Iterable<string> {
  if (types.length === run.sizes.size) return run.view.ids(null)
  const {shownId} = run.view
  return mergeSorted(
    types.map((type) => run.view.ids(type)),
    (a, b) => shownId(a) < shownId(b),
  )
}

/** Reads and filters as it goes, so that a limit stops it. */
function* showAll(
  run: QueryRun,
  ids: Iterable<string>,
  {filters}: Lookup,
): IterableIterator<LakeDocument> {
  for (const id of ids) {
    const document = run.view.show(id)
    if (document && passes(run, document, filters ?? [])) yield document
  }
}

function* first<T>(limit: number | null, items: Iterable<T>): IterableIterator<T> {
  let count = 0
  if (limit === 0) return
  for (const item of items) {
    yield item
    if (++count === limit) return
  }
}
