import {describe, expect, test} from 'vitest'
import {checkEligibility, type FeedArticle} from '../../feeds/index.ts'
import {bareArticle, fullArticle} from './exampleArticles.ts'

/** Feature, property and page of each gap. */
function gapsOf(article: FeedArticle): string[] {
  return checkEligibility(article).map(
    ({feature, property, level, subject}) =>
      `${feature} ${property} (${level}) ${new URL(subject).pathname}`,
  )
}

describe('checkEligibility', () => {
  test('nothing is missing where everything is known', () => {
    expect(checkEligibility(fullArticle)).toEqual([])
  })

  test('lists exactly what a bare article lacks', () => {
    expect(gapsOf(bareArticle)).toEqual([
      'Article author (recommended) /article/a-first-trip',
      'Article datePublished (recommended) /article/a-first-trip',
      'Article dateModified (recommended) /article/a-first-trip',
      'Article image (recommended) /article/a-first-trip',
      'NewsSitemap news:publication_date (required) /article/a-first-trip',
      'VideoObject thumbnailUrl (required) /segment/segment-2',
      'VideoObject uploadDate (required) /segment/segment-2',
      'VideoObject contentUrl (recommended) /segment/segment-2',
      'VideoObject duration (recommended) /segment/segment-2',
      'Clip hasPart (recommended) /segment/segment-2',
    ])
  })

  test('each gap says what is missing and who asks for it', () => {
    expect(checkEligibility({...fullArticle, photo: null})).toEqual([
      {
        feature: 'Article',
        subject: 'https://desk.example/article/talks-in-sochi',
        property: 'image',
        level: 'recommended',
        message: 'There is no lead photo.',
        source:
          'https://developers.google.com/search/docs/appearance/structured-data/article#article-types',
      },
    ])
  })

  test('only a live segment needs its times as a broadcast', () => {
    const [segment] = fullArticle.segments ?? []
    if (!segment) throw new Error('The example article has no segment.')
    const untimed = {...segment, airedAt: null, video: {...segment.video, duration: null}}
    expect(gapsOf({...fullArticle, segments: [untimed]})).toEqual([
      'VideoObject uploadDate (required) /segment/segment-1',
      'VideoObject duration (recommended) /segment/segment-1',
      'BroadcastEvent publication.startDate (required) /segment/segment-1',
      'BroadcastEvent publication.endDate (required) /segment/segment-1',
    ])
    expect(gapsOf({...fullArticle, segments: [{...untimed, kind: 'package'}]})).toEqual([
      'VideoObject uploadDate (required) /segment/segment-1',
      'VideoObject duration (recommended) /segment/segment-1',
    ])
  })

  test('an anchor is no author, and an author needs a page', () => {
    const anchor = {person: {name: 'Mike Walter'}, capacity: 'anchor'}
    const writer = {person: {name: 'Ann Other'}, capacity: 'writer'}
    expect(gapsOf({...fullArticle, bylines: [anchor]})).toEqual([
      'Article author (recommended) /article/talks-in-sochi',
    ])
    expect(gapsOf({...fullArticle, bylines: [writer]})).toEqual([
      'Article author.url (recommended) /article/talks-in-sochi',
    ])
  })

  test('a headline of 111 characters may be cut', () => {
    expect(gapsOf({...fullArticle, headline: 'x'.repeat(110)})).toEqual([])
    expect(gapsOf({...fullArticle, headline: 'x'.repeat(111)})).toEqual([
      'Article headline (recommended) /article/talks-in-sochi',
    ])
  })
})
