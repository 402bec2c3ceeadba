import * as fc from 'fast-check'
import {isRecord} from './arbitraryFromType.ts'

/** Any JSON. Numbers stay below 1000, since Sanity's date rule takes a number such as 2019 for a year. */
const anyValue = fc.oneof(
  fc.constantFrom(null, true, false, '', 'text'),
  fc.integer({min: 0, max: 999}),
  fc.constantFrom([], ['text'], [7], [{}], {}, {some: 'field'}),
  fc.constantFrom({_type: 'reference'}, {_type: 'reference', _ref: 'id'}, {_type: 'slug'}),
)

const mutation = fc.record({
  place: fc.nat(),
  edit: fc.oneof(
    fc.constant({kind: 'delete' as const}),
    fc.record({kind: fc.constant('set' as const), value: anyValue}),
    fc.record({kind: fc.constant('add' as const), value: anyValue}),
  ),
})

export type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never

export const mutations = fc.array(mutation, {minLength: 1, maxLength: 2})

/**
 * Strikes content fields and array items. Where Sanity's validator looks away and the generated types do not, it does not
 * strike; a test of its own says what the validators do there.
 */
export function mutateDocument<Type>(document: Type, edits: Mutation[]): Type {
  const copy = structuredClone(document)
  for (const {place, edit} of edits) {
    const found = [...placesOf(copy)]
    const target = found[place % found.length]
    if (target) apply(edit, target)
  }
  return copy
}

function apply(edit: Mutation['edit'], {parent, key}: Place) {
  if (edit.kind === 'delete') {
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete parent[key]
  } else if (edit.kind === 'add') {
    if (!Array.isArray(parent) && !isBlockOrSpan(parent)) parent['added'] = edit.value
  } else if (!Array.isArray(parent)) {
    if (!isBlindField(String(key), edit.value)) parent[key] = structuredClone(edit.value)
  } else if (!isBlind(parent, edit.value)) parent[Number(key)] = structuredClone(edit.value)
}

/** Sanity reports no unknown fields in these. */
const isBlockOrSpan = ({_type}: Record<string, unknown>) => _type === 'block' || _type === 'span'

/**
 * Sanity skips an item of no known type where several are possible. schema.json does not say which items are required, so
 * the validators refuse null and take an empty string.
 */
const isBlind = (items: unknown[], value: unknown) =>
  value === null ||
  value === '' ||
  items.some((item) => isRecord(item) && (isOneOfSeveral(item) || isSpanBecoming(item, value)))

/** As no unknown field of a span is reported, none is of another object in its place. */
const isSpanBecoming = (item: Record<string, unknown>, value: unknown) =>
  item['_type'] === 'span' && isRecord(value)

/** The fields whose items may be of several types. */
const isBlindField = (key: string, value: unknown) =>
  ['body', 'markDefs'].includes(key) && Array.isArray(value) && value.length > 0

const severalPossible = new Set([
  'block',
  'photo',
  'quoteReference',
  'segmentReference',
  'link',
  'personMention',
  'organizationMention',
])

const isOneOfSeveral = ({_type}: Record<string, unknown>) =>
  typeof _type === 'string' && severalPossible.has(_type)

type Place = {parent: unknown[]; key: number} | {parent: Record<string, unknown>; key: string}

function* placesOf(value: unknown): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [key, item] of value.entries()) {
      yield {parent: value, key}
      yield* placesOf(item)
    }
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key.startsWith('_') || key === 'media') continue
      yield {parent: value, key}
      yield* placesOf(item)
    }
  }
}
