import {stegaClean} from '@sanity/client/stega'
import type {FrameLocator, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import type {WebServer} from '../../web/startWeb.ts'
import {POMPEO} from './helpers/importReports.ts'
import {type Desk, openDesk} from './helpers/openDesk.ts'
import {openSite} from './helpers/openSite.ts'
import {textOf} from './helpers/visit.ts'
import {waitFor} from './helpers/waitFor.ts'

const PATH = '/article/mike-pompeo-makes-first-trip-to-russia-as-secretary-of-state'
const HEADLINE = 'Mike Pompeo makes first trip to Russia as Secretary of State'

let desk: Desk
let web: WebServer
let page: Page
let site: FrameLocator

beforeAll(async () => {
  desk = await openDesk({reports: [POMPEO]})
  web = await openSite(desk.client, desk.address)
  page = await desk.openPage(present(PATH))
  site = page.frameLocator('iframe')
  await site.locator('h1').waitFor()
})

afterAll(async () => {
  await web?.close()
  await desk?.close()
})

/** Where the Presentation tool shows a page of the site. */
function present(path: string): string {
  return `/presentation?preview=${encodeURIComponent(web.url + path)}`
}

/** The headline as the open preview shows it. */
async function previewed(): Promise<string> {
  return stegaClean((await site.locator('h1').textContent()) ?? '').trim()
}

/** The headline that readers see. */
async function published(): Promise<string | undefined> {
  const html = await (await fetch(web.url + PATH)).text()
  return /<h1[^>]*>([^<]*)/.exec(html)?.[1]
}

test('the Studio shows the page beside its document', async () => {
  expect(await previewed()).toBe(HEADLINE)
  expect(await site.getByText('Preview: this page shows drafts.').isVisible()).toBe(true)
  await textOf(page, 'headline').waitFor()
  expect(await textOf(page, 'headline').inputValue()).toBe(HEADLINE)
  await page.getByText(/Used on \d+ pages/).waitFor()
  await desk.screenshot(page, 'presentation')
})

test('an edit shows at once in the preview, and to readers once it is published', async () => {
  await textOf(page, 'headline').fill('Pompeo goes to Sochi')
  await waitFor(previewed, (headline) => headline === 'Pompeo goes to Sochi')
  expect(await published()).toBe(HEADLINE)
  const {_id} = await desk.client.fetch('*[_type == "article"][0]{_id}')
  const id = String(_id).replace('drafts.', '')
  await desk.client.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${id}`,
    publishedId: id,
  })
  expect(await published()).toBe('Pompeo goes to Sochi')
})

test.each([
  ['the dek', '.dek', ['article', 'dek', 'Dek']],
  ['a paragraph', '.body > p', ['article', 'body', 'Body']],
  ['a quote', '.body .quote blockquote p', ['quote', 'text', 'Text']],
  ['a speaker', '.body .quote cite', ['quote', 'speaker', 'Speaker']],
  ['a segment', '.body .segment h2', ['videoSegment', 'title', 'Title']],
])(
  'a click on %s leads to its field',
  async (_what, selector, [type = '', field = '', title = '']) => {
    const target = site.locator(selector).first()
    await target.hover()
    await site.locator('[data-hovered]').first().waitFor()
    await target.click({position: {x: 8, y: 8}})
    await page.waitForURL(({pathname}) => {
      const [, tool, opened, , path] = decodeURIComponent(pathname).split('/')
      return tool === 'presentation' && opened === type && (path ?? '').startsWith(field)
    })
    await page.getByTestId('document-panel-scroller').getByText(title, {exact: true}).waitFor()
    await desk.screenshot(page, `click-${field}`)
    expect(new URL(page.url()).searchParams.get('preview')).toContain(PATH)
  },
)

test('an embargoed article shows in the preview and nowhere on the site', async () => {
  await desk.client.create({
    _id: 'article-embargoed',
    _type: 'article',
    headline: 'Not before its time',
    slug: {_type: 'slug', current: 'not-before-its-time'},
    pubStatus: 'usable',
    embargo: {_type: 'embargo', until: '2999-01-01T00:00:00Z'},
    body: [],
  })
  const path = '/article/not-before-its-time'
  expect((await fetch(web.url + path)).status).toBe(404)
  const address = page.locator(`input[value^="${web.url}"]`)
  await address.fill(web.url + path)
  await address.press('Enter')
  await waitFor(previewed, (headline) => headline === 'Not before its time')
  await site.getByText('It is embargoed or withheld').waitFor()
  await desk.screenshot(page, 'embargoed')
  const home = await desk.openPage('/', {})
  await home.goto(web.url)
  expect(await home.getByText('Not before its time').count()).toBe(0)
  expect(await home.getByText('Pompeo goes to Sochi').count()).toBeGreaterThan(0)
})

/** On a busy machine the site takes longer to load than the Studio waits before it says this; that they met, the clicks show. */
const LATE = 'Unable to connect to visual editing'

test('nothing complained', () => {
  expect(desk.complaints.filter((text) => !text.startsWith(LATE))).toEqual([])
})
