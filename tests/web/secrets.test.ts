import {afterAll, beforeAll, expect, test} from 'vitest'
import {startNewsroom, type Newsroom} from './helpers/startNewsroom.ts'

/** Articles that nobody may see yet, or any more, have this word in their headline, their slug and their body. */
const SECRET = /secret/i

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
}, 120_000)
afterAll(() => newsroom[Symbol.asyncDispose]())

const PAGES = [
  '/',
  '/stories',
  '/quotes',
  '/corrections',
  '/search?q=secret',
  '/article/talks-in-sochi',
  '/article/talks-in-sochi/ninjs.json',
  '/program/world-today',
  '/program/world-today/rss.xml',
  '/topic/arms-control',
  '/topic/arms-control/rss.xml',
  '/place/sochi',
  '/organization/cgtn',
  '/rss.xml',
  '/sitemap/start.xml',
  '/news-sitemap.xml',
]

test.each(PAGES)('%s shows nothing embargoed, withheld or unpublished', async (path) => {
  const response = await newsroom.get(path)
  expect(response.status).toBe(200)
  // The search page repeats what was searched for.
  expect(
    (await response.text()).replaceAll('“secret”', '').replaceAll('="secret"', ''),
  ).not.toMatch(path.startsWith('/search') ? /(embargoed|withheld|draft)/i : SECRET)
})

test.each(['embargoed-secret', 'withheld-secret', 'draft-secret'])(
  '/article/%s is not there, in no form',
  async (slug) => {
    for (const form of ['', '/ninjs.json', '/eligibility.json']) {
      const response = await newsroom.get(`/article/${slug}${form}`)
      expect(response.status).toBe(404)
      expect(await response.text()).not.toMatch(/told in full/)
    }
  },
)

test('nor is the page of one who is only in stories that are held back', async () => {
  const response = await newsroom.get('/person/nora-hidden')
  expect(response.status).toBe(404)
  expect(await response.text()).not.toContain('Nora')
})

test('an embargo ends by itself', async () => {
  await newsroom.client
    .patch('article-embargoed')
    .set({'embargo.until': '2019-05-16T08:00:00Z'})
    .commit()
  expect((await newsroom.get('/article/embargoed-secret')).status).toBe(200)
  expect((await newsroom.get('/person/nora-hidden')).status).toBe(200)
})
