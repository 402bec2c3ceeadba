import {createHash} from 'node:crypto'
import type {SanityDocumentStub} from '@sanity/client'

const TEXT =
  'Talks in Sochi\n\nWorld Today\n\nThe minister said: “We need practical steps.” He spoke of a ‘frank conversation’.'
const QUOTE = 'We need practical steps.'
const FRAGMENT = 'frank conversation'

/** A small dataset with everything that a page can show and everything that none may. */
export const newsroom: SanityDocumentStub[] = [
  {
    _id: 'report-talks',
    _type: 'report',
    title: 'Talks in Sochi',
    text: TEXT,
    sha256: createHash('sha256').update(TEXT).digest('hex'),
    outlet: refer('org-cgtn'),
    url: 'https://outlet.example/talks',
    language: 'en',
  },
  named('organization', 'org-cgtn', 'CGTN', {kind: 'broadcaster', aliases: ['China Global TV']}),
  named('program', 'program-world', 'World Today', {
    organization: refer('org-cgtn'),
    description: 'The day in the world.',
  }),
  named('place', 'place-sochi', 'Sochi', {country: 'RU', geopoint: {lat: 43.6, lng: 39.73}}),
  named('topic', 'topic-arms', 'Arms control', {previousSlugs: ['disarmament']}),
  named('person', 'person-lavrov', 'Sergey Lavrov', {
    aliases: ['Sergei Lavrov'],
    previousSlugs: ['sergei-lavrov'],
    roles: [{_key: 'a', _type: 'personRole', title: 'Foreign Minister', from: '2004-03-09'}],
    sameAs: ['https://www.wikidata.org/wiki/Q58217'],
  }),
  named('person', 'person-taylor', 'Lucy Taylor'),
  named('person', 'person-hidden', 'Nora Hidden'),
  {
    _id: 'segment-talks',
    _type: 'videoSegment',
    title: 'Talks in Sochi',
    kind: 'package',
    program: refer('program-world'),
    place: refer('place-sochi'),
    airedAt: '2019-05-14T18:00:00Z',
    appearances: [
      {
        _key: 'a',
        _type: 'appearance',
        person: refer('person-taylor'),
        capacity: 'reporter',
        organization: refer('org-cgtn'),
      },
    ],
    video: {
      _type: 'video',
      source: 'url',
      url: 'https://cdn.example/talks.mp4',
      duration: 125_000,
    },
    transcript: {
      _type: 'transcript',
      cues: [
        {
          _key: 'a',
          _type: 'cue',
          speaker: refer('person-lavrov'),
          text: QUOTE,
          start: 61_500,
          end: 65_250,
        },
      ],
    },
    report: refer('report-talks'),
  },
  {
    _id: 'quote-steps',
    _type: 'quote',
    text: QUOTE,
    kind: 'direct',
    speaker: refer('person-lavrov'),
    role: 'Russian Foreign Minister',
    attributedAs: 'The minister',
    evidence: 'explicit',
    confidence: 0.9,
    spokenOn: '2019-05-14',
    topics: [refer('topic-arms', 'a')],
    report: refer('report-talks'),
    segment: refer('segment-talks'),
    clip: {_type: 'clip', start: 61_500, end: 65_250},
    span: spanOf(QUOTE),
    verification: {
      _type: 'verification',
      state: 'confirmed',
      by: 'Ada',
      at: '2019-05-15T09:00:00Z',
    },
  },
  {
    _id: 'quote-frank',
    _type: 'quote',
    text: FRAGMENT,
    kind: 'partial',
    attributedAs: 'He',
    report: refer('report-talks'),
    segment: refer('segment-talks'),
    span: spanOf(FRAGMENT),
    verification: {_type: 'verification', state: 'machine'},
  },
  story('article-talks', 'Talks & “steps” in <Sochi>', {
    slug: {_type: 'slug', current: 'talks-in-sochi'},
    previousSlugs: ['sochi-talks'],
    dek: 'What was agreed.',
    publishedAt: '2019-05-14T18:30:00Z',
    updatedAt: '2019-05-15T08:00:00Z',
    bylines: [{_key: 'a', _type: 'byline', person: refer('person-taylor'), capacity: 'reporter'}],
    dateline: {_type: 'dateline', place: refer('place-sochi')},
    segments: [refer('segment-talks', 'a')],
    people: [refer('person-lavrov', 'a'), refer('person-taylor', 'b')],
    topics: [refer('topic-arms', 'a')],
    places: [refer('place-sochi', 'a')],
    corrections: [
      {
        _key: 'a',
        _type: 'correction',
        date: '2019-05-15T08:00:00Z',
        kind: 'correction',
        text: 'An earlier version gave a wrong date.',
      },
    ],
    report: refer('report-talks'),
    body: [
      {
        ...paragraph('a', 'Sergey Lavrov came with a paper.'),
        markDefs: [{_key: 'm', _type: 'personMention', person: refer('person-lavrov')}],
        children: [
          {_key: 'a1', _type: 'span', text: 'Sergey Lavrov', marks: ['m']},
          {_key: 'a2', _type: 'span', text: ' came with a paper.', marks: []},
        ],
      },
      {_key: 'b', _type: 'segmentReference', segment: refer('segment-talks')},
      {_key: 'c', _type: 'quoteReference', quote: refer('quote-steps')},
      paragraph('d', 'Nobody <b>else</b> spoke.'),
    ],
  }),
  story('article-undated', 'A story without a date', {people: [refer('person-taylor', 'a')]}),
  story('article-embargoed', 'Embargoed secret', {
    publishedAt: '2019-05-16T08:00:00Z',
    embargo: {_type: 'embargo', until: '2999-01-01T00:00:00Z', note: 'Not before'},
    people: [refer('person-hidden', 'a')],
    topics: [refer('topic-arms', 'a')],
  }),
  story('article-withheld', 'Withheld secret', {
    publishedAt: '2019-05-16T08:00:00Z',
    pubStatus: 'withheld',
    people: [refer('person-hidden', 'a')],
  }),
  story('drafts.article-draft', 'Draft secret', {publishedAt: '2019-05-16T08:00:00Z'}),
]

function refer(id: string, key?: string) {
  return {_type: 'reference', _ref: id, ...(key ? {_key: key} : {})}
}

function named(type: string, id: string, name: string, fields: object = {}): SanityDocumentStub {
  return {_id: id, _type: type, name, slug: slugOf(name), ...fields}
}

function story(id: string, headline: string, fields: object): SanityDocumentStub {
  return {
    _id: id,
    _type: 'article',
    headline,
    slug: slugOf(headline),
    program: refer('program-world'),
    pubStatus: 'usable',
    language: 'en',
    body: [paragraph('a', `${headline}, told in full.`)],
    ...fields,
  }
}

function slugOf(text: string) {
  return {_type: 'slug', current: text.toLowerCase().replaceAll(' ', '-')}
}

function paragraph(key: string, text: string) {
  return {
    _key: key,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: `${key}1`, _type: 'span', text, marks: []}],
  }
}

function spanOf(exact: string) {
  const start = TEXT.indexOf(exact)
  const end = start + exact.length
  return {
    _type: 'textSpan',
    exact,
    prefix: TEXT.slice(Math.max(0, start - 20), start),
    suffix: TEXT.slice(end, end + 20),
    start,
    end,
  }
}
