import {createHash} from 'node:crypto'
import {createClient, type SanityClient} from '@sanity/client'
import {validateDocument} from '@sanity/validation'
import {pathToString} from '@sanity/validation/_internal'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {createLake, type Lake} from '../../lake/index.ts'
import {compileSchema} from '../../schemas/compileSchema.ts'

const schema = compileSchema()

const text = 'He said “we are done” and left.'
const report = {
  _id: 'report-1',
  _type: 'report',
  title: 'Left',
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
}
const person = {
  _id: 'person-1',
  _type: 'person',
  name: 'Ann Lee',
  slug: {_type: 'slug', current: 'ann-lee'},
}
const quote = {
  _id: 'quote-1',
  _type: 'quote',
  text: 'we are done',
  kind: 'direct',
  report: {_type: 'reference', _ref: 'report-1'},
  speaker: {_type: 'reference', _ref: 'person-1'},
  span: {_type: 'textSpan', exact: 'we are done', start: 9, end: 20},
  verification: {_type: 'verification', state: 'confirmed'},
}

let lake: Lake
let client: SanityClient

beforeEach(async () => {
  lake = createLake()
  client = createClient({
    projectId: lake.projectId,
    dataset: lake.dataset,
    apiVersion: '2026-01-01',
    useCdn: false,
    token: lake.token,
    resolveFetch: () => lake.fetch,
  })
  await client.transaction().create(report).create(person).create(quote).commit()
})

afterEach(() => lake.close())

/** What Sanity's validator says with every custom rule, as in the Studio. */
async function faultsOf(document: {_id: string; _type: string; [field: string]: unknown}) {
  const {status, markers} = await validateDocument({
    document: {_createdAt: '', _updatedAt: '', _rev: '', ...document},
    schema,
    client,
  })
  return [status, ...markers.map(({level, path, message}) => [level, pathToString(path), message])]
}

it('passes documents that keep the rules', async () => {
  expect(await Promise.all([report, person, quote].map(faultsOf))).toEqual([
    ['passed'],
    ['passed'],
    ['passed'],
  ])
})

it('refuses words that the report does not have there', async () => {
  const span = {...quote.span, start: 8, end: 19}
  expect(await faultsOf({...quote, span})).toEqual([
    'failed',
    ['error', 'span.exact', 'The report has these words at 9, not at 8. Import the report again.'],
  ])
})

it('refuses a confirmed quote with nobody to name', async () => {
  const {speaker: _speaker, ...unattributed} = quote
  expect(await faultsOf(unattributed)).toEqual([
    'failed',
    [
      'error',
      'speaker',
      'A confirmed quote needs a speaker, or a speaker note that says why there is none.',
    ],
  ])
})

it('refuses a report that was edited, and a slug that is taken', async () => {
  expect(await faultsOf({...report, text: `${text} `})).toEqual([
    'failed',
    [
      'error',
      'text',
      'The text is not the one that was received. Import the report again; corrections go into the article.',
    ],
  ])
  expect(await faultsOf({...person, _id: 'person-2'})).toEqual([
    'failed',
    // An error in the Studio; elsewhere Sanity makes warnings of an object's own rules.
    ['warning', 'slug', 'Slug is already in use'],
  ])
})

it('warns of a long headline and refuses none', async () => {
  const article = {
    _id: 'article-1',
    _type: 'article',
    slug: {_type: 'slug', current: 'left'},
    body: [],
  }
  const headline = 'x'.repeat(111)
  expect(await faultsOf({...article, headline})).toEqual([
    'failed',
    ['warning', 'headline', 'Search engines cut a headline after 110 characters.'],
  ])
  expect(await faultsOf(article)).toEqual(['failed', ['error', 'headline', 'Required']])
})

it('refuses dates, embargoes, videos and corrections out of order', async () => {
  const article = {
    _id: 'article-1',
    _type: 'article',
    headline: 'Left',
    slug: {_type: 'slug', current: 'left'},
    body: [],
    publishedAt: '2019-05-14T12:00:00Z',
    embargo: {_type: 'embargo', until: '2019-05-13T12:00:00Z'},
    corrections: [{_key: 'c', _type: 'correction', date: '2019-05-15T00:00:00Z', text: ' '}],
  }
  const segment = {
    _id: 'segment-1',
    _type: 'videoSegment',
    title: 'Left',
    kind: 'package',
    range: {_type: 'textRange', start: 9, end: 9},
    video: {_type: 'video', source: 'youtube'},
  }
  expect(await Promise.all([article, segment].map(faultsOf))).toEqual([
    [
      'failed',
      [
        'error',
        'embargo.until',
        'The embargo ends before the article is published. Move it later or remove it.',
      ],
      ['error', 'corrections[_key=="c"].text', 'Say what was wrong and what is right.'],
    ],
    [
      'failed',
      [
        'error',
        'video.youtubeId',
        'Say where the video is: fill in what belongs to the source “youtube”, or remove the video.',
      ],
      ['error', 'range.end', 'The end (9) must come after the start (9).'],
    ],
  ])
})
