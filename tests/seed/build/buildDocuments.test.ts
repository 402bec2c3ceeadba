import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {buildDocuments} from '../../../seed/build/buildDocuments.ts'
import type {ArticleDraft, QuoteDraft} from '../../../seed/build/documents.ts'
import {checkWithSanity} from '../../../seed/check/checkWithSanity.ts'
import {checkDocuments} from '../../../seed/check/checkDocuments.ts'
import {readReport} from '../../../seed/read/index.ts'

const text = readFileSync(
  new URL('../../../seed/reports/pompeo-sochi.txt', import.meta.url),
  'utf8',
)
const file = 'pompeo-sochi.txt'

const build = (changed = text) =>
  buildDocuments(readReport({file, text: changed}), {
    sha256: createHash('sha256').update(changed).digest('hex'),
  })

const articleOf = ({owned}: ReturnType<typeof build>): ArticleDraft => {
  const article = owned.find((document) => document._type === 'article')
  if (!article) throw new Error('no article')
  return article
}

const quotesOf = ({owned}: ReturnType<typeof build>): QuoteDraft[] =>
  owned.filter((document) => document._type === 'quote')

const textOf = (item: ArticleDraft['body'][number]): string | null =>
  item._type === 'block' ? (item.children ?? []).map((child) => child.text).join('') : null

it('makes people, organizations, the program and the place', () => {
  const names = build().entities.map(({_type, name}) => `${_type} ${name}`)
  expect(names).toEqual(
    expect.arrayContaining([
      'person Mike Pompeo',
      'person Vladimir Putin',
      'person Lucy Taylor',
      'person Sergey Lavrov',
      'person Donald Trump',
      'person Jonathan Broder',
      'person Mike Walter',
      'organization CGTN',
      'organization Newsweek',
      'program World Today',
      'place Sochi',
    ]),
  )
})

it('keeps the paragraphs in reading order, with quotes and segments in their places', () => {
  const body = articleOf(build()).body.map((item) => textOf(item) ?? item._type)
  const lines = text.split('\n').map((line) => line.trim())
  const from = lines.findIndex((line) => line.startsWith('Just one of'))
  const expected = lines.slice(from).flatMap((line) => {
    if (line === '') return []
    if (line.startsWith('“')) return ['quoteReference']
    if (line.startsWith('Newsweek’s Jonathan Broder on')) return ['segmentReference']
    return line.includes('reports from Sochi') ? [line, 'segmentReference'] : [line]
  })
  expect(body).toEqual(expected)
})

it('tells partial quotes from direct ones, and names only known speakers', () => {
  const built = build()
  const names = new Map(built.entities.map(({_id, name}) => [_id, name]))
  const quotes = quotesOf(built).map(({kind, text: words, speaker}) => ({
    kind,
    words: words.slice(0, 24),
    speaker: speaker ? names.get(speaker._ref) : null,
  }))
  expect(quotes.map(({kind, words}) => `${kind} ${words}`)).toEqual([
    'partial frank conversation',
    'direct I made it clear to Forei',
    'direct Since we are talking abo',
    'partial destined',
  ])
  expect(quotes.filter(({kind}) => kind === 'direct').map(({speaker}) => speaker)).toEqual([
    'Mike Pompeo',
    'Sergey Lavrov',
  ])
})

it('makes nothing up: no date, no address, no video', () => {
  const built = build()
  for (const document of built.owned) {
    expect(Object.keys(document)).not.toEqual(expect.arrayContaining(['publishedAt']))
    expect(document).not.toHaveProperty('url')
    expect(document).not.toHaveProperty('video')
    expect(document).not.toHaveProperty('receivedAt')
  }
})

it('puts no dot and no name into an id', () => {
  const built = build()
  for (const {_id, _type} of [...built.entities, ...built.owned]) {
    expect(_id).toMatch(new RegExp(`^${_type}-[0-9a-f]{32}$`))
  }
})

it('gives the same documents twice', () => {
  expect(build()).toEqual(build())
})

it('changes no other key when a paragraph is put in', () => {
  const keys = articleOf(build()).body.map(({_key}) => _key)
  const changed = text.replace(
    'They had to agree to disagree',
    'A new paragraph stands here.\n\nThey had to agree to disagree',
  )
  const now = articleOf(build(changed)).body.map(({_key}) => _key)
  expect(now).toHaveLength(keys.length + 1)
  expect(now.filter((key) => keys.includes(key))).toEqual(keys)
})

it('gives equal paragraphs keys of their own, whatever is put between', () => {
  const repeated = text
    .replace(
      'They had to agree to disagree',
      'Again and again they met.\n\nThey had to agree to disagree',
    )
    .replace('There was even talk', 'Again and again they met.\n\nThere was even talk')
  const body = articleOf(build(repeated)).body
  const keys = body.map(({_key}) => _key)
  expect(new Set(keys).size).toBe(keys.length)
})

it('is valid for Sanity, for the model’s validators and for the rules', async () => {
  const built = build()
  const documents = [...built.entities, ...built.owned]
  expect(checkDocuments(documents)).toEqual([])
  expect(await checkWithSanity(documents)).toEqual([])
})

it('refers only to what comes before, so that a transaction can be cut anywhere', () => {
  const built = build()
  const known = new Set(built.entities.map(({_id}) => _id))
  for (const document of built.owned) {
    const references = [...JSON.stringify(document).matchAll(/"_ref":"([^"]+)"/g)].map(
      ([, id]) => id,
    )
    expect(references.filter((id) => id !== undefined && !known.has(id))).toEqual([])
    known.add(document._id)
  }
})

it('takes dates, topics and videos from front matter', () => {
  const built = build(
    `---\nurl: https://example.com/sochi\npublishedAt: 2019-05-15T10:00:00Z\nlanguage: en\ntopics: [Diplomacy]\nvideos:\n  - url: https://youtu.be/abcdefghijk\n    durationMs: 120000\n---\n${text}`,
  )
  const article = articleOf(built)
  const segment = built.owned.find((document) => document._type === 'videoSegment')
  const topic = built.entities.find(({_type}) => _type === 'topic')
  expect(article.publishedAt).toBe('2019-05-15T10:00:00Z')
  expect(article.language).toBe('en')
  expect(article.topics?.map(({_ref}) => _ref)).toEqual([topic?._id])
  expect(segment).toHaveProperty('video', {
    _type: 'video',
    source: 'youtube',
    youtubeId: 'abcdefghijk',
    duration: 120000,
  })
})
