import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'
import {stegaClean} from '@sanity/client/stega'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createPreviewCookie, isPreviewCookie} from '../../web/src/lib/previewCookie.ts'
import {readPage} from './helpers/readPage.ts'
import {startNewsroom, type Newsroom} from './helpers/startNewsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
}, 120_000)
afterAll(() => newsroom[Symbol.asyncDispose]())

/** What the Studio's Presentation tool does before it opens the page. */
async function enable(pathname: string): Promise<Response> {
  const {secret} = await createPreviewSecret(newsroom.client, 'test', 'http://localhost:3333')
  const search = new URLSearchParams({
    'sanity-preview-secret': secret,
    'sanity-preview-pathname': pathname,
  })
  return newsroom.get(`/api/preview/enable?${search.toString()}`)
}

async function openPreview(path: string): Promise<Response> {
  const cookie = (await enable(path)).headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return newsroom.get(path, {headers: {cookie}})
}

describe('a preview', () => {
  test('begins with the Studio’s secret and leads to the page', async () => {
    const response = await enable('/article/draft-secret')
    expect([response.status, response.headers.get('location')]).toEqual([
      307,
      '/article/draft-secret',
    ])
    expect(response.headers.getSetCookie().join('\n')).toMatch(
      /^slugline-preview=\d+\.[\w-]{43}; .*HttpOnly; SameSite=Lax/,
    )
  })

  test('does not begin without it', async () => {
    const response = await newsroom.get(
      '/api/preview/enable?sanity-preview-secret=guess&sanity-preview-pathname=/',
    )
    expect([response.status, response.headers.getSetCookie()]).toEqual([401, []])
  })

  test.each(['https://evil.example/', '//evil.example/', '/\\evil.example/'])(
    'does not lead to %s',
    async (pathname) => {
      const location = (await enable(pathname)).headers.get('location') ?? ''
      expect(new URL(location, 'https://desk.example').host).toBe('desk.example')
    },
  )

  test('shows drafts, marked for the overlays, and is kept by no cache and no search engine', async () => {
    const response = await openPreview('/article/draft-secret')
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('content-security-policy')).toContain(
      "frame-ancestors 'self' http://localhost:3333",
    )
    const html = await response.text()
    const {document, title} = readPage(html)
    const headline = document.querySelector('h1')?.textContent ?? ''
    expect(stegaClean(headline)).toBe('Draft secret')
    expect(document.querySelector('h1')?.getAttribute('data-sanity')).toMatch(
      /^id=article-draft;type=article;path=headline;base=http%3A%2F%2Flocalhost%3A3333/,
    )
    expect(title).toBe('Draft secret – The Desk')
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    expect(document.querySelector('script[src]')?.getAttribute('src')).toBe('/preview/preview.js')
  })

  test('has no marks where they would break something', async () => {
    const {document} = readPage(await (await openPreview('/article/talks-in-sochi')).text())
    const head = document.head.outerHTML
    expect(stegaClean(head)).toBe(head)
    for (const node of document.querySelectorAll('[href], [src], [datetime], [id], [alt]')) {
      const attributes = node.getAttributeNames().map((name) => node.getAttribute(name) ?? '')
      expect(stegaClean(attributes)).toEqual(attributes)
    }
  })

  test.each(['embargoed-secret', 'withheld-secret'])(
    'shows the editor /article/%s, and says that readers do not get it',
    async (slug) => {
      const {document, text} = readPage(await (await openPreview(`/article/${slug}`)).text())
      expect(stegaClean(text)).toContain('told in full')
      expect(document.querySelector('.preview-bar strong')?.textContent).toBe(
        'It is embargoed or withheld: readers do not get it.',
      )
      const lists = await (await openPreview('/topic/arms-control')).text()
      expect(stegaClean(lists)).not.toMatch(/embargoed|withheld/i)
    },
  )

  test('says nothing of the kind where readers get the page', async () => {
    const {document} = readPage(await (await openPreview('/article/talks-in-sochi')).text())
    expect(document.querySelector('.preview-bar strong')).toBeNull()
  })

  test('lists what search engines ask for and the article lacks', async () => {
    const {document} = readPage(await (await openPreview('/article/talks-in-sochi')).text())
    expect(
      [...document.querySelectorAll('.eligibility strong')].map((node) => node.textContent),
    ).toEqual(['Article: image', 'VideoObject: thumbnailUrl'])
  })

  test('serves the overlays’ own files', async () => {
    for (const file of ['preview.js', 'preview.css']) {
      expect((await newsroom.get(`/preview/${file}`)).status).toBe(200)
    }
  })

  test('tells of each change, without the token', async () => {
    const cookie = (await enable('/')).headers.getSetCookie().map((line) => line.split(';')[0])
    const stop = new AbortController()
    const response = await newsroom.get('/api/preview/changes', {
      headers: {cookie: cookie.join('; ')},
      signal: stop.signal,
    })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect(await reader?.read()).toEqual({done: false, value: 'event: open\ndata: {}\n\n'})
    // The listener is there once it has seen a change.
    const change = reader?.read()
    const edit = setInterval(() => {
      void newsroom.client
        .patch('person-hidden')
        .set({bio: `At ${Date.now()}`})
        .commit()
    }, 50)
    expect(await change).toEqual({done: false, value: 'event: change\ndata: {}\n\n'})
    clearInterval(edit)
    stop.abort()
  })

  test('ends when the editor leaves it', async () => {
    const response = await newsroom.get('/api/preview/disable', {
      method: 'POST',
      headers: {origin: newsroom.url},
    })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    expect(response.headers.getSetCookie().join('\n')).toMatch(/^slugline-preview=deleted; .*1970/)
  })
})

test.each(['/api/preview/changes', '/api/preview/perspective'])(
  '%s is for previews only',
  async (path) => {
    const method = path.endsWith('changes') ? 'GET' : 'POST'
    const response = await newsroom.get(path, {method, headers: {origin: newsroom.url}})
    expect(response.status).toBe(403)
  },
)

describe('the preview cookie', () => {
  const now = new Date('2026-01-01T00:00:00Z')
  const cookie = createPreviewCookie('secret', now)

  test('is good for eight hours', () => {
    const times = ['2026-01-01T07:59:59Z', '2026-01-01T08:00:00Z']
    expect(times.map((time) => isPreviewCookie(cookie, 'secret', new Date(time)))).toEqual([
      true,
      false,
    ])
  })

  test('cannot be made or stretched by a reader', () => {
    const [expires = '', signature = ''] = cookie.split('.')
    const forged = [
      undefined,
      '',
      expires,
      `${expires}.`,
      `${Number(expires) + 1}.${signature}`,
      `${expires}.${signature.slice(1)}`,
      createPreviewCookie('other', now),
    ]
    expect(forged.map((value) => isPreviewCookie(value, 'secret', now))).toEqual(
      forged.map(() => false),
    )
  })
})
