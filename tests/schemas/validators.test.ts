import type {SanityDocument} from '@sanity/types'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {schemaTypes} from '../../schemas/index.ts'
import {model, newDocumentValidators, validators} from '../../schemas/validators/index.ts'
import type {ModelName} from '../../schemas/validators/index.ts'
import {arbitraryFromType, isRecord} from './arbitraryFromType.ts'
import {mutateDocument, mutations} from './mutateDocument.ts'
import {sanityFaults} from './sanityFaults.ts'

const documentNames = schemaTypes.filter(({type}) => type === 'document').map(({name}) => name)

const isModelName = (name: string): name is ModelName => name in validators

function documentOf(value: unknown): SanityDocument {
  if (isRecord(value)) {
    const {_id, _type, _createdAt, _updatedAt, _rev} = value
    const system = {_id, _type, _createdAt, _updatedAt, _rev}
    if (isStrings(system)) return {...value, ...system}
  }
  throw new Error('Not a document.')
}

function isStrings<Key extends string>(
  fields: Record<Key, unknown>,
): fields is Record<Key, string> {
  return Object.values(fields).every((field) => typeof field === 'string')
}

const isIdentity = (path: PropertyKey[]) => ['_type', '_key'].includes(String(path.at(-1)))

/** Our faults, as paths; `identity` are those about `_type` and `_key`, which Sanity's validator never looks at. */
function zodFaults(document: {_type: string}) {
  const {_type: name} = document
  if (!isModelName(name)) throw new Error(`No validator for ${name}.`)
  const issues = validators[name].safeParse(document).error?.issues ?? []
  return {
    structure: issues.filter(({path}) => !isIdentity(path)),
    identity: issues.filter(({path}) => isIdentity(path)),
  }
}

describe.each(documentNames)('%s', {timeout: 60_000}, (name) => {
  const documents = arbitraryFromType(model, name).map(documentOf)

  it('is accepted as Sanity accepts it', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect([zodFaults(document), await sanityFaults(document)]).toEqual([
          {structure: [], identity: []},
          [],
        ])
      }),
      {numRuns: 20},
    )
  })

  it('is judged as Sanity judges it when it is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(documents, mutations, async (document, edits) => {
        const damaged = mutateDocument(document, edits)
        const ours = zodFaults(damaged)
        const theirs = await sanityFaults(damaged)
        expect({damaged, ours, rejected: ours.structure.length > 0}).toEqual({
          damaged,
          ours,
          rejected: theirs.length > 0,
        })
      }),
      {numRuns: 120},
    )
  })
})

const topic = {
  _id: 'topic-1',
  _type: 'topic',
  _createdAt: '2019-05-14T00:00:00Z',
  _updatedAt: '2019-05-14T00:00:00Z',
  _rev: 'r1',
  name: 'Arms control',
  slug: {_type: 'slug', current: 'arms-control'},
}

describe('validators', () => {
  it('return the document as it came, less what is null', () => {
    const document = {...topic, aliases: null, _system: {base: {rev: 'r0'}}}
    expect(JSON.stringify(validators.topic.parse(document))).toBe(
      JSON.stringify({...topic, aliases: undefined, _system: {base: {rev: 'r0'}}}),
    )
  })

  it('name every fault with its path', () => {
    const {error} = validators.topic.safeParse({...topic, name: '', slug: {}, added: 1})
    expect(error?.issues.map(({code, path}) => ({code, path}))).toEqual([
      {code: 'too_small', path: ['name']},
      {code: 'invalid_value', path: ['slug', '_type']},
      {code: 'invalid_type', path: ['slug', 'current']},
      {code: 'unrecognized_keys', path: []},
    ])
  })

  it('want the system’s times and revision of a stored document only', () => {
    const {_createdAt, _updatedAt, _rev, ...fresh} = topic
    expect(validators.topic.safeParse(fresh).error?.issues.map(({path}) => path)).toEqual([
      ['_createdAt'],
      ['_updatedAt'],
      ['_rev'],
    ])
    expect(newDocumentValidators.topic.parse(fresh)).toEqual(fresh)
  })

  it('are stricter than Sanity where the types are', async () => {
    const block = {_type: 'block', _key: 'b', children: [{_type: 'span', _key: 's', text: 'Hello'}]}
    const {name, ...base} = topic
    const article = {...base, _type: 'article', headline: name, body: [block]}
    const documents = [
      {...article, body: [{...block, added: 1}]},
      {...article, body: [{...block, _key: undefined}]},
      {...article, body: [{_type: 'added', _key: 'a'}]},
      {...article, body: [7]},
      {...article, previousSlugs: [null]},
    ]
    expect(documents.map((document) => validators.article.safeParse(document).success)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
    expect(await Promise.all(documents.map(sanityFaults))).toEqual([[], [], [], [], []])
  })
})
