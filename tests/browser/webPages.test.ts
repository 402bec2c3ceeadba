import {AxeBuilder} from '@axe-core/playwright'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {openReaders, type Readers, shiftOf} from './helpers/openReaders.ts'

const POMPEO_PATH = '/article/mike-pompeo-makes-first-trip-to-russia-as-secretary-of-state'

/** One of each kind of page. */
const PAGES = {
  home: '/',
  article: '/article/talks-in-sochi',
  report: POMPEO_PATH,
  person: '/person/sergey-lavrov',
  quote: '/quote/quote-steps',
  quotes: '/quotes',
  chosen: '/quotes?speaker=sergey-lavrov&confirmed=1',
  program: '/program/world-today',
  segment: '/segment/segment-talks',
  place: '/place/sochi',
  topic: '/topic/arms-control',
  organization: '/organization/cgtn',
  stories: '/stories',
  search: '/search?q=talks',
  nothing: '/search?q=zzzz',
  corrections: '/corrections',
  lost: '/nowhere',
  failed: '/500',
}

const PHONE: BrowserContextOptions = {viewport: {width: 320, height: 640}, deviceScaleFactor: 2}

let readers: Readers
beforeAll(async () => {
  readers = await openReaders()
})
afterAll(() => readers?.close())

describe.each(Object.entries(PAGES))('%s', (name, path) => {
  test('is accessible, and nothing moves by itself', async () => {
    const page = await readers.open(path)
    expect(await faultsOf(page)).toEqual([])
    await scrollThrough(page)
    expect(await shiftOf(page)).toBe(0)
    await readers.screenshot(page, name)
    await page.emulateMedia({colorScheme: 'dark'})
    expect(await faultsOf(page, ['color-contrast'])).toEqual([])
    await readers.screenshot(page, `${name}-dark`)
    await page.context().close()
  })

  test('fits a phone of 320 pixels', async () => {
    const page = await readers.open(path, PHONE)
    expect(await widthOf(page)).toBe(320)
    await scrollThrough(page)
    expect(await shiftOf(page)).toBe(0)
    await readers.screenshot(page, `${name}-phone`)
    await page.context().close()
  })
})

/** What axe finds wrong, each with its elements. */
async function faultsOf(page: Page, rules?: string[]): Promise<[string, string[]][]> {
  const axe = new AxeBuilder({page})
  const {violations} = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])
}

/** To the end, where the last pictures are fetched, and back. */
async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.wheel(0, 20_000)
  await page.waitForLoadState('networkidle')
  await page.mouse.wheel(0, -20_000)
}

test('no page complained but the one that is not there and the one of failures', () => {
  expect(readers.complaints.filter((text) => !/\/(?:nowhere|500)\b/.test(text))).toEqual([])
})

/** How wide the page's content is, in CSS pixels. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

test('dark mode is dark', async () => {
  expect([await paperIn('light'), await paperIn('dark')]).toEqual([
    'rgb(255, 254, 251)',
    'rgb(17, 19, 24)',
  ])
})

/** The colour behind the front page. */
async function paperIn(colorScheme: 'light' | 'dark'): Promise<string> {
  const page = await readers.open('/', {colorScheme})
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.context().close()
  return colour
}

test('on paper there is the story, without what only a screen needs', async () => {
  const page = await readers.open('/article/talks-in-sochi', {colorScheme: 'dark'})
  await page.emulateMedia({media: 'print'})
  const seen = async (selector: string) => page.locator(selector).first().isVisible()
  expect({
    headline: await seen('h1'),
    quote: await seen('.body .quote'),
    navigation: await seen('nav'),
    footer: await seen('.footer'),
    video: await seen('video'),
  }).toEqual({headline: true, quote: true, navigation: false, footer: false, video: false})
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(ink).toBe('rgb(25, 27, 32)')
  await page.context().close()
})

test('everything reads without a script', async () => {
  const page = await readers.open(POMPEO_PATH, {javaScriptEnabled: false})
  expect(await page.locator('.body .quote cite').allTextContents()).toEqual([
    'Mike Pompeo',
    'Sergey Lavrov',
  ])
  await page.locator('.body .quote blockquote a').first().click()
  expect(new URL(page.url()).pathname).toMatch(/^\/quote\/quote-/)
  expect(await page.locator('mark').textContent()).toMatch(/^I made it clear to Foreign Minister/)
  await page.context().close()
})

describe('by keyboard alone', () => {
  test('the first stop skips to the content, and each next one shows where it is', async () => {
    const page = await readers.open('/article/talks-in-sochi')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatchObject({text: 'Skip to the content', isSeen: true})
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#content')
    const links = await page.locator('main :is(a, video, button)').count()
    const stops: string[] = []
    for (let index = 0; index < links; index++) {
      await page.keyboard.press('Tab')
      const {text, isSeen, hasOutline} = await focused(page)
      expect([text, isSeen, hasOutline]).toEqual([text, true, true])
      stops.push(text)
    }
    expect(stops.slice(0, 5)).toEqual([
      'World Today',
      'Lucy Taylor',
      'Corrected',
      'Sergey Lavrov',
      'World Today',
    ])
    await page.context().close()
  })

  test('from a quote to its permalink to its speaker', async () => {
    const page = await readers.open('/article/talks-in-sochi')
    await page.locator('.body .quote blockquote a').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/quote/quote-steps')
    await page.locator('cite a').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/person/sergey-lavrov')
    await page.context().close()
  })

  test('choosing quotes', async () => {
    const page = await readers.open('/quotes')
    await page.getByLabel('Speaker').focus()
    await page.keyboard.type('Sergey')
    await page.getByLabel('Confirmed only').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/quotes?speaker=sergey-lavrov*')
    expect(await page.locator('blockquote').allTextContents()).toEqual([
      '“We need practical steps.”',
    ])
    await page.context().close()
  })

  test('searching', async () => {
    const page = await readers.open('/')
    await page.getByRole('link', {name: 'Search'}).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('practical steps')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=practical+steps')
    expect(await page.getByRole('heading', {name: 'Quotes'}).count()).toBe(1)
    await page.context().close()
  })
})

/** What has the focus, whether it is on the screen, and whether one can see that it has the focus. */
function focused(page: Page): Promise<{text: string; isSeen: boolean; hasOutline: boolean}> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const {top, bottom, width, height} = element.getBoundingClientRect()
    const {outlineStyle, outlineWidth} = getComputedStyle(element)
    return {
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      isSeen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
      hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    }
  })
}
