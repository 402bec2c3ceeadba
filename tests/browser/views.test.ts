import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {findFaults} from './helpers/findFaults.ts'
import {POMPEO} from './helpers/importReports.ts'
import {listMissedByTab} from './helpers/listMissedByTab.ts'
import {type Desk, openDesk} from './helpers/openDesk.ts'
import {openView, visit, visitDocument} from './helpers/visit.ts'

let desk: Desk
let page: Page

beforeAll(async () => {
  desk = await openDesk({reports: [POMPEO, 'tests/fixtures/reports/given/r09-heat-panel.txt']})
  const file = await desk.client.assets.upload('file', Buffer.from('not really a film'), {
    filename: 'film.mp4',
    contentType: 'video/mp4',
  })
  const segment = await findId('videoSegment', 'kind == "package"')
  await desk.client
    .patch(segment, {
      set: {
        airedAt: '2019-05-14T20:00:00Z',
        video: {
          _type: 'video',
          source: 'file',
          file: {_type: 'file', asset: {_type: 'reference', _ref: file._id}},
          duration: 185_000,
        },
        transcript: {
          _type: 'transcript',
          cues: [
            {
              _key: 'a',
              _type: 'cue',
              speakerLabel: 'ANCHOR',
              text: 'Good evening.',
              start: 0,
              end: 2000,
            },
            {
              _key: 'b',
              _type: 'cue',
              speakerLabel: 'ANCHOR',
              text: 'Here is the news.',
              start: 2000,
              end: 4000,
            },
            {
              _key: 'c',
              _type: 'cue',
              speaker: {_type: 'reference', _ref: await findId('person', 'name == "Lucy Taylor"')},
              text: 'I am in Sochi.',
              start: 65_000,
              end: 70_000,
            },
          ],
        },
      },
    })
    .commit()
  page = await desk.openPage()
  await page.getByText('Needs review').waitFor()
})

afterAll(() => desk?.close())

async function findId(type: string, filter = 'true'): Promise<string> {
  return desk.client.fetch(`*[_type == $type && ${filter}] | order(_id asc)[0]._id`, {type})
}

async function open(type: string, filter: string, view: string): Promise<void> {
  await visitDocument(page, {_id: await findId(type, filter), _type: type}, view)
}

test('a segment with a file plays it, and its transcript reads by speaker and seeks', async () => {
  await open('videoSegment', 'kind == "package" && defined(video)', 'Watch')
  const view = page.getByTestId('watch-view')
  const video = view.locator('video')
  await video.waitFor()
  expect(await video.getAttribute('src')).toMatch(/^http.*\/files\/local\/production\/.*\.mp4$/)
  expect(await video.getAttribute('aria-label')).toMatch(/\S/)
  expect(await view.getByText('3:05').isVisible()).toBe(true)
  const cues = await view.getByRole('listitem').allInnerTexts()
  expect(cues.map((cue) => cue.split('\n').filter(Boolean))).toEqual([
    ['0:00', 'ANCHOR', 'Good evening.'],
    ['0:02', 'Here is the news.'],
    ['1:05', 'Lucy Taylor', 'I am in Sochi.'],
  ])
  await view.getByRole('button', {name: 'Play from 1:05'}).waitFor()
  await desk.screenshot(page, 'watch')
})

