import * as fc from 'fast-check'

import {IDS, RELEASE, scalar, TYPES, words} from './randomDocuments.ts'
import {computed, condition as computedCondition} from './randomExpressions.ts'

/** GROQ text of the kinds of expressions that a planner may want to shorten, and of some it must leave alone. */

const literal = fc.oneof(scalar, words).map((value) => JSON.stringify(value ?? null))
const idLiteral = fc.constantFrom(...IDS, 'missing', 'drafts.a').map((id) => JSON.stringify(id))
const parameter = fc.constantFrom('$text', '$number', '$list', '$id', '$absent')
const value = fc.oneof({weight: 4, arbitrary: literal}, {weight: 1, arbitrary: parameter})

const field = fc.constantFrom(
  'name',
  'rank',
  'slug.current',
  'speaker._ref',
  '_type',
  '_id',
  'slug',
  'tags',
  'missing',
  '_originalId',
)
const elements = fc.constantFrom(
  'tags',
  'tags[]',
  'people[]._ref',
  'body[].children[].text',
  'name',
)
const textField = fc.constantFrom(
  'name',
  'tags',
  'pt::text(body)',
  '[name, slug.current]',
  '_id',
  'body[].children[].text',
  'lower(name)',
)
const pattern = fc
  .oneof(
    words,
    fc.constantFrom('soc*', '*chi', 's*i', 'äRG*', 'us', 'u.s', '3.5', 'é*', 'é.é', '', '!', 'a'),
  )
  .map((text) => JSON.stringify(text))

/** Expressions over the document around a sub-query. */
const outer = fc.constantFrom(
  '^._id',
  '^.speaker._ref',
  '^.people[]._ref',
  '^.slug.current',
  '^.rank',
  '^.tags',
  '^.speaker->_id',
  '^.^._id',
  'coalesce(^.name, ^._id)',
)

const condition = (isInner: boolean): fc.Arbitrary<string> => {
  const any = isInner ? fc.oneof(value, {weight: 3, arbitrary: outer}) : value
  const id = isInner ? fc.oneof(idLiteral, outer, parameter) : fc.oneof(idLiteral, parameter)
  return fc.oneof(
    fc.constantFrom(...TYPES).map((type) => `_type == "${type}"`),
    fc.subarray([...TYPES]).map((types) => `_type in ${JSON.stringify(types)}`),
    fc
      .tuple(field, fc.constantFrom('==', '!=', '<', '<=', '>', '>='), any)
      .map((all) => all.join(' ')),
    fc.tuple(any, fc.constantFrom('==', '<', '>'), field).map((all) => all.join(' ')),
    fc
      .tuple(field, fc.array(value, {maxLength: 3}))
      .map(([name, list]) => `${name} in [${list.join(', ')}]`),
    fc.tuple(field, any).map(([name, list]) => `${name} in ${list}`),
    fc.tuple(any, elements).map(([item, list]) => `${item} in ${list}`),
    fc.tuple(field, literal, literal).map(([name, from, to]) => `${name} in ${from}..${to}`),
    id.map((target) => `references(${target})`),
    fc
      .constantFrom('$list', '["a", "b"]', '[$id, ["c"]]', '$list[0...2]', '[]')
      .map((targets) => `references(${targets})`),
    id.map((target) => `sanity::versionOf(${target})`),
    fc
      .constantFrom(JSON.stringify(RELEASE), '$release', '"r"', '$list')
      .map((release) => `sanity::partOfRelease(${release})`),
    fc
      .constantFrom('drafts.**', `versions.${RELEASE}.*`, '*')
      .map((path) => `_originalId in path("${path}")`),
    computedCondition,
    id.map((target) => `_id == ${target}`),
    fc.tuple(idLiteral, id).map(([one, other]) => `_id in [${one}, ${other}]`),
    fc.tuple(idLiteral, idLiteral).map(([one, other]) => `references(${one}, ${other})`),
    fc.tuple(textField, pattern).map(([text, words_]) => `${text} match ${words_}`),
    fc.constantFrom('drafts.**', '*', '**', 'f.*', 'a').map((path) => `_id in path("${path}")`),
    field.map((name) => `defined(${name})`),
    field.map((name) => `!defined(${name})`),
    fc.constantFrom('$id == null', '$absent == null', '$number > 0', 'now() > "2020"', 'true'),
    fc.constantFrom(
      'references(*[_type == "person"]._id)',
      '_id in *[_type == "quote"].speaker._ref',
      'speaker._ref in *[rank > 0]._id',
      'rank > count(*[_type == "quote"])',
      'name == *[_id == "a"][0].name',
      'count(*[references("a")]) > 0',
      '_id in *[references(^.^._id)]._id',
    ),
    fc.constant('count(*[references(^._id)]) > 0'),
    fc.constant('speaker->name == name'),
  )
}

