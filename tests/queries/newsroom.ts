import {createHash} from 'node:crypto'

/**
 * A small newsroom: one report in full, and one article of every kind that no public query may show. Those and all that
 * belongs to them have “secret” in every text.
 */
const text = 'Ann Lee of Northwind said “we are done” in Lima. “Not yet,” the mayor said.'

const ref = (id: string) => ({_type: 'reference', _ref: id})
/** A reference to a document of this file. */
const refTo = ({_id: id}: {_id: string}) => ref(id)
const keyed = (id: string) => ({_key: id, ...ref(id)})
const slug = (current: string) => ({_type: 'slug', current})
const span = (words: string) => ({
  _type: 'textSpan',
  exact: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const paragraph = (key: string, words: string, marks: string[] = [], markDefs: object[] = []) => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  markDefs,
  children: [{_key: `${key}-1`, _type: 'span', text: words, marks}],
})

const image = {
  _id: 'image-0a1b2c-1600x900-jpg',
  _type: 'sanity.imageAsset',
  assetId: '0a1b2c',
  extension: 'jpg',
  mimeType: 'image/jpeg',
  path: 'images/local/production/0a1b2c-1600x900.jpg',
  sha1hash: '0a1b2c',
  size: 1234,
  url: 'https://cdn.sanity.io/images/local/production/0a1b2c-1600x900.jpg',
  metadata: {
    _type: 'sanity.imageMetadata',
    dimensions: {_type: 'sanity.imageDimensions', width: 1600, height: 900, aspectRatio: 1.78},
  },
}

const photo = {
  _type: 'photo',
  asset: refTo(image),
  alt: 'Ann Lee at a lectern',
  credit: 'Northwind',
  hotspot: {_type: 'sanity.imageHotspot', x: 0.5, y: 0.4, width: 0.2, height: 0.3},
}

