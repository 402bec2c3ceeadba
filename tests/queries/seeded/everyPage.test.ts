import {readdirSync} from 'node:fs'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {
  articleQuery,
  articlesAfter,
  articlesQuery,
  correctionsAfter,
  correctionsQuery,
  organizationQuery,
  personQuery,
  placeQuery,
  programQuery,
  quoteQuery,
  quotesAfter,
  quotesQuery,
  rundownQuery,
  segmentQuery,
  sitemapQuery,
  topicQuery,
} from '../../../queries/index.ts'
import {validatorFor} from '../../../queries/parseResult.ts'
import type {Newsroom} from '../openNewsroom.ts'
import {openSeeded, seedFiles} from './openSeeded.ts'

const folder = new URL('../../fixtures/reports/given/', import.meta.url)
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => new URL(name, folder))

/** The queries of the pages that a document has. */
const pagesOf: Readonly<Record<string, readonly string[]>> = {
  article: [articleQuery, rundownQuery],
  organization: [organizationQuery],
  person: [personQuery],
  place: [placeQuery],
  program: [programQuery],
  quote: [quoteQuery],
  topic: [topicQuery],
  videoSegment: [segmentQuery],
}

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openSeeded([...seedFiles, ...reports])
}, 120_000)

afterAll(() => newsroom.lake.close())

/** Pages of a list to its end, by cursor. */
async function readAll<Item>(
  readPage: (last: Item | undefined) => Promise<Item[]>,
  items: Item[] = [],
): Promise<Item[]> {
  const page = await readPage(items.at(-1))
  return page.length === 0 ? items : readAll(readPage, [...items, ...page])
}

it(
  'has a page that is as its type says for everything in the sitemap',
  {timeout: 120_000},
  async () => {
    const entries = await newsroom.client.fetch(sitemapQuery, {idAfter: ''})
    expect(entries.length).toBeGreaterThan(200)
    const faults: unknown[] = []
    for (const {_id: id, _type: type, slug} of entries) {
      for (const query of pagesOf[type] ?? []) {
        const page: unknown = await newsroom.client.fetch<unknown>(query, {id, slug})
        const {error} = validatorFor(query).safeParse(page)
        if (page === null || error) faults.push({id, error: error?.issues ?? 'no page'})
      }
    }
    expect(faults).toEqual([])
  },
)

it('goes on in the sitemap after any of its entries', async () => {
  const entries = await newsroom.client.fetch(sitemapQuery, {idAfter: ''})
  const ids = entries.map(({_id: id}) => id)
  expect(ids).toEqual(ids.toSorted())
  for (const place of [0, Math.floor(ids.length / 2), ids.length - 1]) {
    const rest = await newsroom.client.fetch(sitemapQuery, {idAfter: ids[place] ?? ''})
    expect(rest).toEqual(entries.slice(place + 1))
  }
})

it('lists every correction once, page by page', async () => {
  const articles = await newsroom.client.fetch<string[]>('*[_type == "article"]._id')
  const transaction = newsroom.client.transaction()
  for (const [index, id] of articles.slice(0, 5).entries()) {
    const corrections = Array.from({length: 9}, (_, number) => ({
      _key: `c${number}`,
      _type: 'correction',
      date: `2019-05-${10 + ((index + number) % 7)}T08:00:00.000Z`,
      text: 'It was so.',
    }))
    transaction.patch(id, {set: {corrections}})
  }
  await transaction.commit()
  const listed = await readAll<{id: string; date: string}>((last) =>
    newsroom.client.fetch(correctionsQuery, correctionsAfter(last)),
  )
  const expected = await newsroom.client.fetch<string[]>(
    '*[_type == "article" && defined(corrections)]{"ids": corrections[]{"id": ^._id + "/" + _key}.id}.ids[]',
  )
  expect(expected.length).toBeGreaterThanOrEqual(45)
  expect(listed.map(({id}) => id).toSorted()).toEqual(expected.toSorted())
})

it('lists every article once, page by page', async () => {
  const listed = await readAll<{_id: string; _createdAt: string; publishedAt: string | null}>(
    (last) => newsroom.client.fetch(articlesQuery, {about: null, ...articlesAfter(last)}),
  )
  const ids = await newsroom.client.fetch<string[]>('*[_type == "article"]._id')
  expect(listed.map(({_id: id}) => id).toSorted()).toEqual(ids.toSorted())
})

it('lists every quote that stands for itself once, page by page', async () => {
  const choice = {
    speaker: null,
    topic: null,
    program: null,
    from: null,
    to: null,
    onlyConfirmed: false,
  }
  const listed = await readAll<{_id: string; _createdAt: string; spokenOn: string | null}>((last) =>
    newsroom.client.fetch(quotesQuery, {...choice, ...quotesAfter(last)}),
  )
  const ids = await newsroom.client.fetch<string[]>('*[_type == "quote" && kind != "indirect"]._id')
  expect(listed.map(({_id: id}) => id).toSorted()).toEqual(ids.toSorted())
})
