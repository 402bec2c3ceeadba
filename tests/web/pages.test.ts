import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {readPage, type PageOutline} from './helpers/readPage.ts'
import {startNewsroom, type Newsroom} from './helpers/startNewsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
}, 120_000)
afterAll(() => newsroom[Symbol.asyncDispose]())

async function open(path: string): Promise<PageOutline> {
  const response = await newsroom.get(path)
  expect(response.status).toBe(200)
  return readPage(await response.text())
}

/** Every page with what it is headed by. */
const PAGES: Record<string, string[]> = {
  '/': [
    'h1 The Desk',
    'h2 Talks & “steps” in <Sochi>',
    'h2 Latest',
    'h3 A story without a date',
    'h2 Programs',
    'h2 In their words',
  ],
  '/article/talks-in-sochi': [
    'h1 Talks & “steps” in <Sochi>',
    'h2 Talks in Sochi',
    'h2 What was changed',
    'h2 People',
    'h2 Places',
    'h2 Topics',
    'h2 Related',
    'h3 A story without a date',
  ],
  '/person/sergey-lavrov': [
    'h1 Sergey Lavrov',
    'h2 Quotes',
    'h2 Stories',
    'h3 Talks & “steps” in <Sochi>',
  ],
  '/person/lucy-taylor': [
    'h1 Lucy Taylor',
    'h2 On air',
    'h2 Stories',
    'h3 Talks & “steps” in <Sochi>',
    'h3 A story without a date',
  ],
  '/quote/quote-steps': [
    'h1 Quote by Sergey Lavrov',
    'h2 Where it stands in the report',
    'h2 Topics',
    'h2 In these stories',
    'h3 Talks & “steps” in <Sochi>',
  ],
  '/segment/segment-talks': [
    'h1 Talks in Sochi',
    'h2 Quotes',
    'h2 Transcript',
    'h2 In these stories',
    'h3 Talks & “steps” in <Sochi>',
  ],
  '/program/world-today': [
    'h1 World Today',
    'h2 Stories',
    'h3 Talks & “steps” in <Sochi>',
    'h3 A story without a date',
    'h2 Segments',
    'h3 Talks in Sochi',
  ],
  '/place/sochi': ['h1 Sochi', 'h2 Stories', 'h3 Talks & “steps” in <Sochi>'],
  '/topic/arms-control': [
    'h1 Arms control',
    'h2 Stories',
    'h3 Talks & “steps” in <Sochi>',
    'h2 Quotes',
  ],
  '/organization/cgtn': ['h1 CGTN', 'h2 Programs'],
  '/quotes': ['h1 Quotes', 'h2 All quotes'],
  '/corrections': ['h1 Corrections'],
  '/search': ['h1 Search'],
  '/search?q=talk': ['h1 Search', 'h2 Stories', 'h3 Talks & “steps” in <Sochi>'],
  '/search?q=practical+steps': ['h1 Search', 'h2 Quotes'],
  '/stories': ['h1 All stories', 'h2 Talks & “steps” in <Sochi>', 'h2 A story without a date'],
}

describe.each(Object.entries(PAGES))('%s', (path, headings) => {
  test('has its headings', async () => {
    expect((await open(path)).headings).toEqual(headings)
  })

  test('keeps to the budget: under 50 kB, no script to read it, nothing that moves', async () => {
    const response = await newsroom.get(path)
    const html = await response.text()
    expect(Buffer.byteLength(html)).toBeLessThan(50_000)
    const {document} = readPage(html)
    expect([...document.querySelectorAll('script:not([type="application/ld+json"])')]).toEqual([])
    expect([...document.querySelectorAll('style, [style]')]).toEqual([])
    expect(document.querySelectorAll('link[rel=stylesheet]')).toHaveLength(1)
    for (const media of document.querySelectorAll('img, video')) {
      expect(media.getAttribute('width')).toMatch(/^\d+$/)
      expect(media.getAttribute('height')).toMatch(/^\d+$/)
    }
  })
})

describe('an article', () => {
  test('shows its quote in place, with the role, where it stands and whether anybody checked it', async () => {
    const {document} = await open('/article/talks-in-sochi')
    const quote = document.querySelector('.body .quote')
    expect(quote?.querySelector('blockquote a')?.getAttribute('href')).toBe('/quote/quote-steps')
    expect([...(quote?.querySelectorAll('figcaption :is(cite, span)') ?? [])].map(textOf)).toEqual([
      'Sergey Lavrov',
      'Russian Foreign Minister',
      'Said on 14 May 2019',
      'In the report, at characters 49–73',
      'Confirmed by an editor on 15 May 2019',
    ])
  })

  test('links its mentions and escapes its words', async () => {
    const {document} = await open('/article/talks-in-sochi')
    const paragraphs = [...document.querySelectorAll('.body > p')].map((node) => node.innerHTML)
    expect(paragraphs).toEqual([
      '<a href="/person/sergey-lavrov">Sergey Lavrov</a> came with a paper.',
      'Nobody &lt;b&gt;else&lt;/b&gt; spoke.',
    ])
  })

  test('says when it is undated', async () => {
    const {text, jsonLd} = await open('/article/a-story-without-a-date')
    expect(text).toContain('Undated')
    expect(jsonLd[0]).not.toHaveProperty('datePublished')
  })

  test('has its structured data in place', async () => {
    const {jsonLd, title, canonical, language} = await open('/article/talks-in-sochi')
    expect({title, canonical, language}).toEqual({
      title: 'Talks & “steps” in <Sochi> – The Desk',
      canonical: 'https://desk.example/article/talks-in-sochi',
      language: 'en',
    })
    expect(jsonLd.map((node) => node['@type'])).toEqual(['NewsArticle', 'BreadcrumbList'])
    expect(jsonLd[0]).toMatchObject({
      headline: 'Talks & “steps” in <Sochi>',
      datePublished: '2019-05-14T18:30:00Z',
      dateModified: '2019-05-15T08:00:00Z',
      author: [
        {'@type': 'Person', name: 'Lucy Taylor', url: 'https://desk.example/person/lucy-taylor'},
      ],
      hasPart: [
        {
          '@type': 'Quotation',
          url: 'https://desk.example/quote/quote-steps',
          text: 'We need practical steps.',
          creator: {'@type': 'Person', name: 'Sergey Lavrov'},
          isBasedOn: {'@type': 'CreativeWork', url: 'https://outlet.example/talks'},
        },
      ],
      video: [
        {
          '@type': 'VideoObject',
          contentUrl: 'https://cdn.example/talks.mp4',
          duration: 'PT2M5S',
          hasPart: [{'@type': 'Clip', startOffset: 61.5}],
          publication: {'@type': 'BroadcastEvent', startDate: '2019-05-14T18:00:00Z'},
        },
      ],
    })
  })
})