const organization = {
  _id: 'organization-1',
  _type: 'organization',
  name: 'Northwind',
  slug: slug('northwind'),
  kind: 'company',
}
const broadcaster = {
  _id: 'organization-2',
  _type: 'organization',
  name: 'Channel One',
  slug: slug('channel-one'),
  kind: 'broadcaster',
  sameAs: ['https://channel.example'],
}
const program = {
  _id: 'program-1',
  _type: 'program',
  name: 'Evening Line',
  slug: slug('evening-line'),
  organization: ref('organization-2'),
}
const place = {
  _id: 'place-1',
  _type: 'place',
  name: 'Lima',
  slug: slug('lima'),
  kind: 'city',
  country: 'PE',
  geopoint: {_type: 'geopoint', lat: -12.05, lng: -77.04},
}
const topic = {_id: 'topic-1', _type: 'topic', name: 'Trade', slug: slug('trade')}
const speaker = {
  _id: 'person-1',
  _type: 'person',
  name: 'Ann Lee',
  slug: slug('ann-lee'),
  aliases: ['Anne Leigh'],
  roles: [
    {_key: 'r', _type: 'personRole', title: 'Chief executive', organization: ref('organization-1')},
  ],
  portrait: photo,
}
const reporter = {
  _id: 'person-2',
  _type: 'person',
  name: 'Bo Ruiz',
  slug: slug('bo-ruiz'),
  previousSlugs: ['b-ruiz'],
}
const report = {
  _id: 'report-1',
  _type: 'report',
  title: 'Talks end',
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  outlet: ref('organization-2'),
  url: 'https://channel.example/talks-end',
  language: 'en',
}
const segment = {
  _id: 'segment-1',
  _type: 'videoSegment',
  title: 'Talks end',
  kind: 'package',
  program: ref('program-1'),
  place: ref('place-1'),
  appearances: [
    {_key: 'a', _type: 'appearance', person: ref('person-2'), capacity: 'reporter'},
    {
      _key: 'b',
      _type: 'appearance',
      person: ref('person-1'),
      capacity: 'guest',
      role: 'Chief executive',
      organization: ref('organization-1'),
    },
  ],
  report: ref('report-1'),
  range: {_type: 'textRange', start: 0, end: text.length},
  transcript: {
    _type: 'transcript',
    cues: [
      {_key: 'c', _type: 'cue', speaker: ref('person-1'), text: 'We are done.', start: 0, end: 900},
      {_key: 'd', _type: 'cue', speakerLabel: 'MAYOR', text: 'Not yet.'},
    ],
  },
  video: {
    _type: 'video',
    source: 'youtube',
    youtubeId: 'dQw4w9WgXcQ',
    duration: 65_000,
    poster: photo,
  },
  airedAt: '2019-05-14T20:00:00.000Z',
}
const quote = {
  _id: 'quote-1',
  _type: 'quote',
  text: 'we are done',
  kind: 'direct',
  speaker: ref('person-1'),
  attributedAs: 'Ann Lee of Northwind',
  role: 'Chief executive',
  organization: ref('organization-1'),
  report: ref('report-1'),
  segment: ref('segment-1'),
  span: span('we are done'),
  evidence: 'explicit',
  cue: 'said',
  confidence: 0.98,
  verification: {
    _type: 'verification',
    state: 'confirmed',
    by: 'desk',
    at: '2019-05-15T08:00:00.000Z',
  },
  spokenOn: '2019-05-14',
  spokenAt: ref('place-1'),
  clip: {_type: 'clip', start: 0, end: 900},
  topics: [keyed('topic-1')],
}
const anonymous = {
  _id: 'quote-2',
  _type: 'quote',
  text: 'Not yet,',
  kind: 'direct',
  speakerNote: 'anonymous',
  attributedAs: 'the mayor',
  report: ref('report-1'),
  segment: ref('segment-1'),
  span: span('Not yet,'),
  evidence: 'explicit',
  confidence: 0.6,
  verification: {_type: 'verification', state: 'machine'},
}
const disputed = {
  ...anonymous,
  _id: 'quote-3',
  text: 'in Lima',
  kind: 'partial',
  speaker: ref('person-1'),
  span: span('in Lima'),
  verification: {_type: 'verification', state: 'disputed', note: 'The reporter’s words.'},
}
const article = {
  _id: 'article-1',
  _type: 'article',
  headline: 'Talks end in Lima',
  slug: slug('talks-end'),
  previousSlugs: ['talks-go-on'],
  dek: 'Trade talks are over.',
  program: ref('program-1'),
  bylines: [{_key: 'b', _type: 'byline', person: ref('person-2'), capacity: 'reporter'}],
  dateline: {_type: 'dateline', place: ref('place-1'), date: '2019-05-14'},
  segments: [keyed('segment-1')],
  body: [
    paragraph(
      'p1',
      'Ann Lee of Northwind is done.',
      ['m1', 'strong'],
      [{_key: 'm1', _type: 'personMention', person: ref('person-1')}],
    ),
    {_key: 'q1', _type: 'quoteReference', quote: ref('quote-1')},
    paragraph(
      'p2',
      'Read the statement.',
      ['m2', 'm3'],
      [
        {_key: 'm2', _type: 'link', href: 'https://northwind.example/talks'},
        {_key: 'm3', _type: 'organizationMention', organization: ref('organization-1')},
      ],
    ),
    {_key: 's1', _type: 'segmentReference', segment: ref('segment-1')},
    {_key: 'f1', ...photo},
  ],
  leadPhoto: photo,
  people: [keyed('person-1'), keyed('person-2')],
  topics: [keyed('topic-1')],
  places: [keyed('place-1')],
  publishedAt: '2019-05-14T20:30:00.000Z',
  corrections: [
    {
      _key: 'c1',
      _type: 'correction',
      date: '2019-05-15T09:00:00.000Z',
      kind: 'correction',
      text: 'The talks were in Lima, not in Quito.',
    },
  ],
  pubStatus: 'usable',
  language: 'en',
  report: ref('report-1'),
}
const undated = {
  _id: 'article-2',
  _type: 'article',
  headline: 'What Northwind makes',
  slug: slug('what-northwind-makes'),
  body: [paragraph('p1', 'Windmills.')],
  people: [keyed('person-1')],
  topics: [keyed('topic-1')],
}
const pastEmbargo = {
  ...undated,
  _id: 'article-3',
  headline: 'Northwind’s figures',
  slug: slug('northwind-figures'),
  publishedAt: '2019-05-13T08:00:00.000Z',
  embargo: {_type: 'embargo', until: '2019-05-13T10:00:00+02:00', note: 'secret note of the desk'},
}

/** Everything that may be seen. */
export const documents = [
  image,
  organization,
  broadcaster,
  program,
  place,
  topic,
  speaker,
  reporter,
  report,
  segment,
  quote,
  anonymous,
  disputed,
  article,
  undated,
  pastEmbargo,
]

