import * as fc from 'fast-check'
import {renderToStaticMarkup} from 'react-dom/server'
import {beforeAll, expect, it} from 'vitest'
import {renderBody, type Body, type LinkTo} from '../../queries/index.ts'
import {ArticleBody} from '../../queries/react.ts'
import {blockOf, paragraph, quoteWith, readArticle, videoWith} from './bodies.ts'

const linkTo: LinkTo = ({type, slug, _id: id}) => `/${type}/${slug ?? id}`

let body: Body

beforeAll(async () => {
  ;({body} = await readArticle())
})

/** Bodies of every kind of block, with anything missing that a draft may miss. */
const anyBody = () => {
  const text = fc.string({unit: 'grapheme', maxLength: 12})
  const pieces = [
    fc
      .record({
        style: fc.constantFrom('normal', 'h2', 'h3', null),
        listItem: fc.constantFrom('bullet', 'number', null),
        level: fc.constantFrom(1, 2, null),
        words: text,
        marks: fc.constantFrom(null, ['strong'], ['em', 'm'], ['m']),
        href: fc.constantFrom('https://a.example/?b=1&c="', 'javascript:1', ''),
      })
      .map(({words, marks, href, ...fields}) =>
        paragraph('p', words, {
          ...fields,
          children: [{_key: 's', _type: 'span', text: words, marks}],
          markDefs: [{_key: 'm', _type: 'link', href}],
        }),
      ),
    fc
      .record({
        text,
        role: fc.option(text),
        kind: fc.constantFrom('direct' as const, 'indirect' as const, null),
        attributedAs: fc.option(text),
        speakerNote: fc.constantFrom('joint' as const, 'organization' as const, null),
      })
      .chain((fields) =>
        fc.constantFrom(...quoteWith(body, fields), ...quoteWith(body, {...fields, speaker: null})),
      ),
    fc
      .record({
        source: fc.constantFrom('youtube', 'url', null),
        url: fc.constantFrom('https://a.example/v.mp4?a&b', null),
        youtubeId: fc.constantFrom('dQw4w9WgXcQ', null),
      })
      .map((video) => videoWith(body, video)[0]),
    fc
      .record({alt: text, caption: fc.option(text), credit: fc.option(text)})
      .map((fields) => Object.assign({}, blockOf(body, 'photo'), fields)),
    fc.constantFrom(
      {...blockOf(body, 'quoteReference'), quote: null},
      {...blockOf(body, 'photo'), asset: null},
    ),
  ]
  return fc
    .array(fc.oneof(...pieces), {maxLength: 6})
    .map((blocks) =>
      blocks.flatMap((block, index) => (block ? [{...block, _key: `k${index}`}] : [])),
    )
}

it('makes the same of every body in React as renderBody in HTML', () => {
  fc.assert(
    fc.property(anyBody(), (any) => {
      const react = renderToStaticMarkup(<ArticleBody body={any} linkTo={linkTo} />)
      expect(normalize(react)).toBe(normalize(renderBody(any, {linkTo})))
    }),
    {numRuns: 300},
  )
})

it('takes components of a front end before its own', () => {
  const components = {
    types: {
      quoteReference: ({value}: {value: {quote: {text: string}}}) => <q>{value.quote.text}</q>,
    },
  }
  expect(
    renderToStaticMarkup(<ArticleBody body={body.slice(1, 2)} components={components} />),
  ).toBe('<q>we are done</q>')
})

/** The two write the same elements with other liberties of HTML. */
const normalize = (html: string) =>
  html
    .replaceAll('/>', '>')
    .replaceAll('&#39;', '&#x27;')
    .replaceAll(/ (?:srcSet|srcLang|playsInline)=/g, (name) => name.toLowerCase())