test('a quote’s permalink marks the words where they stand', async () => {
  const {document, text} = await open('/quote/quote-steps')
  expect(textOf(document.querySelector('.source'))).toBe(
    '…The minister said: “We need practical steps.” He spoke of a ‘fra…',
  )
  expect(textOf(document.querySelector('.source mark'))).toBe('We need practical steps.')
  expect(text).toContain(
    'Attributed as “The minister”; the report names the speaker beside the quote.',
  )
})

describe('the quote wall', () => {
  test.each([
    ['', ['“We need practical steps.”', '“frank conversation”']],
    ['?speaker=sergey-lavrov', ['“We need practical steps.”']],
    ['?speaker=sergey+Lavrov', ['“We need practical steps.”']],
    ['?topic=arms-control', ['“We need practical steps.”']],
    ['?program=world-today', ['“We need practical steps.”', '“frank conversation”']],
    ['?confirmed=1', ['“We need practical steps.”']],
    ['?from=2019-05-14&to=2019-05-14', ['“We need practical steps.”']],
    ['?from=2019-05-15', []],
    ['?speaker=nobody', []],
    ['?from=tomorrow', ['“We need practical steps.”', '“frank conversation”']],
  ])('%s', async (search, quotes) => {
    const {document} = await open(`/quotes${search}`)
    expect([...document.querySelectorAll('blockquote')].map(textOf)).toEqual(quotes)
  })

  test('keeps what was chosen in its form', async () => {
    const {document} = await open('/quotes?speaker=sergey-lavrov&from=2019-05-14&confirmed=1')
    expect(document.querySelector('select[name=speaker] option[selected]')?.textContent).toBe(
      'Sergey Lavrov',
    )
    expect(document.querySelector('input[name=from]')?.getAttribute('value')).toBe('2019-05-14')
    expect(document.querySelector('input[name=confirmed]')?.hasAttribute('checked')).toBe(true)
  })
})

test('of more speakers than a list can hold the name is typed, and the page stays small', async () => {
  const people = Array.from({length: 201}, (_, index) => ({
    _id: `person-many-${index}`,
    _type: 'person',
    name: `Speaker ${index}`,
    slug: {_type: 'slug', current: `speaker-${index}`},
  }))
  const quotes = people.map(({_id}, index) => ({
    _id: `quote-many-${index}`,
    _type: 'quote',
    text: `Words of ${index}.`,
    kind: 'direct',
    speaker: {_type: 'reference', _ref: _id},
  }))
  await using many = await startNewsroom([...people, ...quotes])
  const html = await (await many.get('/quotes?speaker=Speaker+7')).text()
  const {document} = readPage(html)
  expect([...document.querySelectorAll('blockquote')].map(textOf)).toEqual(['“Words of 7.”'])
  expect(document.querySelector('input[name=speaker]')?.getAttribute('value')).toBe('Speaker 7')
  expect(document.querySelector('select[name=speaker]')).toBe(null)
  const everything = await (await many.get('/quotes')).text()
  expect(Buffer.byteLength(everything)).toBeLessThan(50_000)
})

describe('search', () => {
  test('finds a person by alias', async () => {
    expect((await open('/search?q=Sergei')).links).toEqual({
      'Sergey Lavrov': '/person/sergey-lavrov',
    })
  })

  test('says when there is nothing, and no words break it', async () => {
    expect((await open('/search?q=zzz')).text).toMatch(
      /^SearchSearchNothing found for “zzz”\.Words of headlines/,
    )
    expect((await open(`/search?q=${encodeURIComponent('*"])<b>')}`)).headings).toEqual([
      'h1 Search',
    ])
  })
})

test('a page that is not there says so', async () => {
  for (const path of [
    '/nowhere',
    '/article/nowhere',
    '/quote/nowhere',
    '/person/a/b',
    '/segment/x',
  ]) {
    const response = await newsroom.get(path)
    expect(response.status).toBe(404)
    expect(readPage(await response.text()).headings).toEqual(['h1 This page is not here'])
  }
})

test('old addresses lead to new ones', async () => {
  const moved = {
    '/article/sochi-talks': '/article/talks-in-sochi',
    '/person/sergei-lavrov': '/person/sergey-lavrov',
    '/topic/disarmament': '/topic/arms-control',
  }
  for (const [from, to] of Object.entries(moved)) {
    const response = await newsroom.get(from)
    expect([response.status, response.headers.get('location')]).toEqual([301, to])
  }
})

function textOf(node: Element | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
