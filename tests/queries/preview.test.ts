import {stegaClean} from '@sanity/client/stega'
import {vercelStegaDecode} from '@vercel/stega'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {
  articleQuery,
  createPreviewClient,
  imageUrl,
  parseResult,
  personQuery,
  readingTime,
  renderBody,
  toPlainText,
  videoLinks,
} from '../../queries/index.ts'
import {validatorFor} from '../../queries/parseResult.ts'
import {cases, publicQueries} from './cases.ts'
import {documents, drafts} from './newsroom.ts'
import {openNewsroom, type Newsroom} from './openNewsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = openNewsroom()
  await newsroom.write([...documents, ...drafts])
})

afterAll(() => newsroom.lake.close())

const preview = () => createPreviewClient(newsroom.client, {studioUrl: 'http://localhost:3333'})

/** Paths of the texts that carry marks, without the places in arrays. */
function markedPaths(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return stegaClean(value) === value ? [] : [path.join('.')]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) =>
    markedPaths(field, Array.isArray(value) ? path : [...path, key]),
  )
}

/** Fields that editors write for readers. */
const readable = new Set(
  (
    'aliases alt attributedAs bio by caption credit dek description headline label name rights role speakerLabel ' +
    'text title usageTerms'
  ).split(' '),
)

describe.each(publicQueries)('$name in a preview', ({name, text}) => {
  it('is as its type says, and marks nothing but what editors write for readers', async () => {
    const result: unknown = await preview().fetch<unknown>(text, cases[name])
    expect(validatorFor(text).safeParse(result).error).toBeUndefined()
    const marked = markedPaths(result).map((path) => path.split('.').at(-1))
    expect(marked.filter((field) => !readable.has(field ?? ''))).toEqual([])
  })
})

it('shows drafts, and a release to whoever asks for it', async () => {
  const params = {slug: 'talks-end'}
  const headlineIn = async (perspective: string[]) => {
    const client = createPreviewClient(newsroom.client, {studioUrl: '/studio', perspective})
    return stegaClean((await client.fetch(articleQuery, params))?.headline)
  }
  expect(stegaClean((await preview().fetch(articleQuery, params))?.headline)).toBe('secret change')
  expect(await headlineIn(['r1', 'drafts'])).toBe('secret release')
  expect((await newsroom.client.fetch(articleQuery, params))?.headline).toBe('Talks end in Lima')
})

it('leads from a marked text to its field in the Studio', async () => {
  const person = await preview().fetch(personQuery, {slug: 'ann-lee'})
  expect(markedPaths(person)).toContain('bio')
  expect(vercelStegaDecode(person?.bio ?? '')).toMatchObject({
    origin: 'sanity.io',
    href: expect.stringContaining('id=person-1;type=person;path=bio'),
  })
})

async function readArticle() {
  const data: unknown = await preview().fetch<unknown>(articleQuery, {slug: 'talks-end'})
  const article = parseResult(articleQuery, data)
  if (!article) throw new Error('The newsroom has lost its article.')
  return article
}

describe('what a front end makes of a preview', () => {
  it('compares words of lists as they are', async () => {
    const {bylines, corrections, body, segments} = await readArticle()
    const quotes = body.flatMap((block) => (block._type === 'quoteReference' ? [block.quote] : []))
    expect({
      capacity: bylines?.[0]?.capacity,
      correction: corrections?.[0]?.kind,
      quote: quotes[0]?.kind,
      state: quotes[0]?.verification?.state,
      segment: segments?.[0]?.kind,
      country: segments?.[0]?.place?.country,
    }).toEqual({
      capacity: 'reporter',
      correction: 'correction',
      quote: 'direct',
      state: 'confirmed',
      segment: 'package',
      country: 'PE',
    })
  })

  it('has no marks in plain text, addresses and counts', async () => {
    const article = await readArticle()
    const {body, segments, leadPhoto} = article
    const html = renderBody(body, {linkTo: ({type, slug, _id: id}) => `/${type}/${slug ?? id}`})
    const addresses = [...html.matchAll(/ (?:href|src|srcset|cite|poster)="([^"]*)"/g)].map(
      ([, address]) => address,
    )
    expect(addresses.length).toBeGreaterThan(5)
    const clean = [
      toPlainText(body),
      imageUrl(leadPhoto)?.url(),
      videoLinks(segments?.[0]?.video),
      addresses,
    ]
    expect(markedPaths(clean)).toEqual([])
    expect(readingTime(body, article.language).words).toBe(11)
  })

  it('keeps the marks in the text that readers see, for the overlays', async () => {
    const {body} = await readArticle()
    expect(markedPaths(renderBody(body))).toEqual([''])
  })
})
