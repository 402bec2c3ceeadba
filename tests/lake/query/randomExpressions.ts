import * as fc from 'fast-check'

import {IDS} from './randomDocuments.ts'

/** Expressions that compute something from a document, which a planner must neither shorten nor confuse with a field. */

const operand = fc.constantFrom(
  'name',
  'rank',
  'slug.current',
  'tags',
  'speaker->name',
  'people[0]._ref',
  '$text',
  '$number',
  '$list',
  'null',
  '"So"',
  '2',
)

const text = fc.constantFrom('name', 'slug.current', 'speaker->name', 'pt::text(body)', '$text')

const ofText = fc
  .tuple(
    fc.constantFrom(
      'lower(?)',
      'upper(?)',
      'length(?)',
      'string::lower(?)',
      'string::split(?, " ")',
      'string::startsWith(?, "S")',
      'string(?)',
      '? + "!"',
    ),
    text,
  )
  .map(fill)

const ofArray = fc
  .tuple(
    fc.constantFrom(
      'count(?)',
      'length(?)',
      'array::compact(?)',
      'array::unique(?)',
      'array::join(?, ", ")',
      'array::intersects(?, $list)',
      'math::sum(?)',
      'math::min(?)',
      'math::max(?)',
      'math::avg(?)',
      '?[0]',
      '?[-1]',
      '?[0...-1]',
      '?[@ in $list]',
      '?[@ match "soc*"]',
      '?[defined(@)] | order(@ desc)',
    ),
    fc.constantFrom('tags', 'people[]._ref', 'tags[]', '$list', '[rank, $number, 2]'),
  )
  .map(fill)

const arithmetic = fc
  .tuple(operand, fc.constantFrom('+', '-', '*', '/', '%', '**'), operand)
  .map((all) => all.join(' '))

const choice = fc.oneof(
  fc.array(operand, {minLength: 1, maxLength: 3}).map((list) => `coalesce(${list.join(', ')})`),
  fc
    .tuple(operand, operand, operand)
    .map(([test, one, other]) => `select(${test} == "sochi" => ${one}, rank > 0 => ${other})`),
  fc.tuple(operand, operand).map(([one, other]) => `select(defined(${one}) => ${one}, ${other})`),
)

const dateTimes = fc.constantFrom(
  'dateTime(now())',
  'dateTime(_createdAt) + 60',
  'dateTime(now()) - dateTime(_updatedAt)',
  'dateTime(name)',
  'now()',
  'identity()',
  'sanity::dataset()',
  'sanity::projectId()',
)

const documents = fc.constantFrom(
  'speaker->',
  'speaker->{name, "again": speaker->name}',
  'people[]->{_id, rank}',
  'people[_type == "reference"]->name',
  'people[]{...@->{name}}',
  '{...speaker->, ...slug}',
  'round(rank, 1)',
  'tags[0..1]',
  'slug{"deep": ^.name}',
  'body[].children[]{text, "above": ^._type, "top": ^.^.name}',
  '@',
  '@->name',
  '_originalId',
)

/** A value computed from a document. */
export const computed = fc.oneof(ofText, ofArray, arithmetic, choice, dateTimes, documents)

/** A test of something computed from a document. */
export const condition = fc.oneof(
  fc
    .tuple(computed, fc.constantFrom('==', '!=', '<', '>='), operand)
    .map(([one, operator, other]) => `(${one}) ${operator} ${other}`),
  fc.tuple(computed, operand).map(([one, list]) => `(${one}) in ${list}`),
  computed.map((one) => `defined(${one})`),
  fc.constantFrom(
    'dateTime(_createdAt) < dateTime(now())',
    'dateTime(_createdAt) == dateTime("2026-03-01T13:00:00+01:00")',
    'string::startsWith(_id, "a")',
    'count(tags) > 1',
    '!(rank in 0..2)',
    'tags[0] == name',
    'people[0]._ref == "a"',
    'count(people[_ref == ^._id]) > 0',
    'speaker->name match "soc*"',
    'array::intersects(tags, ["x", "y"])',
    ...IDS.map((id) => `"${id}" in people[]->._id`),
  ),
)

function fill([form, value]: readonly [string, string]): string {
  return form.replaceAll('?', value)
}
