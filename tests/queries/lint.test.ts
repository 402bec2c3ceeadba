import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {lintReasons} from '../../queries/lint/lintIssue.ts'
import {lintQueries} from '../../queries/lint/lintQueries.ts'
import {lintQuery} from '../../queries/lint/lintQuery.ts'
import {publicQueries} from './cases.ts'

const faulty = {
  'dereference-in-filter': '*[_type == "article" && program->name == "x"]{_id}',
  'missing-key': '*[_type == "article"][0]{bylines[]{capacity}}',
  'parameter-in-slice': '*[_type == "article"] | order(_id)[0...$n]{_id}',
  'slice-before-order': '*[_type == "article"][0...20]{_id, headline} | order(headline)',
  'whole-document-spread': '*[_type == "article"]{...}',
}

describe.each(Object.entries(faulty))('%s', (rule, query) => {
  it('is found', () => {
    expect(lintQuery(query).map((issue) => issue.rule)).toEqual([rule])
  })
})

it('says where', () => {
  expect(
    lintQuery('*[_type == "article"]{"by": bylines[capacity == $x]{title}, program->{...}}'),
  ).toEqual([
    {rule: 'missing-key', at: 'bylines[capacity == 0]{"title": title}'},
    {rule: 'whole-document-spread', at: '...'},
  ])
})

it.each([
  ['a filter by reference', '*[_type == "article" && program._ref == $id]{_id, program->{name}}'],
  [
    'a sub-query that dereferences in its projection',
    '*[_type == "a"]{"x": *[_type == "b"]{c->{d}}}',
  ],
  ['keys and ids', '*[_type == "a"]{b[]{_key}, c[]->{_id}, "d": array::compact(e[]->{_id})}'],
  ['documents without an id', '*[_type == "a"]{headline}'],
  ['order, then slice, then order', '*[_type == "a"] | order(x)[0...20] | order(y)'],
  ['the spread of a fragment', '*[_type == "a"]{...{_id, headline}, "x": 1}'],
  ['the spread of an item', '*[_type == "a"]{body[]{..., _type == "b" => {...}}}'],
  ['the spread of an item of one document', '*[_type == "a"][0].body[]{...}'],
  ['the spread of the item around', '*[_type == "a"]{b[]{_key, "c": d[]{_key, ...^}}}'],
  ['the spread of an object', '*[_type == "a"]{_id, "x": b{...}}'],
  ['order, projection, slice, order', '* | order(x){_id}[0...5] | order(y)'],
  ['a projection of projected documents', '*[_type == "a"]{x} | order(x)[0...5]{x}'],
  ['a key by a fragment', '*[_type == "a"]{b[]{...{_key, c}}}'],
])('lets pass %s', (_, query) => {
  expect(lintQuery(query)).toEqual([])
})

it.each([
  ['of a document that a reference leads to', '*[_type == "a"]{b->{...}}'],
  ['of documents that references lead to', '*[_type == "a"]{b[]->{...}}'],
  ['within a condition', '*[_type == "a"]{_id, defined(b) => {...}}'],
  ['of one document', '*[_type == "a"][0]{...}'],
  ['of a reference, into the document', '*[_type == "a"]{_id, ...b->}'],
  ['of one reference or another', '*[_type == "a"]{_id, ...coalesce(b->, c->)}'],
  ['of the document around a sub-query', '*[_type == "a"]{"x": *[_type == "b"]{_id, ...^}}'],
  ['of the document around its items', '*[_type == "a"]{"x": b[]{_key, "y": c[]{_key, ...^.^}}}'],
  ['of the document around its references', '*[_type == "a"]{"x": b[]->{_id, ...^}}'],
  ['of the document by name', '*[_type == "a"]{...@}'],
  ['of the document into an object', '*[_type == "a"]{"x": {...}}'],
])('finds the spread %s', (_, query) => {
  expect(lintQuery(query).map(({rule}) => rule)).toEqual(['whole-document-spread'])
})

it.each([
  ['that get the fields of a reference', '*[_type == "a"]{b[]{...c->{name}}}'],
  ['that get the fields of an object', '*[_type == "a"]{b[]{...c}}'],
  ['of one document', '*[_type == "a"][0].b[]{c}'],
  ['that a sub-query chooses', '*[_type == "a"]{b[c._ref in *[_type == "d"]._id]{e}}'],
])('finds items without a key %s', (_, query) => {
  expect(lintQuery(query).map(({rule}) => rule)).toEqual(['missing-key'])
})

it.each([
  ['by score', '*[_type == "a"] | score(b match "c")[0...20] | order(_score desc)'],
  ['of what a document has', '*[_type == "a"] | order(b)[0].c[0...20] | order(d)'],
])('finds a slice before order %s', (_, query) => {
  expect(lintQuery(query).map(({rule}) => rule)).toEqual(['slice-before-order'])
})

it('finds one name in two files', () => {
  const query = {name: 'homeQuery', text: '*[_type == "article"]{_id}'}
  expect(
    lintQueries([
      {file: 'queries/a.ts', ...query},
      {file: 'queries/b.ts', ...query},
    ]),
  ).toEqual([{file: 'queries/b.ts', query: 'homeQuery', rule: 'duplicate-name', at: ''}])
})

it('has a case here for every rule', () => {
  expect([...Object.keys(faulty), 'duplicate-name'].toSorted()).toEqual(
    Object.keys(lintReasons).toSorted(),
  )
})

const run = (...args: string[]) => {
  const script = fileURLToPath(new URL('../../scripts/lintQueries.ts', import.meta.url))
  return promisify(execFile)(process.execPath, [script, ...args])
}

it('runs as npm run check:queries does', async () => {
  expect(await run()).toEqual({stdout: '', stderr: ''})
})

it('takes what TypeGen takes: queries of any folder, of any name, exported or not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-lint-'))
  try {
    const query = "import {defineQuery} from 'groq'\nconst everything = defineQuery('*{...}')\n"
    await mkdir(join(folder, 'deep'))
    await writeFile(join(folder, 'deep', 'odd.ts'), query)
    await expect(run(folder)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/deep\/odd\.ts: everything: whole-document-spread: \.\.\.\n/),
    })
  } finally {
    await rm(folder, {recursive: true})
  }
})

it('has nothing to say of the queries of front ends', () => {
  const file = 'queries/index.ts'
  expect(lintQueries(publicQueries.map(({name, text}) => ({file, name, text})))).toEqual([])
})
