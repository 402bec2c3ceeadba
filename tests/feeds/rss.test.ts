import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import {buildRss, siteChannel} from '../../feeds/index.ts'
import {rssDate} from '../../feeds/rssDate.ts'
import {escapeXml} from '../../feeds/writeXml.ts'
import {bareArticle, fullArticle, site} from './exampleArticles.ts'

const channel = siteChannel(site, 'https://desk.example/rss.xml')

/** Throws where the text is not well-formed, with namespaces. Returns the element names in order. */
function readXml(text: string): string[] {
  const names: string[] = []
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name}) => names.push(name))
  parser.write(text).close()
  return names
}

describe('buildRss', () => {
  test('carries everything that is known, and of an undated article no date', async () => {
    await expect(buildRss(channel, [fullArticle, bareArticle])).toMatchFileSnapshot(
      'golden/rss.xml',
    )
  })

  test('with undated articles only, nothing says when', () => {
    expect(readXml(buildRss(channel, [bareArticle]))).toEqual([
      'rss',
      'channel',
      'title',
      'link',
      'description',
      'language',
      'atom:link',
      'item',
      'title',
      'link',
      'guid',
    ])
  })

  test('characters that XML cannot hold do not break it', () => {
    const headline = 'A\u0000\u000B\uFFFE & <b> ]]> "q" 😀 \uD800'
    const text = buildRss(channel, [{...bareArticle, headline}])
    expect(() => readXml(text)).not.toThrow()
    expect(text).toContain('<title>A &amp; &lt;b&gt; ]]&gt; &quot;q&quot; 😀 </title>')
  })
})

test('rssDate: RFC 822 in GMT, and no date for what is none', () => {
  expect(rssDate('2019-05-14T20:30:00+02:00')).toBe('Tue, 14 May 2019 18:30:00 GMT')
  expect([rssDate(null), rssDate(undefined), rssDate(''), rssDate('yesterday')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('escapeXml keeps line breaks and tabs', () => {
  expect(escapeXml('a\n\tb')).toBe('a\n\tb')
})
