import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {findFaults} from './helpers/findFaults.ts'
import {POMPEO} from './helpers/importReports.ts'
import {type Desk, openDesk} from './helpers/openDesk.ts'
import {act, openView, visitDocument} from './helpers/visit.ts'
import {waitFor} from './helpers/waitFor.ts'

interface Quote {
  _id: string
  _type: string
  text: string
  span: {start: number; end: number}
}

let desk: Desk
let page: Page

beforeAll(async () => {
  desk = await openDesk({reports: [POMPEO]})
  page = await desk.openPage()
  await page.getByText('Needs review').waitFor()
})

afterAll(() => desk?.close())

async function findQuote(speaker: string): Promise<Quote> {
  const quote = await desk.client.fetch<Quote | null>(
    '*[_type == "quote" && kind == "direct" && speaker->name == $speaker][0]{_id, _type, text, span}',
    {speaker},
  )
  if (!quote) throw new Error(`No quote of ${speaker}`)
  return quote
}

test('the source view marks exactly the quote’s words and scrolls to them', async () => {
  const quote = await findQuote('Sergey Lavrov')
  await visitDocument(page, quote, 'Source')
  const mark = page.locator('[data-testid="report-text"] mark')
  await mark.waitFor()
  expect(await page.getByTestId('source-view').locator('output').innerText()).toBe(
    'The report has exactly these words.',
  )
  expect(await mark.allTextContents()).toEqual([quote.text])
  const box = await mark.boundingBox()
  expect(box && box.y > 150 && box.y + box.height < 850).toBe(true)
  const before = await mark.evaluate((element) => {
    const range = document.createRange()
    range.setStart(element.closest('[data-testid="report-text"]') ?? element, 0)
    range.setEndBefore(element)
    return range.toString().length
  })
  expect(before).toBe(quote.span.start)
  await desk.screenshot(page, 'source')
})

test('the source view says when quote and report no longer agree, and marks what the report says', async () => {
  const quote = await findQuote('Sergey Lavrov')
  const view = page.getByTestId('source-view')
  const agreement = view.locator('[data-agreement]')
  await desk.client.patch(quote._id, {set: {text: quote.text.replace('major', 'minor')}}).commit()
  await agreement.and(page.locator('[data-agreement="edited"]')).waitFor()
  expect(await view.locator('mark').allTextContents()).toEqual([quote.text])

  await desk.client
    .patch(quote._id, {set: {text: quote.text, 'span.start': 3, 'span.end': 20}})
    .commit()
  await agreement.and(page.locator('[data-agreement="moved"]')).waitFor()
  expect(await view.locator('mark').allTextContents()).toEqual([quote.text])
  await desk.screenshot(page, 'moved')

  await page.getByRole('button', {name: 'Find the words in the report'}).click()
  const draft = await waitFor(
    () => desk.client.getDocument<Quote>(`drafts.${quote._id}`),
    (found) => found?.span.start === quote.span.start,
  )
  expect(draft?.span.end).toBe(quote.span.end)
  await agreement.and(page.locator('[data-agreement="agrees"]')).waitFor()
})

test('confirming keeps who and when, and goes out at once where nothing else is pending', async () => {
  const quote = await findQuote('Mike Pompeo')
  await visitDocument(page, quote)
  await page.getByText('Machine-read').first().waitFor()
  await act(page, 'Confirm quote')
  const confirmed = await waitFor(
    () => desk.client.getDocument(quote._id),
    (found) => found?.verification?.state === 'confirmed',
  )
  expect(confirmed?.verification).toEqual({
    _type: 'verification',
    state: 'confirmed',
    by: expect.stringMatching(/\S/),
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  })
  await page.getByTestId('document-badges').or(page.getByText('Confirmed')).first().waitFor()
  await desk.screenshot(page, 'confirmed')
  await page.getByRole('button', {name: 'Open document actions'}).click()
  const again = page.getByRole('menuitem', {name: 'Quote confirmed'})
  expect(await again.isDisabled()).toBe(true)
  await page.keyboard.press('Escape')
})

test('disputing asks what is wrong and keeps the answer', async () => {
  const quote = await findQuote('Mike Pompeo')
  await act(page, 'Dispute quote')
  const dialog = page.getByRole('dialog', {name: 'Dispute this quote'})
  const submit = dialog.getByRole('button', {name: 'Dispute quote'})
  expect(await submit.isDisabled()).toBe(true)
  await dialog.getByLabel('What is wrong with it?').fill('The speaker denies it.')
  await desk.screenshot(page, 'dispute')
  expect(await findFaults(page, '[role="dialog"] form')).toEqual([])
  await submit.click()
  const disputed = await waitFor(
    () => desk.client.getDocument(quote._id),
    (found) => found?.verification?.state === 'disputed',
  )
  expect(disputed?.verification.note).toBe('The speaker denies it.')
})

test('a quote made from a person starts with its speaker and finds its report', async () => {
  const person = await desk.client.fetch('*[_type == "person" && name == "Mike Pompeo"][0]')
  await visitDocument(page, person, 'Quotes')
  await page.getByTestId('person-quotes').getByText('I made it clear').waitFor()
  await desk.screenshot(page, 'person-quotes')
  await page.getByRole('link', {name: 'New quote'}).click()
  await page.getByTestId('field-text').locator('textarea').fill('frank conversation')
  const id = await waitFor(
    () =>
      desk.client.fetch<string | null>(
        '*[_id in path("drafts.**") && _type == "quote" && text == "frank conversation"][0]._id',
      ),
    (found) => found !== null,
  )
  expect((await desk.client.getDocument(id ?? ''))?.speaker._ref).toBe(person._id)
  await openView(page, 'Source')
  await page.getByRole('button', {name: 'Find the words in the reports'}).click()
  await page.getByRole('button', {name: /Mike Pompeo makes first trip/}).click()
  const located = await waitFor(
    () => desk.client.getDocument(id ?? ''),
    (found) => found?.span?.exact === 'frank conversation',
  )
  expect(located?.report._ref).toBe(await desk.client.fetch('*[_type == "report"][0]._id'))
})

test('deleting a person shows the quotes that would be left', async () => {
  const person = await desk.client.fetch('*[_type == "person" && name == "Sergey Lavrov"][0]')
  await visitDocument(page, person)
  await act(page, 'Delete')
  const warning = page.getByTestId('quotes-left')
  await warning.getByText('Since we are talking about major').waitFor()
  await warning.getByText('One quote names this person.').waitFor()
  await desk.screenshot(page, 'delete-person')
  expect(await findFaults(page, '[data-testid="quotes-left"]')).toEqual([])
  await warning.getByRole('button', {name: 'Keep this person'}).click()
  await warning.waitFor({state: 'hidden'})
  expect(await desk.client.getDocument(person._id)).toBeDefined()
})

test('no page complained', () => {
  expect(desk.complaints).toEqual([])
})
