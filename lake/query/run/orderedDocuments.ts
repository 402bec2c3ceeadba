import type {ExprNode} from 'groq-js'

import type {LakeDocument} from '../../dataset.ts'
import {isExactKey, OTHER_KEY} from '../../store/fieldKey.ts'
import {KEY_BOUNDS, type FieldEntry, type KeyBounds} from '../../store/fieldIndex.ts'
import {mergeSorted} from '../mergeSorted.ts'
import type {Lookup, Narrowing, Order} from '../plan/lookup.ts'
import {keyRange} from './narrow.ts'
import {constantOf, passes, sortDocuments, type QueryRun} from './queryRun.ts'

/** Documents of these types that pass the filters, in the order asked, read from the field's index as they are needed. */
export function* orderedDocuments(
  run: QueryRun,
  order: Order,
  lookup: Lookup,
  types: readonly string[],
): IterableIterator<LakeDocument> {
  const filters = lookup.filters ?? []
  const bounds = boundsOf(run, order, lookup.narrowings)
  if (!bounds) return
  const walks = types.map((type) =>
    run.fields.walk(run.fields.ensure(type, order.path), {direction: order.direction, ...bounds}),
  )
  const sign = order.direction === 'asc' ? 1 : -1
  const entries = mergeSorted(walks, (a, b) => {
    const byKey = Buffer.compare(a.key, b.key) * sign
    return byKey === 0 ? a.id < b.id : byKey < 0
  })
  for (const {key, ids} of groupByKey(entries)) {
    // Equal keys: the index has them by stored id. That is the order wanted unless there is more to compare.
    const isSettled = order.args.length === 1 && (isExactKey(key) || isSame(key, OTHER_KEY))
    if (isSettled && run.view.keepsIds) yield* shownOf(run, filters, ids)
    else if (isSettled) yield* shownOf(run, filters, sortedByShownId(run, ids))
    else {
      const documents = [...shownOf(run, filters, sortedByShownId(run, ids))]
      yield* sortDocuments(run, documents, order.args)
    }
  }
}

/** Where the walk begins and ends if the filter bounds the field it goes along. Null when nothing can pass. */
function boundsOf(run: QueryRun, order: Order, narrowings: readonly Narrowing[]) {
  let {from, before}: KeyBounds = KEY_BOUNDS
  for (const narrowing of narrowings) {
    if (narrowing.kind !== 'range' || narrowing.path.join('.') !== order.path.join('.')) continue
    const range = keyRange(narrowing.op, constantOf(run, narrowing.value.expr))
    if (!range) return null
    if (Buffer.compare(range[0], from) > 0) from = range[0]
    if (Buffer.compare(range[1], before) < 0) before = range[1]
  }
  return {from, before}
}

function* shownOf(
  run: QueryRun,
  filters: readonly ExprNode[],
  ids: Iterable<string>,
): IterableIterator<LakeDocument> {
  for (const id of ids) {
    const document = run.view.show(id)
    if (document && passes(run, document, filters)) yield document
  }
}

function sortedByShownId({view}: QueryRun, ids: Iterable<string>): string[] {
  return [...ids].toSorted((a, b) => (view.shownId(a) < view.shownId(b) ? -1 : 1))
}

interface Group {
  readonly key: Uint8Array
  /** Read once, and before the next group is asked for. */
  readonly ids: Iterable<string>
}

/** Groups without collecting them: half of all documents may have no value at all. */
function* groupByKey(entries: Iterator<FieldEntry>): IterableIterator<Group> {
  let next = entries.next()
  while (!next.done) {
    const {key} = next.value
    yield {key, ids: idsOfGroup(key)}
    // Whatever the reader left of the group is skipped.
    while (!next.done && isSame(next.value.key, key)) next = entries.next()
  }

  function* idsOfGroup(key: Uint8Array): IterableIterator<string> {
    while (!next.done && isSame(next.value.key, key)) {
      const {id} = next.value
      next = entries.next()
      yield id
    }
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
