import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {POMPEO} from './helpers/importReports.ts'
import {type Desk, openDesk} from './helpers/openDesk.ts'

let desk: Desk
let page: Page

beforeAll(async () => {
  desk = await openDesk({reports: [POMPEO]})
  const report = await desk.client.fetch<string>('*[_type == "report"][0]._id')
  await desk.client
    .transaction()
    .create(article('article-embargoed', {embargo: {until: '2999-01-01T06:00:00Z'}}))
    .create(article('article-lapsed', {embargo: {until: '2001-01-01T06:00:00Z'}}))
    .create(article('article-withheld', {pubStatus: 'withheld'}))
    .create(article('article-openEmbargo', {embargo: {note: 'Until the ministry says so.'}}))
    .create(
      article('article-corrected', {
        publishedAt: '2026-05-03T10:00:00Z',
        corrections: [{_key: 'a', _type: 'correction', date: '2026-05-04T10:00:00Z', text: 'So.'}],
      }),
    )
    .create({
      _id: 'quote-unsure',
      _type: 'quote',
      text: 'Nobody knows who said this',
      kind: 'direct',
      report: {_type: 'reference', _ref: report},
      span: {_type: 'textSpan', exact: 'Nobody', start: 0, end: 6},
      confidence: 0.2,
      verification: {_type: 'verification', state: 'machine'},
    })
    .create({
      _id: 'quote-disputed',
      _type: 'quote',
      text: 'Nobody said this at all',
      kind: 'direct',
      speakerNote: 'anonymous',
      report: {_type: 'reference', _ref: report},
      span: {_type: 'textSpan', exact: 'Nobody', start: 0, end: 6},
      verification: {_type: 'verification', state: 'disputed'},
    })
    .create({
      _id: 'seed.test-record',
      _type: 'seed.record',
      reviews: [
        {
          _key: 'r',
          kind: 'conflict',
          document: 'article-corrected',
          path: 'dek',
          base: '"Old dek"',
          live: '"Dek of the desk"',
          incoming: '"New dek of the report"',
          at: '2026-05-04T10:00:00Z',
        },
      ],
    })
    .commit()
})

afterAll(async () => {
  await desk?.close()
})

test('the first start logs in by itself, shows the desk, and counts what waits', async () => {
  page = await desk.openPage()
  await page.getByText('Needs review').waitFor()
  const machine = await desk.client.fetch<number>(
    'count(*[_type == "quote" && verification.state == "machine"])',
  )
  const low = await desk.client.fetch<number>(
    'count(*[_type == "quote" && verification.state == "machine" && confidence < 0.8])',
  )
  await count('Needs review').getByText(String(machine), {exact: true}).waitFor()
  expect(await readCounts()).toEqual({
    'Needs review': String(machine),
    'Low confidence': String(low),
    'Unattributed quotes': '1',
    'Disputed quotes': '1',
    Embargoed: '2',
    Withheld: '1',
    Corrected: '1',
    'Changed in the report': '1',
  })
  await desk.screenshot(page, 'first-start')
})

test.each([
  ['Needs review', '“I made it clear to Foreign Minister'],
  ['Low confidence', '“Nobody knows who said this”'],
  ['Unattributed quotes', '“Nobody knows who said this”'],
  ['Disputed quotes', '“Nobody said this at all”'],
  ['Embargoed', 'Headline of article-embargoed'],
  ['Embargoed', 'Headline of article-openEmbargo'],
  ['Withheld', 'Headline of article-withheld'],
  ['Corrected', 'Headline of article-corrected'],
  ['Changed in the report', 'Headline of article-corrected'],
])('the queue “%s” holds its document, and none that does not belong', async (queue, title) => {
  await page.getByTestId(`pane-item-${queue}`).click()
  const list = page.getByTestId('document-list-pane')
  await list.getByText(title).first().waitFor()
  expect(await list.getByText('Headline of article-lapsed').count()).toBe(0)
})

test('a queue follows the work: what is settled leaves it', async () => {
  await page.getByTestId('pane-item-Disputed quotes').click()
  const quote = page.getByText('“Nobody said this at all”').first()
  await quote.waitFor()
  await desk.client.patch('quote-disputed', {set: {'verification.state': 'confirmed'}}).commit()
  await quote.waitFor({state: 'hidden'})
  await count('Disputed quotes').getByText('0', {exact: true}).waitFor()
})

test('articles stand by program and by month, undated ones apart', async () => {
  await page.getByText('Articles by program').click()
  await page.getByText('World Today').click()
  await page.getByText('Mike Pompeo makes first trip').first().waitFor()
  await page.getByText('Articles by month').click()
  await page.getByText('May 2026').click()
  await page.getByText('Headline of article-corrected').first().waitFor()
  await page.getByText('Undated', {exact: true}).first().click()
  await page.getByText('Headline of article-lapsed').first().waitFor()
  await desk.screenshot(page, 'by-month')
})

test('global search finds a person by alias and a quote by its words', async () => {
  const [person] = await desk.client.fetch<{_id: string; name: string}[]>(
    '*[_type == "person" && name == "Sergey Lavrov"]{_id, name}',
  )
  expect(person?.name).toBe('Sergey Lavrov')
  await desk.client.patch(person?._id ?? '', {set: {aliases: ['Lawrow']}}).commit()
  await page.getByTestId('studio-search').click()
  await page.getByTestId('search-results').or(page.getByPlaceholder('Search')).first().waitFor()
  await page.keyboard.type('Lawrow')
  await page.getByTestId('search-results').getByText('Sergey Lavrov').first().waitFor()
  await desk.screenshot(page, 'search')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('interference in American elections')
  await page.getByTestId('search-results').getByText('“I made it clear').first().waitFor()
  await page.keyboard.press('Escape')
})

test('a changed report waits in its view and is settled there', async () => {
  await page.goto(`${desk.address}/desk/changed;article-corrected`)
  await page.getByRole('tab', {name: 'Report changes'}).click()
  await page.getByText('New dek of the report').waitFor()
  await desk.screenshot(page, 'review')
  await page.getByRole('button', {name: 'Take the report’s'}).click()
  await page.getByText('Nothing waits here').waitFor()
  expect(
    await desk.client.fetch(
      '{"dek": *[_id == "drafts.article-corrected"][0].dek, "left": count(*[_id == "seed.test-record"][0].reviews)}',
    ),
  ).toEqual({dek: 'New dek of the report', left: 0})
})

test('no page complained', () => {
  expect(desk.complaints).toEqual([])
})

function article(id: string, fields: object) {
  return {
    _id: id,
    _type: 'article',
    headline: `Headline of ${id}`,
    slug: {_type: 'slug', current: id},
    body: [],
    ...fields,
  }
}

function count(queue: string) {
  return page.getByTestId(`pane-item-${queue}`).getByTestId('count')
}

/** Number beside each queue, by its title. */
async function readCounts() {
  const counts = await page
    .locator('[data-testid^="pane-item-"]:has([data-testid="count"])')
    .evaluateAll((items) =>
      items.map((item) => [
        item.getAttribute('data-testid')?.replace('pane-item-', '') ?? '',
        item.querySelector('[data-testid="count"]')?.textContent ?? '',
      ]),
    )
  return Object.fromEntries(counts)
}
