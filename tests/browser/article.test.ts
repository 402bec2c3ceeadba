import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {findFaults} from './helpers/findFaults.ts'
import {POMPEO} from './helpers/importReports.ts'
import {type Desk, openDesk} from './helpers/openDesk.ts'
import {selectWords} from './helpers/selectWords.ts'
import {act, openView, visitDocument} from './helpers/visit.ts'
import {waitFor} from './helpers/waitFor.ts'

interface Block {
  _key: string
  _type: string
  children?: {text: string}[]
  quote?: {_ref: string}
}

let desk: Desk
let page: Page
let article: {_id: string; _type: string}

beforeAll(async () => {
  desk = await openDesk({reports: [POMPEO]})
  article = await desk.client.fetch('*[_type == "article"][0]{_id, _type}')
  page = await desk.openPage()
  await page.getByText('Needs review').waitFor()
  await visitDocument(page, article)
})

afterAll(() => desk?.close())

function readBody(id: string): Promise<Block[]> {
  return desk.client.fetch('*[_id == $id][0].body', {id})
}

test('the rundown shows segments in order, who appears in what capacity, and what they say', async () => {
  await openView(page, 'Rundown')
  const view = page.getByTestId('rundown-view')
  await view.getByText('World Today · 2 segments · no running time known').waitFor()
  const segments = await view.locator('ol > li').allInnerTexts()
  expect(segments).toHaveLength(2)
  expect(segments[0]).toMatch(
    /^1\s+Mike Pompeo makes first trip to Russia as Secretary of State\s+package\s+Sochi · No duration\s+Lucy Taylor · reporter/,
  )
  expect(segments[0]).toContain('“frank conversation”')
  expect(segments[1]).toMatch(
    /^2\s+Newsweek’s Jonathan Broder on US tensions with Iran and Russia\s+interview\s+No duration/,
  )
  expect(segments[1]).toMatch(/Mike Walter · anchor[\s\S]*Jonathan Broder · guest, Senior Writer/)
  await desk.screenshot(page, 'rundown')
})

test('the source view marks every quote; a mark names its speaker', async () => {
  await openView(page, 'Source')
  const view = page.getByTestId('source-view')
  const marks = view.locator('mark')
  await marks.first().waitFor()
  const quotes = await desk.client.fetch<string[]>(
    '*[_type == "quote"] | order(span.start asc).text',
  )
  expect(await marks.allTextContents()).toEqual(quotes)
  await marks.last().focus()
  await page.keyboard.press('Enter')
  await view.getByRole('link', {name: /destined/}).waitFor()
  await marks.nth(1).click()
  await view.getByRole('link', {name: /I made it clear/}).waitFor()
  await desk.screenshot(page, 'source')
})

test('verifying lists every quote with what the report says of it', async () => {
  const broken = await desk.client.fetch<{_id: string; text: string}>(
    '*[_type == "quote" && text == "destined"][0]{_id, text}',
  )
  await desk.client.patch(broken._id, {set: {text: 'doomed'}}).commit()
  await act(page, 'Verify against report')
  const dialog = page.getByTestId('verify-report')
  await dialog.getByText('3 of 4 quotes agree with the report.').waitFor()
  const lines = await dialog.getByRole('listitem').allInnerTexts()
  expect(lines).toHaveLength(4)
  expect(lines.filter((line) => line.includes('no longer agree'))).toEqual([
    expect.stringContaining('doomed'),
  ])
  await desk.screenshot(page, 'verify')
  expect(await findFaults(page, '[data-testid="verify-report"]')).toEqual([])
  await page.keyboard.press('Escape')
  await desk.client.patch(broken._id, {set: {text: broken.text}}).commit()
})

