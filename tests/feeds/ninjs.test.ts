import {describe, expect, test} from 'vitest'
import {buildNinjs} from '../../feeds/index.ts'
import {checkNinjs} from '../../feeds/ninjs/checkNinjs.ts'
import golden from './golden/ninjs.json' with {type: 'json'}
import {bareArticle, fullArticle, site} from './exampleArticles.ts'

/** As it is sent. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

describe('buildNinjs', () => {
  test('carries everything that is known and conforms', () => {
    const ninjs = asJson(buildNinjs(fullArticle, site))
    expect(checkNinjs(ninjs)).toEqual([])
    expect(ninjs).toEqual(golden)
  })

  test('leaves out what is not known and conforms', () => {
    const ninjs = asJson(buildNinjs(bareArticle, site))
    expect(checkNinjs(ninjs)).toEqual([])
    expect(ninjs).toEqual({
      uri: 'https://desk.example/#article-2',
      type: 'text',
      representationType: 'partial',
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
      },
      pubStatus: 'usable',
      headlines: [{role: 'main', contentType: 'text/plain', value: 'A first trip'}],
      slugline: 'a-first-trip',
      renditions: [
        {
          name: 'main',
          href: 'https://desk.example/article/a-first-trip',
          contentType: 'text/html',
        },
      ],
      associations: [
        {
          name: 'A first trip',
          uri: 'https://desk.example/#segment-2',
          type: 'video',
          rel: 'segment',
          headlines: [{role: 'main', contentType: 'text/plain', value: 'A first trip'}],
          genres: [{name: 'package'}],
          renditions: [
            {
              name: 'page',
              href: 'https://desk.example/segment/segment-2',
              contentType: 'text/html',
            },
          ],
        },
        {
          name: 'Quote',
          uri: 'https://desk.example/#quote-2',
          type: 'component',
          rel: 'quote',
          bodies: [{role: 'partial', contentType: 'text/plain', value: 'destined'}],
          renditions: [
            {name: 'page', href: 'https://desk.example/quote/quote-2', contentType: 'text/html'},
          ],
        },
      ],
    })
  })
})

describe('checkNinjs', () => {
  test('finds what the published schema forbids', () => {
    expect(checkNinjs({headlines: [{value: 1}], invented: true})).toEqual([
      '/headlines/0/value: must be string',
      "/: must have required property 'uri'",
      '/: must NOT have unevaluated properties',
    ])
  })

  test('a point has its longitude first', () => {
    const place = {name: 'Sochi', geoJSON: {type: 'Point', coordinates: [39.73, 143.6]}}
    expect(checkNinjs({uri: 'https://desk.example/#a', places: [place]})).toEqual([
      '/places/0/geoJSON/coordinates/1: must be <= 90',
    ])
  })
})
