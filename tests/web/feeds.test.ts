import {SaxesParser} from 'saxes'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {checkNinjs} from '../../feeds/ninjs/checkNinjs.ts'
import {startNewsroom, type Newsroom} from './helpers/startNewsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom(undefined, {now: () => new Date('2019-05-15T12:00:00Z')})
}, 120_000)
afterAll(() => newsroom[Symbol.asyncDispose]())

async function read(path: string): Promise<{type: string | null; text: string}> {
  const response = await newsroom.get(path)
  expect([path, response.status]).toEqual([path, 200])
  return {type: response.headers.get('content-type'), text: await response.text()}
}

/** Text of each element of a name. Throws where the XML is not well-formed. */
function textsOf(xml: string, name: string): string[] {
  const texts: string[] = []
  let depth = 0
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    if (tag.name === name) depth = texts.push('')
  })
  parser.on('text', (text) => {
    if (depth > 0) texts[depth - 1] += text
  })
  parser.on('closetag', (tag) => {
    if (tag.name === name) depth = 0
  })
  parser.write(xml).close()
  return texts
}

describe('RSS', () => {
  test('of the site: newest first, undated last and without a date', async () => {
    const {type, text} = await read('/rss.xml')
    expect(type).toBe('application/rss+xml; charset=utf-8')
    expect(textsOf(text, 'guid')).toEqual(['article-talks', 'article-undated'])
    expect(textsOf(text, 'pubDate')).toEqual(['Tue, 14 May 2019 18:30:00 GMT'])
    expect(textsOf(text, 'lastBuildDate')).toEqual(['Wed, 15 May 2019 08:00:00 GMT'])
    expect(textsOf(text, 'media:content')).toHaveLength(1)
    expect(textsOf(text, 'content:encoded')[0]).toBe(
      [
        '<p><a href="https://desk.example/person/sergey-lavrov">Sergey Lavrov</a> came with a paper.</p>',
        '<p><a href="https://desk.example/segment/segment-talks">Talks in Sochi</a></p>',
        '<blockquote cite="https://desk.example/quote/quote-steps"><p>“We need practical steps.”</p><footer>— Sergey Lavrov</footer></blockquote>',
        '<p>Nobody &lt;b&gt;else&lt;/b&gt; spoke.</p>',
      ].join('\n'),
    )
  })

  test('of a program and of a topic', async () => {
    expect(textsOf((await read('/program/world-today/rss.xml')).text, 'guid')).toEqual([
      'article-talks',
      'article-undated',
    ])
    expect(textsOf((await read('/topic/arms-control/rss.xml')).text, 'guid')).toEqual([
      'article-talks',
    ])
    expect((await newsroom.get('/program/nowhere/rss.xml')).status).toBe(404)
  })

  test('the same articles are the same bytes', async () => {
    expect((await read('/rss.xml')).text).toBe((await read('/rss.xml')).text)
  })
})

test('sitemap: an index, and every public page in its file', async () => {
  expect(textsOf((await read('/sitemap.xml')).text, 'loc')).toEqual([
    'https://desk.example/sitemap/start.xml',
  ])
  expect(textsOf((await read('/sitemap/start.xml')).text, 'loc')).toEqual([
    'https://desk.example/',
    'https://desk.example/stories',
    'https://desk.example/quotes',
    'https://desk.example/corrections',
    'https://desk.example/article/talks-in-sochi',
    'https://desk.example/article/a-story-without-a-date',
    'https://desk.example/organization/cgtn',
    'https://desk.example/person/sergey-lavrov',
    'https://desk.example/person/lucy-taylor',
    'https://desk.example/place/sochi',
    'https://desk.example/program/world-today',
    'https://desk.example/quote/quote-frank',
    'https://desk.example/quote/quote-steps',
    'https://desk.example/segment/segment-talks',
    'https://desk.example/topic/arms-control',
  ])
})

test('news sitemap: what was published in the last two days', async () => {
  expect(textsOf((await read('/news-sitemap.xml')).text, 'loc')).toEqual([
    'https://desk.example/article/talks-in-sochi',
  ])
})

test('ninjs conforms to its published schema', async () => {
  const {text} = await read('/article/talks-in-sochi/ninjs.json')
  const ninjs: unknown = JSON.parse(text)
  expect(checkNinjs(ninjs)).toEqual([])
  expect(ninjs).toMatchObject({
    uri: 'https://desk.example/#article-talks',
    headlines: [{value: 'Talks & “steps” in <Sochi>'}],
    bodies: [{wordCount: 13}],
    associations: [
      {uri: 'https://desk.example/#segment-talks'},
      {uri: 'https://desk.example/#quote-steps'},
    ],
  })
})

test('the annotation of a quote counts its place in the report’s text', async () => {
  const {type, text} = await read('/quote/quote-steps/annotation.json')
  expect(type).toBe(
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  )
  expect(JSON.parse(text)).toMatchObject({
    id: 'https://desk.example/quote/quote-steps#annotation',
    target: {
      selector: [
        {type: 'TextQuoteSelector', exact: 'We need practical steps.'},
        {type: 'TextPositionSelector', start: 49, end: 73},
      ],
    },
  })
})

test('captions of a transcript with times', async () => {
  expect(await read('/segment/segment-talks/captions.vtt')).toEqual({
    type: 'text/vtt; charset=utf-8',
    text: 'WEBVTT\n\n00:01:01.500 --> 00:01:05.250\n<v Sergey Lavrov>We need practical steps.\n',
  })
})

test('the eligibility report names what is missing', async () => {
  const {text} = await read('/article/talks-in-sochi/eligibility.json')
  const gaps: {feature: string; property: string}[] = JSON.parse(text)
  expect(gaps.map(({feature, property}) => `${feature} ${property}`)).toEqual([
    'Article image',
    'VideoObject thumbnailUrl',
  ])
})

test('robots.txt names the sitemaps', async () => {
  expect((await read('/robots.txt')).text).toBe(
    [
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /search',
      '',
      'Sitemap: https://desk.example/sitemap.xml',
      'Sitemap: https://desk.example/news-sitemap.xml',
      '',
    ].join('\n'),
  )
})
