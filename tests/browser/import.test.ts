import {readFile} from 'node:fs/promises'

import type {Locator, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {dropOnto} from './helpers/dropOnto.ts'
import {POMPEO} from './helpers/importReports.ts'
import {type Desk, openDesk} from './helpers/openDesk.ts'
import {pasteInto} from './helpers/pasteInto.ts'
import {visit} from './helpers/visit.ts'
import {waitFor} from './helpers/waitFor.ts'

let desk: Desk
let page: Page
let tool: Locator
let findings: Locator
let footer: Locator

beforeAll(async () => {
  desk = await openDesk()
  page = await desk.openPage()
  await page.getByText('Needs review').waitFor()
  await page.getByRole('link', {name: 'Import report'}).click()
  tool = page.getByTestId('import-tool')
  findings = page.getByTestId('findings')
  footer = page.getByTestId('import-footer')
  await tool.waitFor()
})

afterAll(() => desk?.close())

test('what is no report is refused with the reason', async () => {
  await tool.getByLabel('Text of the report').fill('   \n\n')
  expect(await tool.getByRole('button', {name: 'Read this text'}).isDisabled()).toBe(true)
  await tool.getByLabel('Files of the report').setInputFiles({
    name: 'film.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x41, 0x00, 0x42]),
  })
  await page.getByText('film.txt is no text.').waitFor()
  await tool.getByLabel('Files of the report').setInputFiles({
    name: 'matter.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('---\npublishedAt: not a date\n---\nA headline\n\nA sentence.\n'),
  })
  await page.getByTestId('import-problem').getByText('matter.txt').waitFor()
  await desk.screenshot(page, 'problem')
})

test('a pasted report shows at once what is in it, beside its text, and nothing is written', async () => {
  const text = await readFile(POMPEO, 'utf8')
  await tool.getByLabel('Text of the report').fill('')
  await pasteInto(tool.getByLabel('Text of the report'), text)
  await findings.getByText('Segments (2)').waitFor()
  await findings.getByText('Quotes (4 of 4)').waitFor()
  await findings.getByRole('button', {name: 'Mike Pompeo makes first trip to Russia'}).waitFor()
  expect(await findings.getByText('World Today').isVisible()).toBe(true)
  const marks = await tool.locator('[data-testid="report-text"] mark').allTextContents()
  expect(marks).toContain('frank conversation')
  expect(await tool.getByTestId('report-text').textContent()).toBe(text)
  await footer.getByText(/^New: /).waitFor()
  await desk.screenshot(page, 'findings')
  expect(await desk.client.fetch('count(*[!(_id in path("_.**"))])')).toBe(0)
})

test('a finding is shown in the text, and a mark shows its finding', async () => {
  await findings.getByRole('button', {name: /Since we are/}).click()
  const active = tool.locator('mark[data-active]')
  expect(await active.textContent()).toMatch(/^Since we are talking about major nuclear powers/)
  await waitFor(
    () => active.boundingBox(),
    (box) => box !== null && box.y > 0 && box.y + box.height < 900,
  )
})

test('drafts are made as the editor wants them, and a second time there is nothing to do', async () => {
  await findings.getByLabel('Speaker of quote 1').selectOption('Vladimir Putin')
  await findings.getByRole('button', {name: 'Drop quote 4'}).click()
  await findings.getByText('Quotes (3 of 4)').waitFor()
  await findings.getByLabel('Speaker of quote 2').selectOption('Another person…')
  await findings.getByLabel('Speaker of quote 2: full name').fill('Anna Lindqvist')
  await findings.getByRole('button', {name: 'Set'}).click()
  await footer.getByText(/^New: .*3 quotes/).waitFor()
  await desk.screenshot(page, 'edited')
  await footer.getByRole('button', {name: 'Create drafts'}).click()
  await page
    .getByTestId('document-panel-scroller')
    .or(page.getByTestId('field-headline'))
    .first()
    .waitFor()
  expect(
    await desk.client.fetch(
      '*[_type == "quote"] | order(span.start asc){"isDraft": _id in path("drafts.**"), text, "speaker": *[_id == "drafts." + ^.speaker._ref][0].name}',
    ),
  ).toEqual([
    {isDraft: true, text: 'frank conversation', speaker: 'Vladimir Putin'},
    {isDraft: true, text: expect.stringMatching(/^I made it clear/), speaker: 'Anna Lindqvist'},
    {isDraft: true, text: expect.stringMatching(/^Since we are/), speaker: 'Sergey Lavrov'},
  ])
  await desk.screenshot(page, 'drafts')

  await visit(page, '/import')
  const text = await readFile(POMPEO, 'utf8')
  await dropOnto(tool.getByLabel('Text of the report'), 'pompeo-sochi.txt', text)
  await findings.getByText('Quotes (4 of 4)').waitFor()
  await footer.getByText('The dataset has all of this already.').waitFor()
  expect(await footer.getByRole('button', {name: 'Create drafts'}).isDisabled()).toBe(true)
})

test('no page complained', () => {
  expect(desk.complaints).toEqual([])
})
