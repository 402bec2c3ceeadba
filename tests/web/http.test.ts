import {createClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {buildWeb} from '../../web/buildWeb.ts'
import {startWeb} from '../../web/startWeb.ts'
import {readPage} from './helpers/readPage.ts'
import {startNewsroom, type Newsroom} from './helpers/startNewsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
}, 120_000)
afterAll(() => newsroom[Symbol.asyncDispose]())

describe('caching', () => {
  test('shared caches keep a page for a minute', async () => {
    const {headers} = await newsroom.get('/article/talks-in-sochi')
    expect(headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
    )
  })

  test('the same content has the same tag, and who has it gets nothing again', async () => {
    const first = await newsroom.get('/article/talks-in-sochi')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{27}"$/)
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await newsroom.get('/article/talks-in-sochi', {
        headers: {'if-none-match': header},
      })
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
    }
    const other = await newsroom.get('/article/talks-in-sochi', {
      headers: {'if-none-match': '"other"'},
    })
    expect(other.status).toBe(200)
  })

  test('an edit changes the tag', async () => {
    const before = await newsroom.get('/person/lucy-taylor')
    await newsroom.client.patch('person-taylor').set({bio: 'Reports from Russia.'}).commit()
    const after = await newsroom.get('/person/lucy-taylor', {
      headers: {'if-none-match': before.headers.get('etag') ?? ''},
    })
    expect(after.status).toBe(200)
    expect(await after.text()).toContain('Reports from Russia.')
  })

  test('a page that is not there is not kept', async () => {
    const {headers} = await newsroom.get('/nowhere')
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  test('files with a hash in their name are kept for good', async () => {
    const {document} = readPage(await (await newsroom.get('/')).text())
    const path = document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''
    const {status, headers} = await newsroom.get(path)
    expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
      'text/css; charset=utf-8',
    ])
  })
})

test('only the site’s own files may style a page and nothing may run', async () => {
  const {headers} = await newsroom.get('/article/talks-in-sochi')
  expect(Object.fromEntries([...headers].filter(([name]) => SAFETY.has(name)))).toEqual({
    'content-security-policy':
      "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data: https: http:; " +
      "media-src 'self' https: http:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
    'content-type': 'text/html; charset=utf-8',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  })
})

const SAFETY = new Set([
  'content-security-policy',
  'content-type',
  'referrer-policy',
  'x-content-type-options',
])

test('when the content cannot be read, readers get a page that says so, and nothing of why', async () => {
  const client = createClient({
    projectId: 'gone',
    dataset: 'production',
    apiVersion: '2026-01-01',
    useCdn: false,
    maxRetries: 0,
    resolveFetch: () => () => Promise.reject(new Error('no way to lake.internal')),
  })
  const web = await startWeb({directory: await buildWeb(), client})
  try {
    for (const path of ['/', '/article/talks-in-sochi', '/quotes']) {
      const response = await fetch(web.url + path)
      const html = await response.text()
      expect([response.status, response.headers.get('cache-control')]).toEqual([
        500,
        'private, no-store',
      ])
      expect(readPage(html).headings).toEqual(['h1 Something went wrong'])
      expect(html).not.toContain('lake.internal')
    }
  } finally {
    await web.close()
  }
})

test('addresses that try to leave the site’s folder find nothing', async () => {
  for (const path of [
    '/..%2f..%2fpackage.json',
    '/_astro/..%2f..%2f..%2fpackage.json',
    '/%00',
    '/%zz',
  ]) {
    const response = await newsroom.get(path)
    expect([400, 404]).toContain(response.status)
    expect(await response.text()).not.toContain('slugline')
  }
})