/** Why an article is held back, and what makes it so. */
const held = {
  withheld: {pubStatus: 'withheld'},
  canceled: {pubStatus: 'canceled'},
  'of an unknown status': {pubStatus: 'paused'},
  embargoed: {embargo: {_type: 'embargo', until: '2999-01-01T00:00:00.000Z'}},
  'embargoed in another time zone': {
    embargo: {_type: 'embargo', until: '2019-05-14T23:30:00-09:00'},
  },
  'embargoed with a note alone': {embargo: {_type: 'embargo', note: 'Until the secret is out.'}},
  'embargoed until nobody knows': {embargo: {_type: 'embargo', until: 'secret'}},
}

const secretText = 'Nobody may read the secret.'

/** By the reason: an article that no public query shows, with a report, a quote and a segment that are its alone. */
export const secrets = Object.entries(held).map(([reason, fields], index) => {
  const id = (type: string) => `${type}-secret-${index}`
  const secretReport = {...report, _id: id('report'), title: 'secret', text: secretText}
  const named = (type: string, more: object = {}) => ({
    _id: id(type),
    _type: type,
    name: `secret ${type} ${index}`,
    slug: slug(`secret-${type}-${index}`),
    previousSlugs: [`old-secret-${type}-${index}`],
    ...more,
  })
  const employer = named('organization')
  const secretPerson = named('person', {
    roles: [
      {_key: 'r', _type: 'personRole', title: 'secret post', organization: refTo(employer)},
      {_key: 's', _type: 'personRole', title: 'secret post', organization: ref('organization-1')},
    ],
  })
  const secretPlace = named('place')
  const secretTopic = named('topic')
  const secretProgram = named('program', {organization: ref('organization-2')})
  const subjects = [employer, secretPerson, secretPlace, secretTopic, secretProgram]
  const secretSegment = {
    ...segment,
    _id: id('segment'),
    title: 'secret talks',
    report: refTo(secretReport),
    program: refTo(secretProgram),
    appearances: [{_key: 'a', _type: 'appearance', person: refTo(secretPerson)}],
  }
  const words = {_type: 'textSpan', exact: 'the secret', start: 16, end: 26}
  const secretQuote = {
    ...quote,
    _id: id('quote'),
    text: 'the secret',
    span: words,
    segment: refTo(secretSegment),
    report: refTo(secretReport),
  }
  // Of the same report, but in no article's body.
  const loose = {...secretQuote, _id: id('loose'), segment: ref('segment-1')}
  // Of another report, but heard in its segment.
  const heard = {...secretQuote, _id: id('heard'), report: ref('report-1')}
  const secretArticle = {
    ...article,
    _id: id('article'),
    headline: `secret talks ${index}`,
    slug: slug(`secret-${index}`),
    previousSlugs: [`old-secret-${index}`],
    // It also carries what a public article carries; that stays public.
    body: [...article.body, {_key: 'secret', _type: 'quoteReference', quote: refTo(secretQuote)}],
    segments: [...article.segments, {_key: 's', ...refTo(secretSegment)}],
    corrections: [{...article.corrections[0], text: 'secret correction'}],
    program: refTo(secretProgram),
    people: [...article.people, {_key: 'p', ...refTo(secretPerson)}],
    topics: [...article.topics, {_key: 't', ...refTo(secretTopic)}],
    places: [{_key: 'l', ...refTo(secretPlace)}],
    report: refTo(secretReport),
    ...fields,
  }
  // Carried by a public article too: shown, but without its segment and the headline of its report.
  const shared = {
    ...secretQuote,
    _id: `shared-${index}`,
    text: 'Nobody',
    span: {...words, exact: 'Nobody', start: 0, end: 6},
  }
  const carrier = {
    ...undated,
    _id: `carrier-${index}`,
    headline: `Carrier ${index}`,
    slug: slug(`carrier-${index}`),
    body: [{_key: 'q', _type: 'quoteReference', quote: refTo(shared)}],
  }
  return {
    reason,
    subjects: subjects.map(({_type, slug: {current}}) => ({type: _type, slug: current})),
    documents: [...subjects, secretReport, secretSegment, secretQuote, loose, heard, secretArticle],
    carriers: [shared, carrier],
  }
})

/** Documents that only editors see. */
export const drafts = [
  {...article, _id: 'drafts.article-draft', headline: 'secret draft', slug: slug('secret-draft')},
  {...article, _id: 'drafts.article-1', headline: 'secret change'},
  {...quote, _id: 'drafts.quote-1', text: 'secret words'},
  {...speaker, _id: 'drafts.person-1', bio: 'secret bio'},
  {...article, _id: 'versions.r1.article-1', headline: 'secret release'},
]
