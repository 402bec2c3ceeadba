import {describe, expect, test} from 'vitest'
import {buildNewsSitemap, buildSitemap, buildSitemapIndex} from '../../feeds/index.ts'
import {site} from './exampleArticles.ts'

const now = new Date('2019-05-16T18:30:00Z')

function published(publishedAt: string | null, language: string | null = null) {
  return {
    url: `https://desk.example/article/${publishedAt}`,
    headline: 'A & B',
    publishedAt,
    language,
  }
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location ?? '')
}

describe('buildNewsSitemap', () => {
  test('one article', () => {
    expect(buildNewsSitemap(site, [published('2019-05-16T18:30:00+02:00', 'de-AT')], now)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
  <url>
    <loc>https://desk.example/article/2019-05-16T18:30:00+02:00</loc>
    <news:news>
      <news:publication>
        <news:name>The Desk</news:name>
        <news:language>de</news:language>
      </news:publication>
      <news:publication_date>2019-05-16T16:30:00.000Z</news:publication_date>
      <news:title>A &amp; B</news:title>
    </news:news>
  </url>
</urlset>
`,
    )
  })

  test('the last 48 hours only, newest first, none undated and none from the future', () => {
    const dates = [
      '2019-05-14T18:30:00Z',
      '2019-05-14T18:30:00.001Z',
      '2019-05-16T18:30:00Z',
      '2019-05-16T18:30:00.001Z',
      'no date',
      null,
    ]
    expect(
      locations(
        buildNewsSitemap(
          site,
          dates.map((date) => published(date)),
          now,
        ),
      ),
    ).toEqual([
      'https://desk.example/article/2019-05-16T18:30:00Z',
      'https://desk.example/article/2019-05-14T18:30:00.001Z',
    ])
  })

  test('at most 1,000', () => {
    const many = Array.from({length: 1001}, () => published('2019-05-16T12:00:00Z'))
    expect(locations(buildNewsSitemap(site, many, now))).toHaveLength(1000)
  })

  test.each([
    [null, 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-cn'],
    ['zh-Hans', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hant', 'zh-tw'],
  ])('language %s is written as %s', (tag, code) => {
    expect(buildNewsSitemap(site, [published('2019-05-16T12:00:00Z', tag)], now)).toContain(
      `<news:language>${code}</news:language>`,
    )
  })

  test('is empty and well-formed when nothing is new', () => {
    expect(buildNewsSitemap(site, [], now)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"/>
`,
    )
  })
})

describe('buildSitemap', () => {
  test('an unknown date is left out', () => {
    expect(
      buildSitemap([
        {url: 'https://desk.example/?a=1&b=2', changedAt: '2019-05-14T18:30:00Z'},
        {url: 'https://desk.example/quotes', changedAt: null},
      ]),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url>
    <loc>https://desk.example/?a=1&amp;b=2</loc>
    <lastmod>2019-05-14T18:30:00Z</lastmod>
  </url>
  <url>
    <loc>https://desk.example/quotes</loc>
  </url>
</urlset>
`)
  })

  test('an index names sitemaps', () => {
    expect(buildSitemapIndex([{url: 'https://desk.example/sitemap-1.xml'}]))
      .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap>
    <loc>https://desk.example/sitemap-1.xml</loc>
  </sitemap>
</sitemapindex>
`)
  })

  test('more than the protocol allows is an error that says what to do', () => {
    const entries = Array.from({length: 50_001}, () => ({url: 'https://desk.example/'}))
    expect(() => buildSitemap(entries)).toThrow(
      'A sitemap holds at most 50000 addresses, not 50001. Split the list and write an index.',
    )
  })
})
