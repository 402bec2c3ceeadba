import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Mutation} from '@sanity/mutator'
import {diffDocument} from '../../../seed/write/diffDocument.ts'
import type {Conflict} from '../../../seed/write/merge/conflict.ts'
import {mergeDocument} from '../../../seed/write/merge/mergeDocument.ts'
import {mergeOrder} from '../../../seed/write/merge/mergeOrder.ts'
import {mergeValue} from '../../../seed/write/merge/mergeValue.ts'

const merge = (base: unknown, live: unknown, next: unknown) => {
  const conflicts: Conflict[] = []
  return {value: mergeValue(base, live, next, 'field', conflicts), conflicts}
}
const block = (_key: string, text: string) => ({
  _key,
  _type: 'block',
  children: [{_key: `${_key}-0`, _type: 'span', text, marks: []}],
})
const span = (start: number, end: number) => ({_type: 'textSpan', start, end})
const ref = (_ref: string, _key = _ref) => ({_key, _type: 'reference', _ref})

describe('mergeValue', () => {
  it('takes what only the report changed', () => {
    expect(merge('a', 'a', 'b')).toEqual({value: 'b', conflicts: []})
  })
  it('keeps what only the editor changed', () => {
    expect(merge('a', 'b', 'a')).toEqual({value: 'b', conflicts: []})
  })
  it('has nothing to say when both changed it alike', () => {
    expect(merge('a', 'b', 'b')).toEqual({value: 'b', conflicts: []})
  })
  it('keeps the editor’s and notes the conflict when both changed it', () => {
    expect(merge('a', 'b', 'c')).toEqual({
      value: 'b',
      conflicts: [{path: 'field', base: 'a', live: 'b', incoming: 'c'}],
    })
  })
  it('keeps a field out that the editor took out', () => {
    expect(merge('a', undefined, 'a')).toEqual({value: undefined, conflicts: []})
    expect(merge('a', undefined, 'b').value).toBeUndefined()
  })
  it('merges blocks one by one', () => {
    const base = [block('1', 'one'), block('2', 'two'), block('3', 'three')]
    const live = [
      block('1', 'one'),
      block('2', 'two, edited'),
      block('x', 'new'),
      block('3', 'three'),
    ]
    const next = [block('1', 'ONE'), block('n', 'report’s'), block('2', 'two'), block('3', 'three')]
    expect(merge(base, live, next)).toEqual({
      value: [
        block('1', 'ONE'),
        block('n', 'report’s'),
        block('2', 'two, edited'),
        block('x', 'new'),
        block('3', 'three'),
      ],
      conflicts: [],
    })
  })
  it('lets an edited block outlive the report that drops it', () => {
    const result = merge([block('1', 'one')], [block('1', 'edited')], [])
    expect(result.value).toEqual([block('1', 'edited')])
    expect(result.conflicts.map(({path}) => path)).toEqual(['field[_key=="1"]'])
  })
  it('knows a reference by what it points at, whatever its key', () => {
    expect(merge([ref('a')], [ref('a'), ref('b', 'hand')], [ref('a'), ref('b')])).toEqual({
      value: [ref('a'), ref('b', 'hand')],
      conflicts: [],
    })
  })
  it('merges plain values as a set', () => {
    expect(merge(['a', 'b'], ['b', 'mine'], ['a', 'b', 'c']).value).toEqual(['b', 'c', 'mine'])
  })
  it('takes a span whole: half of one would point nowhere', () => {
    expect(merge(span(1, 5), span(2, 5), span(1, 9)).value).toEqual(span(2, 5))
  })
})

describe('mergeOrder', () => {
  it('lets the side that moved something decide', () => {
    expect(mergeOrder(['a', 'b', 'c'], ['a', 'c', 'b'], ['a', 'b', 'x', 'c'])).toEqual([
      'a',
      'c',
      'b',
      'x',
    ])
    expect(mergeOrder(['a', 'b'], ['a', 'm', 'b'], ['b', 'a'])).toEqual(['b', 'a', 'm'])
  })
})

/** Small documents with every kind of value that merging tells apart. */
const key = fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5')
const word = fc.constantFrom('red', 'green', 'blue')
const items = fc.uniqueArray(fc.record({_key: key, title: word}), {selector: ({_key}) => _key})
const blocks = fc
  .uniqueArray(fc.tuple(key, word), {selector: ([name]) => name})
  .map((pairs) => pairs.map(([name, text]) => block(name, text)))
const anyDocument = fc
  .record(
    {
      title: word,
      tags: fc.uniqueArray(word),
      people: fc.uniqueArray(key).map((ids) => ids.map((id) => ref(id))),
      roles: items,
      body: blocks,
      nested: fc.record({_type: fc.constant('thing'), a: word, b: word}, {requiredKeys: ['_type']}),
    },
    {requiredKeys: []},
  )
  .map((fields) => Object.assign({_id: 'd', _type: 'doc'}, fields))

function applyPatches(before: object, patches: readonly object[]): unknown {
  let document: object = JSON.parse(JSON.stringify(before))
  for (const patch of patches) {
    const mutation = new Mutation({mutations: [{patch: {id: 'd', ...patch}}]})
    document = mutation.apply({...document, _id: 'd', _type: 'doc'}) ?? {}
  }
  return document
}

describe('over random documents', () => {
  it('a diff, applied as patches, gives the document it was made for', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const {patches} = diffDocument(before, after)
        // As it comes out of JSON: fast-check makes objects without a prototype.
        expect(applyPatches(before, JSON.parse(JSON.stringify(patches)))).toEqual(after)
      }),
      {numRuns: 500},
    )
  })
  it('an untouched document becomes what the report says', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (base, next) => {
        const {document: merged, conflicts} = mergeDocument(base, base, next)
        expect({merged, conflicts}).toEqual({merged: next, conflicts: []})
      }),
    )
  })
  it('an unchanged report changes nothing', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (base, live) => {
        expect(mergeDocument(base, live, base)).toEqual({document: live, conflicts: []})
      }),
    )
  })
  it('merging again with the new base changes nothing', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (base, live, next) => {
        const {document: merged} = mergeDocument(base, live, next)
        expect(mergeDocument(next, merged, next).document).toBe(merged)
      }),
    )
  })
  it('every value the editor changed stands afterwards', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (base, live, next) => {
        const {document: merged} = mergeDocument(base, live, next)
        if (live.title !== base.title) expect(merged['title']).toBe(live.title)
        const now: readonly unknown[] = Array.isArray(merged['roles']) ? merged['roles'] : []
        for (const role of live.roles ?? []) {
          const was = base.roles?.find(({_key}) => _key === role._key)
          if (was?.title !== role.title) expect(now).toContainEqual(role)
        }
        for (const role of base.roles ?? []) {
          const isGone = !live.roles?.some(({_key}) => _key === role._key)
          if (isGone) expect(now).not.toContainEqual(expect.objectContaining({_key: role._key}))
        }
      }),
      {numRuns: 500},
    )
  })
})
