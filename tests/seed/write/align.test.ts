import {expect, it} from 'vitest'
import {baseStory} from './importer.ts'
import {composeReport, type Story} from '../../../bench/reports/composeReport.ts'
import {buildDocuments} from '../../../seed/build/buildDocuments.ts'
import {alignToBase} from '../../../seed/write/align/alignToBase.ts'
import type {SeedDocument} from '../../../seed/build/documents.ts'

const build = (story: Story, reportId?: string): readonly SeedDocument[] =>
  buildDocuments(composeReport(story), {
    sha256: '0'.repeat(64),
    ...(reportId !== undefined && {reportId}),
  }).owned

const bodyKeys = (documents: readonly SeedDocument[]): string[] => {
  const body = documents.find(({_type}) => _type === 'article')?.['body']
  return Array.isArray(body) ? body.map((item: {_key: string}) => item._key) : []
}

it('a reworded paragraph keeps its key', () => {
  const base = build(baseStory)
  const parts = baseStory.parts.with(0, {
    kind: 'paragraph',
    text: 'Cranes stand still for the ninth day.',
    people: [],
  })
  expect(bodyKeys(alignToBase(base, build({...baseStory, parts})))).toEqual(bodyKeys(base))
})

it('a corrected quote stays the same document, wherever it is referred to', () => {
  const base = build(baseStory)
  const parts = baseStory.parts.with(1, {
    kind: 'quote',
    text: 'We will not move now',
    speaker: 'Clara Duarte',
    role: 'union leader',
  })
  const aligned = alignToBase(base, build({...baseStory, parts}))
  expect(aligned.map(({_id}) => _id)).toEqual(base.map(({_id}) => _id))
  expect(bodyKeys(aligned)).toEqual(bodyKeys(base))
  expect(aligned.find(({_type}) => _type === 'quote')).toHaveProperty(
    'text',
    'We will not move now,',
  )
})

it('aligning what was aligned changes nothing', () => {
  const base = build(baseStory)
  const parts = baseStory.parts.with(0, {
    kind: 'paragraph',
    text: 'Cranes stand still for the ninth day.',
    people: [],
  })
  const next = build({...baseStory, parts})
  const once = alignToBase(base, next)
  expect(alignToBase(once, next)).toEqual(once)
})

it('a paragraph whose words come back gets a key of its own', () => {
  const [first, ...others] = baseStory.parts
  if (!first) throw new Error('no parts')
  const base = build(baseStory)
  const reworded: Story = {
    ...baseStory,
    parts: [
      {kind: 'paragraph', text: 'Cranes stand still for the ninth day.', people: []},
      ...others,
    ],
  }
  const once = alignToBase(base, build(reworded))
  const both: Story = {...reworded, parts: [...reworded.parts, first]}
  const keys = bodyKeys(alignToBase(once, build(both)))
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => bodyKeys(base).includes(key))).toEqual(bodyKeys(base))
})
