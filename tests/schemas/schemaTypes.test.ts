import type {
  DocumentDefinition,
  SchemaType as CompiledType,
  SchemaTypeDefinition,
} from '@sanity/types'
import {groupProblems, validateSchema} from '@sanity/schema/_internal'
import {describe, expect, it} from 'vitest'
import {compileSchema, extractModel} from '../../schemas/compileSchema.ts'
import {schemaTypes} from '../../schemas/index.ts'
import {languageTag} from '../../schemas/rules/languageTag.ts'
import schemaJson from '../../schema.json' with {type: 'json'}
import {isRecord} from './arbitraryFromType.ts'

const schema = compileSchema()
const names = schemaTypes.map(({name}) => name)
const definitions: SchemaTypeDefinition[] = schemaTypes
const documents = definitions.filter(isDocument)

function isDocument(type: SchemaTypeDefinition): type is DocumentDefinition {
  return type.type === 'document'
}

/** Names of the documents that strong references anywhere in the type lead to. */
function targetsOf(type: CompiledType, seen = new Set<CompiledType>()): unknown[] {
  if (seen.has(type)) return []
  seen.add(type)
  if ('to' in type && Array.isArray(type.to)) {
    // Sanity compiles the targets of its own asset references less far than those of ours.
    return type.to.map(({name, type: asset}: {name?: string; type?: unknown}) => name ?? asset)
  }
  if ('fields' in type) return type.fields.flatMap((field) => targetsOf(field.type, seen))
  if ('of' in type) return type.of.flatMap((member) => targetsOf(member, seen))
  return []
}

/** Each document after all that it refers to. Throws with the circle when there is one. */
function sortTopologically(edges: Map<string, string[]>): string[] {
  const sorted: string[] = []
  const visit = (name: string, trail: string[]) => {
    if (trail.includes(name)) throw new Error(`Circle: ${[...trail, name].join(' → ')}`)
    if (sorted.includes(name)) return
    for (const target of edges.get(name) ?? []) visit(target, [...trail, name])
    sorted.push(name)
  }
  for (const name of edges.keys()) visit(name, [])
  return sorted
}

function compiled(name: string): CompiledType {
  const type = schema.get(name)
  if (!type) throw new Error(`No type ${name}.`)
  return type
}

describe('the content model', () => {
  it('has the nine documents', () => {
    expect(documents.map(({name}) => name)).toEqual([
      'article',
      'organization',
      'person',
      'place',
      'program',
      'quote',
      'report',
      'topic',
      'videoSegment',
    ])
  })

  it('refers in one direction', () => {
    const edges = new Map(
      documents.map(({name}) => [
        name,
        // Assets have names with a dot; all other targets are documents of ours.
        names.filter((target) => targetsOf(compiled(name)).includes(target)),
      ]),
    )
    expect(
      Object.fromEntries([...edges].map(([name, targets]) => [name, targets.toSorted()])),
    ).toEqual({
      article: [
        'organization',
        'person',
        'place',
        'program',
        'quote',
        'report',
        'topic',
        'videoSegment',
      ],
      organization: [],
      person: ['organization'],
      place: [],
      program: ['organization'],
      quote: ['organization', 'person', 'place', 'report', 'topic', 'videoSegment'],
      report: ['organization'],
      topic: [],
      videoSegment: ['organization', 'person', 'place', 'program', 'report'],
    })
    expect(sortTopologically(edges).at(-1)).toBe('article')
    edges.set('report', ['quote'])
    expect(() => sortTopologically(edges)).toThrow('Circle: ')
  })

  it('compiles without a complaint', () => {
    expect(groupProblems(validateSchema(schemaTypes).getTypes())).toEqual([])
  })

  it('is what schema.json says', () => {
    expect(JSON.parse(JSON.stringify(extractModel()))).toEqual(schemaJson)
  })
})

describe.each(names)('%s', (name) => {
  const definition = definitions.find((type) => type.name === name)

  it('tells an editor what belongs in each field', () => {
    const type = compiled(name)
    const fields = 'fields' in type ? type.fields : []
    const own = fields.filter(
      (field) => !['asset', 'media', 'hotspot', 'crop'].includes(field.name),
    )
    const silent = own.filter(({type: {title, description}}) => !title || !description)
    expect(silent.map((field) => field.name)).toEqual([])
    expect(definition?.title).toBeTypeOf('string')
  })

  it('has a preview that is safe when everything is missing', () => {
    const preview: unknown = definition && 'preview' in definition ? definition.preview : undefined
    if (!isRecord(preview) || typeof preview['prepare'] !== 'function') return
    const {select, prepare} = preview
    const empty: Record<string, unknown> = {}
    const nulls = Object.fromEntries(
      Object.keys(isRecord(select) ? select : {}).map((key) => [key, null]),
    )
    for (const selection of [empty, nulls]) {
      const prepared: unknown = prepare(selection)
      const {title, subtitle} = isRecord(prepared) ? prepared : {}
      expect(title).toMatch(/^No /)
      expect([undefined, null, '', 'Undated', 'No speaker']).toContain(subtitle)
    }
  })
})

describe.each(documents)('$name', ({name, orderings, preview}) => {
  it('has a preview, and orderings by fields that are there', () => {
    expect(preview).toBeDefined()
    const type = compiled(name)
    const fields = new Set('fields' in type ? type.fields.map((field) => field.name) : [])
    const unknown = (orderings ?? [])
      .flatMap(({by}) => by.map(({field}) => field))
      .filter((field) => !field.startsWith('_') && !fields.has(field.split('.')[0] ?? ''))
    expect([orderings?.length, unknown]).toEqual([expect.any(Number), []])
  })
})

describe('languageTag', () => {
  it('takes BCP 47 tags in their usual form', () => {
    const tags = [
      'en',
      'en-US',
      'zh-Hans',
      'zh-Hans-CN',
      'es-419',
      'sl-rozaj',
      'en-x-desk',
      'de-1996',
    ]
    expect(tags.filter((tag) => !languageTag.test(tag))).toEqual([])
    const others = ['', 'English', 'EN', 'en_US', 'en-us', 'e', 'en-', 'zh-hans']
    expect(others.filter((tag) => languageTag.test(tag))).toEqual([])
  })
})
