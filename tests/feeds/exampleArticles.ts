import type {FeedArticle, FeedPerson, FeedQuote, FeedReport, FeedSite} from '../../feeds/index.ts'

export const site: FeedSite = {
  name: 'The Desk',
  url: 'https://desk.example',
  language: 'en',
  description: 'Reports & quotes',
}

const outlet = {name: 'CGTN', url: 'https://desk.example/organization/cgtn'}

const report: FeedReport = {
  title: 'Talks in Sochi',
  sha256: 'fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603',
  url: 'https://outlet.example/talks',
  outlet,
  language: 'en',
}

export const minister: FeedPerson = {
  name: 'Sergey Lavrov',
  url: 'https://desk.example/person/sergey-lavrov',
  sameAs: ['https://www.wikidata.org/wiki/Q58217'],
  aliases: ['Sergei Lavrov'],
  bio: 'A diplomat.',
  roles: [
    {title: 'Foreign Minister', organization: {name: 'Foreign Ministry'}, from: '2004-03-09'},
    {
      title: 'Permanent Representative',
      organization: {name: 'United Nations'},
      from: '1994-01-01',
      to: '2004-07-12',
    },
  ],
}

const reporter: FeedPerson = {
  name: 'Lucy Taylor',
  url: 'https://desk.example/person/lucy-taylor',
}

export const quote: FeedQuote = {
  id: 'quote-1',
  url: 'https://desk.example/quote/quote-1',
  text: 'We need practical steps.',
  kind: 'direct',
  speaker: minister,
  attributedAs: 'the minister',
  role: 'Russian Foreign Minister',
  spokenOn: '2019-05-14',
  spokenAt: {name: 'Sochi'},
  segmentId: 'segment-1',
  clip: {start: 61_500, end: 65_250},
  span: {exact: 'We need practical steps.', prefix: 'said: “', suffix: '”', start: 12, end: 36},
  verification: {state: 'confirmed', by: 'Ada Editor', at: '2019-05-15T09:00:00Z'},
  report,
}

/** Everything that can be known is known. */
export const fullArticle: FeedArticle = {
  id: 'article-1',
  slug: 'talks-in-sochi',
  url: 'https://desk.example/article/talks-in-sochi',
  headline: 'Talks & “steps” in <Sochi>',
  dek: 'What was agreed.',
  program: {
    name: 'World Today',
    url: 'https://desk.example/program/world-today',
    organization: outlet,
  },
  bylines: [
    {person: reporter, capacity: 'reporter', title: 'CGTN’s Lucy Taylor'},
    {person: {name: 'Mike Walter'}, capacity: 'anchor'},
  ],
  dateline: {place: {name: 'Sochi'}, date: '2019-05-14'},
  segments: [
    {
      id: 'segment-1',
      url: 'https://desk.example/segment/segment-1',
      title: 'Talks in Sochi',
      kind: 'live',
      program: {name: 'World Today', organization: outlet},
      appearances: [{person: reporter, capacity: 'reporter'}],
      place: {name: 'Sochi'},
      airedAt: '2019-05-14T18:00:00Z',
      video: {
        contentUrl: 'https://cdn.example/talks.mp4',
        embedUrl: 'https://player.example/talks',
        mimeType: 'video/mp4',
        sizeInBytes: 1_048_576,
        duration: 125_000,
        poster: {url: 'https://cdn.example/poster.jpg', width: 1280, height: 720},
        captions: [{url: 'https://cdn.example/talks.vtt', language: 'en'}],
      },
      cues: [
        {speaker: 'Sergey Lavrov', text: 'We need practical steps.', start: 61_500, end: 65_250},
      ],
    },
  ],
  quotes: [quote],
  people: [minister],
  topics: [{name: 'Arms control', url: 'https://desk.example/topic/arms-control'}],
  places: [{name: 'Sochi', country: 'RU', geopoint: {lat: 43.6, lng: 39.73}}],
  publishedAt: '2019-05-14T18:30:00Z',
  updatedAt: '2019-05-15T08:00:00Z',
  corrections: [{date: '2019-05-15T08:00:00Z', kind: 'correction', text: 'A date was wrong.'}],
  language: 'en',
  photo: {
    url: 'https://cdn.example/lead.jpg',
    width: 1600,
    height: 900,
    alt: 'Two men at a table',
    caption: 'The talks on Tuesday',
    credit: 'A. Photographer',
    mimeType: 'image/jpeg',
  },
  body: {html: '<p>They met.</p>', text: 'They met.'},
  usageTerms: 'Not for resale',
  source: report,
}

/** As a report without date, address or video gives it: the model's nulls, as a query returns them. */
export const bareArticle: FeedArticle = {
  id: 'article-2',
  slug: 'a-first-trip',
  url: 'https://desk.example/article/a-first-trip',
  headline: 'A first trip',
  dek: null,
  program: null,
  bylines: null,
  dateline: null,
  segments: [
    {
      id: 'segment-2',
      url: 'https://desk.example/segment/segment-2',
      title: 'A first trip',
      kind: 'package',
      program: null,
      appearances: null,
      place: null,
      airedAt: null,
      video: null,
      cues: null,
    },
  ],
  quotes: [
    {
      id: 'quote-2',
      url: 'https://desk.example/quote/quote-2',
      text: 'destined',
      kind: 'partial',
      speaker: null,
      attributedAs: null,
      role: null,
      segmentId: 'segment-2',
      clip: null,
      span: {exact: 'destined', prefix: null, suffix: null, start: 4, end: 12},
      verification: {state: 'machine'},
      report: {title: 'A first trip', sha256: report.sha256, url: null, outlet: null},
    },
  ],
  people: [],
  topics: null,
  places: null,
  publishedAt: null,
  updatedAt: null,
  corrections: null,
  language: null,
  photo: null,
  body: null,
  usageTerms: null,
  source: null,
}
