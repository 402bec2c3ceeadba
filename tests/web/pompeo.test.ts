import {afterAll, beforeAll, expect, test} from 'vitest'
import type {EligibilityGap} from '../../feeds/index.ts'
import {readPage} from './helpers/readPage.ts'
import {seedBundled} from './helpers/seedBundled.ts'
import {startNewsroom, type Newsroom} from './helpers/startNewsroom.ts'

const SLUG = 'mike-pompeo-makes-first-trip-to-russia-as-secretary-of-state'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom([])
  await seedBundled(newsroom.client)
}, 120_000)
afterAll(() => newsroom[Symbol.asyncDispose]())

/** The report's two segments, in order. */
async function segmentPaths(): Promise<string[]> {
  const ids: string[] = await newsroom.client.fetch(
    '*[_type == "article"][0].segments[]->_id',
    {},
    {perspective: 'published'},
  )
  return ids.map((id) => `/segment/${id}`)
}

test('the eligibility report lists exactly what the bundled report lacks', async () => {
  const article = `/article/${SLUG}`
  const [talks, interview] = await segmentPaths()
  const response = await newsroom.get(`${article}/eligibility.json`)
  const gaps: EligibilityGap[] = JSON.parse(await response.text())
  expect(
    gaps.map(({feature, property, level, subject}) => [
      new URL(subject).pathname,
      `${feature} ${property}`,
      level,
    ]),
  ).toEqual([
    [article, 'Article datePublished', 'recommended'],
    [article, 'Article dateModified', 'recommended'],
    [article, 'Article image', 'recommended'],
    [article, 'NewsSitemap news:publication_date', 'required'],
    [talks, 'VideoObject thumbnailUrl', 'required'],
    [talks, 'VideoObject uploadDate', 'required'],
    [talks, 'VideoObject contentUrl', 'recommended'],
    [talks, 'VideoObject duration', 'recommended'],
    [talks, 'Clip hasPart', 'recommended'],
    [interview, 'VideoObject thumbnailUrl', 'required'],
    [interview, 'VideoObject uploadDate', 'required'],
    [interview, 'VideoObject contentUrl', 'recommended'],
    [interview, 'VideoObject duration', 'recommended'],
  ])
})

test('its structured data claims nothing that the report does not say', async () => {
  const page = readPage(await (await newsroom.get(`/article/${SLUG}`)).text())
  const [article] = page.jsonLd
  expect(Object.keys(article ?? {}).toSorted()).toEqual([
    '@id',
    '@type',
    'articleSection',
    'author',
    'contentLocation',
    'dateline',
    'description',
    'hasPart',
    'headline',
    'isBasedOn',
    'locationCreated',
    'mainEntityOfPage',
    'mentions',
    'publisher',
    'url',
  ])
  expect(page.jsonLd.map((node) => node['@type'])).toEqual(['NewsArticle', 'BreadcrumbList'])
  for (const path of await segmentPaths()) {
    const segment = readPage(await (await newsroom.get(path)).text())
    expect(segment.jsonLd.map((node) => node['@type'])).toEqual(['BreadcrumbList'])
    expect(segment.text).toContain('No video of this segment is known.')
  }
})

test('feeds give no date either', async () => {
  const rss = await (await newsroom.get('/rss.xml')).text()
  expect(rss).toContain('<item>')
  expect(rss).not.toMatch(/<(pubDate|lastBuildDate|enclosure|media:content)/)
  expect(await (await newsroom.get('/news-sitemap.xml')).text()).not.toContain('<url>')
  const ninjs: unknown = JSON.parse(
    await (await newsroom.get(`/article/${SLUG}/ninjs.json`)).text(),
  )
  expect(ninjs).not.toHaveProperty('firstCreated')
  expect(ninjs).not.toHaveProperty('contentCreated')
})

test('the page shows both quotes with their speakers, and that the story is undated', async () => {
  const {document, text} = readPage(await (await newsroom.get(`/article/${SLUG}`)).text())
  expect([...document.querySelectorAll('.body .quote cite')].map((c) => c.textContent)).toEqual([
    'Mike Pompeo',
    'Sergey Lavrov',
  ])
  expect(text).toContain('Undated')
})
