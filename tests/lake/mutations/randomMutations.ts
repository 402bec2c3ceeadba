import * as fc from 'fast-check'

import type {InsertPatch, Mutation} from '../../../lake/dataset.ts'

/** Few ids and values, so that mutations meet: most patches find their document, some references dangle. */
const IDS = ['a', 'b', 'c', 'drafts.a', 'd.e'] as const

const id = fc.constantFrom(...IDS)
const type = fc.constantFrom('note', 'note', 'note', 'person')
const value = fc.constantFrom('x', '', 'Äß 🎿', 0, -1.5, true, null)

const reference = fc.record(
  {
    _type: fc.constant('reference'),
    _ref: fc.constantFrom(...IDS, 'missing'),
    _weak: fc.boolean(),
  },
  {requiredKeys: ['_type', '_ref'], noNullPrototype: true},
)

const block = fc.record(
  {_key: fc.constantFrom('k1', 'k2', 'k3'), text: fc.constantFrom('one', 'two')},
  {requiredKeys: ['_key'], noNullPrototype: true},
)

const document = fc.record(
  {
    _id: id,
    _type: type,
    _createdAt: fc.constant('2020-02-02T02:02:02.000Z'),
    title: value,
    count: fc.oneof(fc.integer({min: -3, max: 3}), value),
    nested: fc.record({a: value}, {requiredKeys: [], noNullPrototype: true}),
    list: fc.array(fc.integer({min: 0, max: 9}), {maxLength: 4}),
    blocks: fc.uniqueArray(block, {selector: ({_key}) => _key, maxLength: 3}),
    ref: reference,
  },
  {requiredKeys: ['_id', '_type', 'list', 'blocks'], noNullPrototype: true},
)

const path = fc.constantFrom(
  'title',
  'count',
  'nested.a',
  'list[0]',
  'list[1]',
  'list[-1]',
  'blocks[_key=="k1"].text',
  'blocks[_key=="k2"].text',
)
const listPath = fc.constantFrom('list[0]', 'list[2]', 'list[-1]', 'blocks[_key=="k1"]')
const byPath = <T>(values: fc.Arbitrary<T>, paths: fc.Arbitrary<string> = path) =>
  fc.dictionary(paths, values, {minKeys: 1, maxKeys: 2, noNullPrototype: true})

const insert: fc.Arbitrary<InsertPatch> = fc
  .tuple(
    fc.constantFrom('before' as const, 'after' as const, 'replace' as const),
    listPath,
    fc.integer({min: 1, max: 2}),
  )
  .map(([where, at, count]) => {
    const items = Array.from({length: count}, (_, index) =>
      at.startsWith('list') ? 100 + index : {_key: `n${index}`, text: 'new'},
    )
    if (where === 'before') return {before: at, items}
    return where === 'after' ? {after: at, items} : {replace: at, items}
  })

const operations = fc.record(
  {
    set: byPath(value),
    // Elements that are not there cannot be set; fields of elements can.
    setIfMissing: byPath(
      value,
      path.filter((each) => !each.startsWith('list')),
    ),
    unset: fc.array(
      fc.constantFrom('title', 'nested.a', 'list[0]', 'list[-1]', 'blocks[_key=="k1"]'),
      {minLength: 1, maxLength: 2},
    ),
    inc: byPath(fc.integer({min: 1, max: 3})),
    dec: byPath(fc.integer({min: 1, max: 3})),
    insert,
  },
  {requiredKeys: [], noNullPrototype: true},
)

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  document.map((create) => ({create})),
  document.map((createOrReplace) => ({createOrReplace})),
  document.map((createIfNotExists) => ({createIfNotExists})),
  id.map((deleted) => ({delete: {id: deleted}})),
  {
    weight: 4,
    arbitrary: fc.tuple(id, operations).map(([patched, rest]) => ({patch: {id: patched, ...rest}})),
  },
)

/** Some patches and deletions name a revision: the current one, or one of before. */
export interface Step {
  readonly mutations: readonly Mutation[]
  readonly revision: 'none' | 'current' | 'stale'
}

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    mutations: fc.array(mutation, {minLength: 1, maxLength: 4}),
    revision: fc.constantFrom('none', 'none', 'none', 'current', 'stale'),
  }),
  {minLength: 1, maxLength: 12},
)
