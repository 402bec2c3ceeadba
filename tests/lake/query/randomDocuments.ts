import * as fc from 'fast-check'

/** Few values, so that random filters find something and fields collide. */
export const IDS = ['a', 'b', 'c', 'd', 'e', 'f.g', 'h'] as const
export const TYPES = ['person', 'quote', 'article'] as const
export const RELEASE = 'rSpring'

const WORDS = [
  'Sochi',
  'sochi',
  'talks',
  'U.S.',
  'it’s',
  'Ärger',
  'ärger',
  'x',
  '3.5',
  'é.é',
  '𝒳',
  '￿',
]

export const words = fc
  .array(fc.constantFrom(...WORDS), {maxLength: 4})
  .map((list) => list.join(' '))

const reference = fc.record(
  {_type: fc.constant('reference'), _ref: fc.constantFrom(...IDS, 'missing')},
  {requiredKeys: ['_ref']},
)

export const scalar = fc.oneof(
  words,
  fc.constantFrom('x', 'y', '', 'z'.repeat(300), `${'z'.repeat(300)}!`),
  fc.constantFrom(0, -0, 1, -1, 2.5, -2.5, 1e21, 2 ** 60, 5e-324),
  fc.boolean(),
  fc.constant(null),
)

const block = fc.record({
  _type: fc.constant('block'),
  children: fc.array(
    fc.record({_type: fc.constant('span'), text: fc.oneof(words, fc.constantFrom('So', 'chi'))}),
    {maxLength: 3},
  ),
})

const fields = {
  name: fc.oneof(scalar, fc.constant(undefined)),
  rank: fc.oneof(fc.integer({min: -3, max: 3}), scalar),
  slug: fc.oneof(fc.record({current: scalar}), scalar),
  speaker: fc.oneof(reference, scalar),
  tags: fc.oneof(fc.array(scalar, {maxLength: 3}), scalar),
  people: fc.oneof(fc.array(fc.oneof(reference, scalar), {maxLength: 3}), scalar),
  body: fc.array(block, {maxLength: 2}),
}

const storedId = fc
  .tuple(fc.constantFrom('', '', 'drafts.', `versions.${RELEASE}.`), fc.constantFrom(...IDS))
  .map(([prefix, id]) => prefix + id)

const document = fc
  .tuple(
    storedId,
    fc.constantFrom(...TYPES),
    fc.record(fields, {requiredKeys: []}),
    fc.integer({min: 0, max: 9}),
  )
  .map(([_id, _type, rest, deletion]) => {
    // Fields go through JSON as they do on the wire: no undefined, no -0.
    const stored: Record<string, unknown> = JSON.parse(JSON.stringify(rest))
    const isDeletion = _id.startsWith('versions.') && deletion === 0
    return Object.assign({_id, _type}, stored, isDeletion && {_system: {delete: true}})
  })

/** Different ids only. */
export const documents = fc.uniqueArray(document, {
  selector: ({_id}) => _id,
  minLength: 0,
  maxLength: 20,
})
