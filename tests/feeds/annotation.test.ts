import {describe, expect, test} from 'vitest'
import {buildAnnotation} from '../../feeds/index.ts'
import {bareArticle, quote} from './exampleArticles.ts'

const text = 'He 😀 said: “We need practical steps.” Then he left.'
const start = text.indexOf('We need')
const placed = {...quote, span: {...quote.span, start, end: start + quote.text.length}}

describe('buildAnnotation', () => {
  test('identifies the speaker of exactly these words in exactly this text', () => {
    expect(JSON.parse(JSON.stringify(buildAnnotation(placed, text)))).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://desk.example/quote/quote-1#annotation',
      type: 'Annotation',
      motivation: 'identifying',
      creator: {type: 'Person', name: 'Ada Editor'},
      modified: '2019-05-15T09:00:00Z',
      body: [
        {
          type: 'SpecificResource',
          purpose: 'identifying',
          source: {
            id: 'https://desk.example/person/sergey-lavrov',
            type: 'Person',
            name: 'Sergey Lavrov',
          },
        },
        {type: 'TextualBody', purpose: 'describing', value: 'Russian Foreign Minister'},
      ],
      target: {
        source: {
          id: 'ni:///sha-256;-44g_C5MPySMYMOb1lLzwTRymLuXe4tNWQO4UFViBgM',
          type: 'Text',
          format: 'text/plain',
          language: 'en',
          'schema:url': 'https://outlet.example/talks',
        },
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'We need practical steps.',
            prefix: 'said: “',
            suffix: '”',
          },
          // One less than in UTF-16: the emoji is one character.
          {type: 'TextPositionSelector', start: start - 1, end: start + 23},
        ],
      },
    })
  })

  test('without the text no position is claimed, and without a speaker nobody is identified', () => {
    const [unattributed] = bareArticle.quotes ?? []
    if (!unattributed) throw new Error('The example article has no quote.')
    expect(JSON.parse(JSON.stringify(buildAnnotation(unattributed)))).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://desk.example/quote/quote-2#annotation',
      type: 'Annotation',
      motivation: 'identifying',
      target: {
        source: {
          id: 'ni:///sha-256;-44g_C5MPySMYMOb1lLzwTRymLuXe4tNWQO4UFViBgM',
          type: 'Text',
          format: 'text/plain',
        },
        selector: [{type: 'TextQuoteSelector', exact: 'destined'}],
      },
    })
  })

  test('a machine-read quote has no creator, and a speaker without a page is named in words', () => {
    const {creator, body} = buildAnnotation({
      ...quote,
      speaker: {name: 'Ann Other'},
      role: null,
      verification: {state: 'machine', by: 'nobody'},
    })
    expect({creator, body}).toEqual({
      creator: undefined,
      body: [{type: 'TextualBody', purpose: 'identifying', value: 'Ann Other'}],
    })
  })
})