test('arrow keys scroll a view that has the focus', async () => {
  await open('article', 'defined(report)', 'Source')
  const view = page.getByTestId('source-view')
  await view.locator('mark').first().waitFor()
  await view.focus()
  await page.keyboard.press('End')
  await expect.poll(() => view.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
})

test('a segment without a video says so', async () => {
  await open('videoSegment', 'kind == "interview"', 'Watch')
  await page.getByTestId('no-video').getByText('No video. The report names none.').waitFor()
  await page.getByText('No transcript.').waitFor()
  await desk.screenshot(page, 'no-video')
})

test('a segment’s source view marks its part of the report', async () => {
  const id = await findId('videoSegment', 'kind == "interview"')
  await visitDocument(page, {_id: id, _type: 'videoSegment'}, 'Source')
  const {text, range} = await desk.client.fetch<{
    text: string
    range: {start: number; end: number}
  }>('*[_id == $id][0]{"text": report->text, range}', {id})
  const mark = page.getByTestId('source-view').locator('mark')
  await mark.waitFor()
  expect(await mark.allTextContents()).toEqual([text.slice(range.start, range.end)])
})

test('a person’s articles and appearances stand as views', async () => {
  await open('person', 'name == "Lucy Taylor"', 'Articles')
  await page.getByTestId('person-articles').getByText('Byline: reporter').waitFor()
  await openView(page, 'Appearances')
  await page.getByTestId('person-appearances').getByText('reporter').first().waitFor()
  await desk.screenshot(page, 'appearances')
})

test('a program shows what refers to it, a report what was quoted from it', async () => {
  await open('program', 'name == "World Today"', 'Used in')
  await page.getByTestId('used-in').getByText('Mike Pompeo makes first trip').first().waitFor()
  await open('report', 'title match "Pompeo"', 'Read')
  await page.getByText('4 quotes are marked.').waitFor()
  await desk.screenshot(page, 'report')
})

test('a report cannot be edited, duplicated or written by hand', async () => {
  await openView(page, 'Editor')
  const text = page.getByTestId('field-text').locator('textarea')
  await text.waitFor()
  expect(await text.isEditable()).toBe(false)
  await page.getByRole('button', {name: 'Open document actions'}).click()
  expect(await page.getByRole('menuitem', {name: 'Duplicate'}).count()).toBe(0)
  await page.keyboard.press('Escape')
})

/** Each own component, and how to get it on the page. */
const OWN: Record<string, () => Promise<string>> = {
  rundown: async () => {
    await open('article', 'defined(report)', 'Rundown')
    return '[data-testid="rundown-view"]'
  },
  'article source': async () => {
    await open('article', 'defined(report)', 'Source')
    await page.locator('[data-testid="report-text"] mark').first().click()
    return '[data-testid="source-view"]'
  },
  'quote source': async () => {
    await open('quote', 'kind == "direct"', 'Source')
    return '[data-testid="source-view"]'
  },
  watch: async () => {
    await open('videoSegment', 'defined(video)', 'Watch')
    return '[data-testid="watch-view"]'
  },
  'person quotes': async () => {
    await open('person', 'name == "Mike Pompeo"', 'Quotes')
    return '[data-testid="person-quotes"]'
  },
  'used in': async () => {
    await open('organization', 'true', 'Used in')
    return '[data-testid="used-in"]'
  },
  'report changes': async () => {
    await open('article', 'defined(report)', 'Report changes')
    return '[data-testid="review-view"]'
  },
  'import, empty': async () => {
    await visit(page, '/import')
    return '[data-testid="import-tool"]'
  },
  'import, read': async () => {
    await page
      .getByLabel('Files of the report')
      .setInputFiles('tests/fixtures/reports/given/r08-wt-protest.txt')
    await page.getByTestId('import-footer').getByText(/^New/).waitFor()
    return '[data-testid="import-tool"]'
  },
  desk: async () => {
    await visit(page, '/desk')
    await page.getByTestId('count').first().waitFor()
    return 'span:has(> [data-testid="count"])'
  },
}

test.each(Object.keys(OWN))(
  '%s passes axe, light and dark, and Tab comes to all of it',
  async (name) => {
    const selector = await OWN[name]?.()
    if (!selector) throw new Error(`Nothing to open for ${name}`)
    await page.locator(selector).first().waitFor()
    await page.locator(selector).getByText('Loading…').first().waitFor({state: 'hidden'})
    await desk.screenshot(page, name.replace(/\W+/g, '-'))
    expect(await findFaults(page, selector)).toEqual([])
    expect(await listMissedByTab(page, selector)).toEqual([])
  },
)

test('no page complained', () => {
  expect(desk.complaints).toEqual([])
})
