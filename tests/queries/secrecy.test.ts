import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {isPublicArticle} from '../../queries/fragments/isPublicArticle.ts'
import {isPublicContent} from '../../queries/fragments/isPublicContent.ts'
import {isPublicOrganization, isPublicSubject} from '../../queries/fragments/isPublicSubject.ts'
import {quoteQuery, segmentQuery} from '../../queries/index.ts'
import type {SeedDocument} from '../../seed/build/documents.ts'
import {cases, publicQueries, type QueryName} from './cases.ts'
import {documents, drafts, secrets} from './newsroom.ts'
import {openNewsroom, type Newsroom} from './openNewsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = openNewsroom()
  const secret = secrets.flatMap((each) => [...each.documents, ...each.carriers])
  await newsroom.write([...documents, ...secret, ...drafts])
})

afterAll(() => newsroom.lake.close())

/** Parameters that would find what is held back, beside those that find what is not. */
function attempts(name: QueryName, index: number): Record<string, unknown>[] {
  const subjects = secrets[index]?.subjects ?? []
  if (name === 'redirectQuery')
    return [
      ...subjects.map(({type, slug}) => ({type, slug: `old-${slug}`})),
      {type: 'article', slug: `old-secret-${index}`},
    ]
  const subject = subjects.find(({type}) => name === `${type}Query`)
  if (subject) return [cases[name], {slug: subject.slug}]
  const aimed: Partial<Record<QueryName, Record<string, unknown>>> = {
    articleQuery: {slug: `secret-${index}`},
    rundownQuery: {slug: `secret-${index}`},
    quoteQuery: {id: `quote-secret-${index}`},
    segmentQuery: {id: `segment-secret-${index}`},
    searchQuery: {text: ['secret*']},
  }
  const ids = name === 'quoteQuery' ? ['loose', 'heard'].map((id) => `${id}-secret-${index}`) : []
  const loose = ids.map((id) => ({id}))
  return [cases[name], ...loose, ...(aimed[name] ? [aimed[name]] : [])]
}

function documentOf(id: string): SeedDocument {
  const found = documents.find(({_id}) => _id === id)
  if (!found) throw new Error(`The newsroom has no ${id}.`)
  return found
}

/** What a query gives of the secrets, whatever it is asked for. */
async function leaksOf(name: QueryName, text: string, index: number): Promise<string[]> {
  const results = await Promise.all(
    attempts(name, index).map((params) => newsroom.client.fetch<unknown>(text, params)),
  )
  return JSON.stringify(results).match(/[\w -]*secret[\w -]*/g) ?? []
}

describe.each(secrets.map(({reason}, index) => ({reason, index})))(
  'an article that is $reason',
  ({index}) => {
    it.each(publicQueries)('stays out of $name', async ({name, text}) => {
      expect(await leaksOf(name, text, index)).toEqual([])
    })
  },
)

describe('what a public article carries of an embargoed one', () => {
  it('is shown without the segment and the report of that', async () => {
    const {client, lake, ...desk} = openNewsroom()
    const held = secrets.find(({reason}) => reason === 'embargoed')
    await desk.write([...documents, ...(held?.documents ?? []), ...(held?.carriers ?? [])])
    const id = held?.carriers[0]?._id ?? ''
    const quote = await client.fetch(quoteQuery, {id})
    lake.close()
    expect(quote).toMatchObject({
      _id: id,
      text: 'Nobody',
      segment: null,
      segmentId: null,
      report: null,
    })
    expect(JSON.stringify(quote)).not.toContain('secret')
  })

  it('takes nothing with it that has no report either', async () => {
    const {client, lake, ...desk} = openNewsroom()
    const {report: _report, ...unreported} = documentOf('article-1')
    const {report: _source, ...segment} = documentOf('segment-1')
    await desk.write([
      ...documents,
      {...unreported, _id: 'held', pubStatus: 'withheld', segments: []},
      {...segment, _id: 'by-hand', title: 'Made by hand'},
    ])
    const found = await client.fetch(segmentQuery, {id: 'by-hand'})
    lake.close()
    expect(found?.title).toBe('Made by hand')
  })
})

it('shows in no count', async () => {
  const {text} = publicQueries.find(({name}) => name === 'countsQuery') ?? {text: ''}
  expect(await newsroom.client.fetch<unknown>(text)).toEqual({
    articles: 10,
    corrections: 1,
    organizations: 2,
    people: 2,
    places: 1,
    programs: 1,
    quotes: 9,
    segments: 1,
    topics: 1,
  })
})

describe('a draft or a release', () => {
  it.each(publicQueries)('stays out of $name', async ({name, text}) => {
    const params = name === 'articleQuery' ? {slug: 'secret-draft'} : cases[name]
    expect(JSON.stringify(await newsroom.client.fetch<unknown>(text, params))).not.toContain(
      'secret',
    )
  })
})

/** They show no words of what they count; a test of its own says that they count it. */
const isCount = (name: QueryName) => ['countsQuery', 'quoteFiltersQuery'].includes(name)

describe('a query without its filter', () => {
  const withArticles = publicQueries.filter(({text}) => text.includes(isPublicArticle))
  const withContent = publicQueries.filter(({text}) => text.includes(isPublicContent))

  it.each(withArticles)('lets secret articles out of $name', async ({name, text}) => {
    // Quotes and segments keep theirs, so that it is the article's own filter that is missed.
    const kept = text.replaceAll(isPublicContent, 'CONTENT')
    const open = kept
      .replaceAll(isPublicArticle, '_type == "article"')
      .replaceAll('CONTENT', isPublicContent)
    if (open === text || isCount(name)) return
    expect((await leaksOf(name, open, 0)).length).toBeGreaterThan(0)
  })

  it.each(withContent)('lets secret quotes or segments out of $name', async ({name, text}) => {
    const open = text.replaceAll(isPublicContent, 'true')
    if (isCount(name)) return
    expect((await leaksOf(name, open, 0)).length).toBeGreaterThan(0)
  })

  const withSubjects = publicQueries.filter(
    ({text}) => text.includes(isPublicSubject) || text.includes(isPublicOrganization),
  )

  it.each(withSubjects)('lets what secrets are about out of $name', async ({name, text}) => {
    const open = text.replaceAll(isPublicOrganization, 'true').replaceAll(isPublicSubject, 'true')
    if (isCount(name)) return
    expect((await leaksOf(name, open, 0)).length).toBeGreaterThan(0)
  })

  it('counts secrets', async () => {
    const {text} = publicQueries.find(({name}) => name === 'countsQuery') ?? {text: ''}
    const open = text
      .replaceAll(isPublicOrganization, 'true')
      .replaceAll(isPublicSubject, 'true')
      .replaceAll(isPublicContent, 'true')
      .replaceAll(isPublicArticle, '_type == "article"')
    expect(await newsroom.client.fetch<unknown>(open)).toMatchObject({
      articles: 17,
      people: 9,
      quotes: 30,
    })
  })
})
