import {parseHTML} from 'linkedom'
import {describe, expect, test} from 'vitest'
import {
  buildBreadcrumbs,
  buildBroadcastEvent,
  buildNewsArticle,
  buildPerson,
  buildQuotation,
  buildVideo,
  serializeJsonLd,
  type FeedSegment,
} from '../../feeds/index.ts'
import golden from './golden/newsArticle.json' with {type: 'json'}
import {bareArticle, fullArticle, minister, quote, site} from './exampleArticles.ts'

/** What a reader of the page sees: absent properties are gone. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function segmentOf(article: typeof fullArticle): FeedSegment {
  const [segment] = article.segments ?? []
  if (!segment) throw new Error('The example article has no segment.')
  return segment
}

describe('NewsArticle', () => {
  test('carries everything that is known', () => {
    expect(asJson(buildNewsArticle(fullArticle, site))).toEqual(golden)
  })

  test('leaves out what is not known', () => {
    expect(asJson(buildNewsArticle(bareArticle, site))).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://desk.example/article/a-first-trip#article',
      url: 'https://desk.example/article/a-first-trip',
      mainEntityOfPage: 'https://desk.example/article/a-first-trip',
      headline: 'A first trip',
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'The Desk',
        url: 'https://desk.example',
      },
      hasPart: [
        {
          '@type': 'Quotation',
          '@id': 'https://desk.example/quote/quote-2#quotation',
          url: 'https://desk.example/quote/quote-2',
          text: 'destined',
          isBasedOn: {
            '@type': 'CreativeWork',
            name: 'A first trip',
            identifier: 'sha256:fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603',
          },
        },
      ],
    })
  })
})

describe('Quotation', () => {
  test('names the speaker as creator and the role in the credit, not as a job held today', () => {
    const {creator, creditText} = buildQuotation(quote)
    expect(asJson({creator, creditText})).toEqual({
      creator: {
        '@type': 'Person',
        '@id': 'https://desk.example/person/sergey-lavrov#person',
        name: 'Sergey Lavrov',
        url: 'https://desk.example/person/sergey-lavrov',
        sameAs: ['https://www.wikidata.org/wiki/Q58217'],
      },
      creditText: 'Sergey Lavrov, Russian Foreign Minister',
    })
  })

  test('an organization that speaks is the creator', () => {
    const {creator, creditText} = buildQuotation({
      ...quote,
      speaker: null,
      speakerNote: 'organization',
      organization: {name: 'The Ministry'},
      attributedAs: 'the ministry',
    })
    expect(asJson({creator, creditText})).toEqual({
      creator: {'@type': 'Organization', name: 'The Ministry'},
      creditText: 'the ministry, The Ministry',
    })
  })

  test('an unknown speaker is no creator', () => {
    const {creator, creditText} = buildQuotation({...quote, speaker: null, role: null})
    expect({creator, creditText}).toEqual({creator: undefined, creditText: 'the minister'})
  })
})

describe('VideoObject', () => {
  test('there is none without a video', () => {
    expect(buildVideo(segmentOf(bareArticle), [])).toBeUndefined()
  })

  test('a poster alone is no video', () => {
    const segment = {...segmentOf(bareArticle), video: {poster: {url: 'https://cdn.example/p.jpg'}}}
    expect(buildVideo(segment, [])).toBeUndefined()
  })

  test('clips are the quotes of this segment whose place is known', () => {
    const elsewhere = {...quote, segmentId: 'segment-9'}
    const unplaced = {...quote, clip: null}
    expect(buildVideo(segmentOf(fullArticle), [elsewhere, quote, unplaced])?.hasPart).toEqual([
      {
        '@type': 'Clip',
        name: 'We need practical steps.',
        startOffset: 61.5,
        endOffset: 65.25,
        url: 'https://desk.example/segment/segment-1?t=61',
      },
    ])
  })
})

describe('BroadcastEvent', () => {
  test('an unaired segment is none', () => {
    expect(buildBroadcastEvent({...segmentOf(fullArticle), airedAt: null})).toBeUndefined()
  })

  test('without a duration there is no end', () => {
    expect(
      asJson(
        buildBroadcastEvent({
          ...segmentOf(fullArticle),
          kind: 'package',
          video: null,
          program: null,
        }),
      ),
    ).toEqual({
      '@type': 'BroadcastEvent',
      name: 'Talks in Sochi',
      startDate: '2019-05-14T18:00:00Z',
      isLiveBroadcast: false,
    })
  })
})

test('Person: a post that has ended is no job title', () => {
  expect(asJson(buildPerson(minister))).toEqual({
    '@type': 'Person',
    '@id': 'https://desk.example/person/sergey-lavrov#person',
    name: 'Sergey Lavrov',
    url: 'https://desk.example/person/sergey-lavrov',
    alternateName: ['Sergei Lavrov'],
    description: 'A diplomat.',
    jobTitle: ['Foreign Minister'],
    affiliation: [
      {
        '@type': 'Role',
        roleName: 'Foreign Minister',
        startDate: '2004-03-09',
        affiliation: {'@type': 'Organization', name: 'Foreign Ministry'},
      },
      {
        '@type': 'Role',
        roleName: 'Permanent Representative',
        startDate: '1994-01-01',
        endDate: '2004-07-12',
        affiliation: {'@type': 'Organization', name: 'United Nations'},
      },
    ],
    sameAs: ['https://www.wikidata.org/wiki/Q58217'],
  })
})

test('BreadcrumbList counts from one', () => {
  expect(
    buildBreadcrumbs([
      {name: 'The Desk', url: 'https://desk.example/'},
      {name: 'World Today', url: 'https://desk.example/program/world-today'},
    ]),
  ).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      {'@type': 'ListItem', position: 1, name: 'The Desk', item: 'https://desk.example/'},
      {
        '@type': 'ListItem',
        position: 2,
        name: 'World Today',
        item: 'https://desk.example/program/world-today',
      },
    ],
  })
})

test('no text can leave its script element', () => {
  const headline = '</script><script>alert(1)</script><!-- <script> & \u2028 \u2029'
  const text = serializeJsonLd([buildNewsArticle({...bareArticle, headline}, site)])
  const {document} = parseHTML(
    `<html><head><script type="application/ld+json">${text}</script></head><body></body></html>`,
  )
  const scripts = document.querySelectorAll('script')
  expect(scripts).toHaveLength(1)
  expect(JSON.parse(scripts[0]?.textContent ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{headline}],
  })
  expect(text).not.toMatch(/[<>&\u2028\u2029]/u)
})
