import {readFile} from 'node:fs/promises'

import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {findFaults} from './helpers/findFaults.ts'
import {POMPEO} from './helpers/importReports.ts'
import {type Desk, openDesk} from './helpers/openDesk.ts'
import {pasteInto} from './helpers/pasteInto.ts'
import {act, visitDocument} from './helpers/visit.ts'
import {waitFor} from './helpers/waitFor.ts'

let desk: Desk
let page: Page
let article: {_id: string; _type: string}

beforeAll(async () => {
  desk = await openDesk()
  page = await desk.openPage()
  await page.getByText('Needs review').waitFor()
})

afterAll(() => desk?.close())

/** What readers get. */
function fetchPublished(query: string, params: Record<string, string> = {}) {
  return desk.client.fetch(query, params, {perspective: 'published'})
}

test('import: the report stands as drafts, with the speaker the editor named', async () => {
  await page.getByRole('link', {name: 'Import report'}).click()
  await pasteInto(page.getByLabel('Text of the report'), await readFile(POMPEO, 'utf8'))
  const findings = page.getByTestId('findings')
  await findings.getByLabel('Speaker of quote 4').selectOption('Vladimir Putin')
  await page.getByRole('button', {name: 'Create drafts'}).click()
  await page.getByTestId('field-headline').waitFor()
  const drafts = await desk.client.fetch(
    `*[_type == "quote"] | order(span.start asc){
      text, "speaker": *[_id == "drafts." + ^.speaker._ref][0].name
    }`,
  )
  expect(drafts).toEqual([
    {text: 'frank conversation', speaker: 'Mike Pompeo'},
    {text: expect.stringMatching(/^I made it clear to Foreign/), speaker: 'Mike Pompeo'},
    {text: expect.stringMatching(/^Since we are talking about/), speaker: 'Sergey Lavrov'},
    {text: 'destined', speaker: 'Vladimir Putin'},
  ])
  expect(await fetchPublished('count(*[_type in ["report", "article", "quote"]])')).toBe(0)
  article = await desk.client.fetch(
    '*[_type == "article"][0]{"_id": string::split(_id, "drafts.")[1], _type}',
  )
})

test('confirm: both direct quotes carry who checked them', async () => {
  const direct = await desk.client.fetch<{_id: string; _type: string}[]>(
    '*[_type == "quote" && kind == "direct"]{"_id": string::split(_id, "drafts.")[1], _type}',
  )
  expect(direct).toHaveLength(2)
  for (const quote of direct) {
    await visitDocument(page, quote)
    await page.getByTestId('field-text').waitFor()
    await act(page, 'Confirm quote')
    const confirmed = await waitFor(
      () => desk.client.getDocument(`drafts.${quote._id}`),
      (found) => found?.verification.state === 'confirmed',
    )
    expect(confirmed?.verification.by).toMatch(/\S/)
  }
})

test('publish: the story goes out with all it refers to, at once', async () => {
  await visitDocument(page, article)
  await page.getByTestId('field-headline').waitFor()
  await page.getByTestId('action-publish').click()
  const story = page.getByTestId('publish-story')
  await story.getByText('package · World Today').first().waitFor()
  await desk.screenshot(page, 'publish-story')
  expect(await findFaults(page, '[data-testid="publish-story"]')).toEqual([])
  await story.getByRole('button', {name: /^Publish \d+ documents$/}).click()
  await waitFor(
    () => fetchPublished('count(*[_type == "article"])'),
    (count) => count === 1,
  )
  expect(await desk.client.fetch('count(*[_id in path("drafts.**")])')).toBe(0)
  expect(
    await fetchPublished(
      `*[_type == "article"][0]{
        "program": program->name,
        "quotes": body[_type == "quoteReference"]{
          "text": quote->text, "speaker": quote->speaker->name, "state": quote->verification.state
        }
      }`,
    ),
  ).toEqual({
    program: 'World Today',
    quotes: [
      {text: expect.stringMatching(/^I made it/), speaker: 'Mike Pompeo', state: 'confirmed'},
      {text: expect.stringMatching(/^Since we/), speaker: 'Sergey Lavrov', state: 'confirmed'},
    ],
  })
})

test('correct: readers see the dated note and when the story was updated', async () => {
  const before = new Date().toISOString()
  await act(page, 'Issue correction')
  const dialog = page.getByRole('dialog', {name: 'Issue a correction'})
  await dialog.getByLabel('Kind').selectOption('clarification')
  await dialog.getByLabel(/^What was wrong/).fill('The summit is in Osaka.')
  await desk.screenshot(page, 'correction')
  expect(await findFaults(page, '[role="dialog"] form')).toEqual([])
  await dialog.getByRole('button', {name: 'Issue correction'}).click()
  await waitFor(
    () => desk.client.getDocument(`drafts.${article._id}`),
    (found) => found?.corrections?.length === 1,
  )
  expect(await fetchPublished('*[_type == "article"][0].corrections')).toBeNull()
  await page.getByTestId('action-publish').click()
  const corrected = await waitFor(
    () => fetchPublished('*[_type == "article"][0]{corrections, updatedAt}'),
    (found) => found.corrections !== null,
  )
  expect(corrected).toEqual({
    corrections: [
      {
        _key: expect.any(String),
        _type: 'correction',
        date: corrected.updatedAt,
        kind: 'clarification',
        text: 'The summit is in Osaka.',
      },
    ],
    updatedAt: corrected.updatedAt,
  })
  expect(corrected.updatedAt >= before).toBe(true)
  await page.getByText('Corrected').last().waitFor()
  await desk.screenshot(page, 'corrected')
})

test('no page complained', () => {
  expect(desk.complaints).toEqual([])
})