test('words selected in the body become a quote with its span and a reference in place', async () => {
  await openView(page, 'Editor')
  await selectWords(page, 'no one expects things to change quickly')
  await desk.screenshot(page, 'selection')
  await page.getByRole('button', {name: 'Create quote from selection'}).click()
  const quote = await waitFor(
    () => desk.client.fetch('*[_type == "quote" && text match "expects things to change"][0]'),
    (found) => found !== null,
  )
  const report = await desk.client.fetch<{_id: string; text: string}>(
    '*[_type == "report"][0]{_id, text}',
  )
  const start = report.text.indexOf('no one expects')
  const end = start + 'no one expects things to change quickly'.length
  expect(quote).toMatchObject({
    text: 'no one expects things to change quickly',
    kind: 'partial',
    report: {_ref: report._id},
    segment: {_ref: expect.stringMatching(/^videoSegment-/)},
    span: {
      exact: 'no one expects things to change quickly',
      prefix: report.text.slice(start - 32, start),
      suffix: report.text.slice(end, end + 32),
      start,
      end,
    },
    verification: {state: 'machine'},
  })
  const id = quote._id.replace('drafts.', '')
  const body = await waitFor(
    () => readBody(`drafts.${article._id}`),
    (blocks) => blocks?.some((block) => block.quote?._ref === id),
  )
  // A partial quote is part of a sentence: the sentence stays, the reference follows its paragraph.
  const at = body.findIndex((block) => block.quote?._ref === id)
  expect(body[at - 1]?.children?.map(({text}) => text).join('')).toContain(
    'But no one expects things to change quickly.',
  )
  await page.getByRole('link', {name: 'Open the new quote to name its speaker'}).waitFor()
  await desk.screenshot(page, 'quote-created')
  expect(await findFaults(page, '[data-testid="create-quote"]')).toEqual([])
})

test('words that the report does not have become no quote, and the editor is told why', async () => {
  const before = await desk.client.fetch<number>('count(*[_type == "quote"])')
  const body = await readBody(`drafts.${article._id}`)
  const paragraph = body.find((block) => block.children?.[0]?.text.startsWith('They had to agree'))
  await desk.client
    .patch(`drafts.${article._id}`, {
      set: {[`body[_key=="${paragraph?._key}"].children[0].text`]: 'They never agreed on a thing.'},
    })
    .commit()
  await page.getByText('They never agreed on a thing.').first().waitFor()
  await selectWords(page, 'never agreed')
  await page.getByRole('button', {name: 'Create quote from selection'}).click()
  await page.getByText('The report does not have these words').first().waitFor()
  expect(await desk.client.fetch('count(*[_type == "quote"])')).toBe(before)
})

test('a direct quote takes the place of its words, marks included', async () => {
  const report = await desk.client.fetch<string>('*[_type == "report"][0]._id')
  const quoted = await desk.client.fetch<string>(
    '*[_type == "quote" && speaker->name == "Sergey Lavrov"][0].text',
  )
  await desk.client.create({
    _id: 'drafts.article-by-hand',
    _type: 'article',
    headline: 'By hand',
    report: {_type: 'reference', _ref: report},
    body: [
      {
        _key: 'p',
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [{_key: 's', _type: 'span', text: `He warned: “${quoted}” and left.`, marks: []}],
      },
    ],
  })
  await visitDocument(page, {_id: 'article-by-hand', _type: 'article'})
  await selectWords(page, quoted)
  await page.getByRole('button', {name: 'Create quote from selection'}).click()
  const body = await waitFor(
    () => readBody('drafts.article-by-hand'),
    (blocks) => blocks.length === 3,
  )
  expect(
    body.map((block) => block.quote?._ref ?? block.children?.map(({text}) => text).join('')),
  ).toEqual(['He warned:', expect.stringMatching(/^quote-/), 'and left.'])
})

test('withholding and giving back is seen by GROQ at once, drafts left alone', async () => {
  await visitDocument(page, article)
  await act(page, 'Withhold')
  await page
    .getByTestId('confirm-button')
    .or(page.getByRole('button', {name: 'Withhold'}))
    .last()
    .click()
  await waitFor(
    () => desk.client.getDocument(article._id),
    (found) => found?.pubStatus === 'withheld',
  )
  await page.getByText('Withheld').last().waitFor()
  await desk.screenshot(page, 'withheld')
  await act(page, 'Make usable again')
  await page.getByRole('button', {name: 'Make usable'}).last().click()
  await waitFor(
    () => desk.client.getDocument(article._id),
    (found) => found?.pubStatus === 'usable',
  )
  const published = await readBody(article._id)
  expect(published.some((block) => block.children?.[0]?.text.includes('never agreed'))).toBe(false)
})

test('no page complained', () => {
  expect(desk.complaints).toEqual([])
})
