import {expect, test} from 'vitest'
import {keyRange} from '../../../lake/query/run/narrow.ts'
import {fieldKey} from '../../../lake/store/fieldKey.ts'

/** Which of the strings an index would hand on, in their order. */
function handedOn(op: '<' | '<=' | '>' | '>=', value: string, texts: readonly string[]): string[] {
  const [from, before] = keyRange(op, value) ?? []
  return texts.filter((text) => {
    const key = fieldKey(text)
    return from && before && Buffer.compare(key, from) >= 0 && Buffer.compare(key, before) < 0
  })
}

test('of equal values a strict comparison reads none, however many there are', () => {
  const texts = ['', 'canceled', 'usable', 'usable\0', 'usablf', 'withheld']
  expect({
    '<': handedOn('<', 'usable', texts),
    '<=': handedOn('<=', 'usable', texts),
    '>': handedOn('>', 'usable', texts),
    '>=': handedOn('>=', 'usable', texts),
  }).toEqual({
    '<': ['', 'canceled'],
    '<=': ['', 'canceled', 'usable'],
    '>': ['usable\0', 'usablf', 'withheld'],
    '>=': ['usable', 'usable\0', 'usablf', 'withheld'],
  })
})

test('a key that stands for several long strings is read on both sides', () => {
  const long = 'a'.repeat(300)
  const texts = [`${long}a`, long, `${long}b`]
  for (const op of ['<', '<=', '>', '>='] as const) expect(handedOn(op, long, texts)).toEqual(texts)
})
