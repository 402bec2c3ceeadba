import * as fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {describe, expect, test} from 'vitest'
import {encodeMendoza} from '../../../lake/listen/encodeMendoza.ts'

const text = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc.constantFrom('Café', 'Cafés', 'naïve 🎙 desk', 'naïve 📺 desk', ''),
)
const key = fc.constantFrom('_key', '_type', 'a', 'b', 'body', 'é')
const {value} = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    text,
    fc.integer({min: -3, max: 3}),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), {maxLength: 5}),
    fc.dictionary(key, tie('value'), {maxKeys: 5}),
  ),
}))
/** Two documents that share much, as two revisions of one do. */
const document = fc.dictionary(key, value, {maxKeys: 5})

const block = (name: string) => ({_key: name, _type: 'block', text: `${name} `.repeat(20)})

describe('encodeMendoza', () => {
  test('is read back by both of mendoza’s decoders, whatever the values', () => {
    fc.assert(
      fc.property(fc.oneof(value, document), fc.oneof(value, document), (left, right) => {
        const patch = encodeMendoza(left, right)
        expect(applyPatch(left, patch)).toEqual(right)
        const wrapped = incremental.applyPatch(incremental.wrap(left, 0), patch, 1)
        expect(incremental.unwrap(wrapped)).toEqual(right)
      }),
      {numRuns: 2000},
    )
  })

  test('an insertion into a long array of blocks costs one element, not the array', () => {
    const left = {_id: 'a', body: ['one', 'two', 'three'].map(block)}
    const right = {_id: 'a', body: ['one', 'new', 'two', 'three'].map(block)}
    expect(encodeMendoza(left, right)).toEqual([11, 1, 21, 0, 1, 20, block('new'), 21, 1, 3, 15])
  })

  test('a typed letter costs a slice and the letter', () => {
    const left = {title: 'A naïve question about the desk'}
    const right = {title: 'A naïve question about the desks'}
    expect(encodeMendoza(left, right)).toEqual([11, 0, 23, 0, 32, 22, 's', 15])
  })

  test('long arrays neither exhaust the stack nor take for ever', () => {
    const left = {same: Array.from({length: 200_000}, () => 0), other: [1]}
    const right = {same: left.same.map((_, index) => index % 3), other: [2]}
    expect(applyPatch(left, encodeMendoza(left, right))).toEqual(right)
  })

  test('a document that appears or goes is a literal', () => {
    expect(encodeMendoza(null, {_id: 'a'})).toEqual([0, {_id: 'a'}])
    expect(encodeMendoza({_id: 'a'}, null)).toEqual([0, null])
  })
})