const filter = (isInner: boolean): fc.Arbitrary<string> =>
  fc
    .tuple(
      condition(isInner),
      fc.array(
        fc.tuple(
          fc.constantFrom(' && ', ' && ', ' || '),
          fc.constantFrom('', '', '!'),
          condition(isInner),
        ),
        {maxLength: 2},
      ),
    )
    .map(([first, rest]) =>
      rest.reduce((all, [join, not, next]) => `${all}${join}${not}(${next})`, first),
    )

const orderKey = fc.oneof({weight: 3, arbitrary: field}, {weight: 1, arbitrary: computed})

const orderBy = fc
  .array(fc.tuple(orderKey, fc.constantFrom('', ' asc', ' desc')), {minLength: 1, maxLength: 3})
  .map((list) => ` | order(${list.map((each) => each.join('')).join(', ')})`)

const slice = fc.constantFrom(
  '[0]',
  '[1]',
  '[0...2]',
  '[1..3]',
  '[0...0]',
  '[-2..-1]',
  '[-3...-1]',
  '[1...-1]',
  '[-1]',
  '[2...1]',
  '[$from...$to]',
)

const part = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text)

/** Two levels below the document, a sub-query may look at either of those around it. */
const nested = fc
  .tuple(
    filter(true),
    fc.constantFrom(
      '_id == ^.^._id',
      'references(^.^._id)',
      'speaker._ref == ^.^._id && rank == ^.rank',
    ),
    fc.constantFrom('&&', '||'),
  )
  .map(([inner, up, join]) => `{_id, "deeper": *[(${inner}) ${join} ${up}]{_id, "top": ^.^._id}}`)

const subQuery = fc
  .tuple(
    filter(true),
    part(orderBy),
    part(slice),
    fc.oneof(
      {weight: 3, arbitrary: fc.constantFrom('._id', '{_id, "up": ^._id}', '', '[].name')},
      {weight: 1, arbitrary: nested},
    ),
  )
  .map(([inner, order, cut, rest]) => `*[${inner}]${order}${cut}${rest}`)

const projected = fc.oneof(
  fc.constantFrom(
    '_id',
    '...',
    '"s": speaker->{_id, name}',
    '"p": people[]->_id',
    '"n": people[]{"k": _ref, "in": @->_type}',
    '_type == "quote" => {rank}',
    '"sel": select(rank > 0 => "up", "down")',
    '"deep": people[@->_type == "person"]._ref',
    '"t": pt::text(body)',
  ),
  computed.map((expression) => `"x": ${expression}`),
  computedCondition.map((test) => `${test} => {"held": true}`),
  subQuery.map((query) => `"sub": ${query}`),
  filter(true).map((inner) => `"count": count(*[${inner}])`),
  // A sub-query in a map stands in a scope of its own kind.
  filter(true).map((inner) => `"mapped": people[]{"sub": *[${inner}]._id}`),
)
const projection = fc
  .array(projected, {minLength: 1, maxLength: 3})
  .map((list) => `{${list.join(', ')}}`)

const pipeline = fc
  .tuple(
    part(filter(false).map((text) => `[${text}]`)),
    part(filter(false).map((text) => `[${text}]`)),
    part(orderBy),
    part(slice),
    part(projection),
    part(fc.oneof(orderBy, slice, fc.constant('[0...3]'))),
  )
  .map((parts) => `*${parts.join('')}`)

export const query = fc.oneof(
  {weight: 6, arbitrary: pipeline},
  {weight: 2, arbitrary: filter(false).map((text) => `count(*[${text}])`)},
  {
    weight: 1,
    arbitrary: fc
      .tuple(filter(false), filter(false))
      .map(([a, b]) => `{"a": *[${a}]._id, "b": count(*[${b}][0...3])}`),
  },
  {
    weight: 1,
    arbitrary: filter(false).map(
      (text) =>
        `*[${text}] | score(name match "sochi", boost(rank > 0, 2)) | order(_score desc){_id, _score}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(filter(false), filter(false), pattern, part(slice))
      .map(
        ([text, one, terms, cut]) =>
          `*[${text}] | score(boost(${one}, 3), [name, tags] match ${terms}) | order(_score desc, _id asc)${cut}`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('*', 'count(*)', 'releases::all()', '*[]._id', '*._id', '(*)[0]'),
  },
)

export const params = fc.record(
  {
    text: words,
    number: fc.integer({min: -3, max: 3}),
    list: fc.array(fc.oneof(scalar, fc.constantFrom(...IDS)), {maxLength: 3}),
    id: fc.constantFrom(...IDS),
    release: fc.constantFrom(RELEASE, 'rOther', 7),
    from: fc.integer({min: 0, max: 2}),
    to: fc.integer({min: 0, max: 5}),
  },
  {noNullPrototype: true},
)
