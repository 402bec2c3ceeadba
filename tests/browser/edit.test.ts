import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {findFaults} from './helpers/findFaults.ts'
import {POMPEO} from './helpers/importReports.ts'
import {type Desk, openDesk} from './helpers/openDesk.ts'
import {textOf, visitDocument} from './helpers/visit.ts'
import {waitFor} from './helpers/waitFor.ts'

let desk: Desk
let page: Page
let dataDir: string
const article = {_id: 'article-edited', _type: 'article'}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'slugline-edit-'))
  desk = await openDesk({dataDir, reports: [POMPEO]})
  await desk.client.create({
    ...article,
    headline: 'Before',
    slug: {_type: 'slug', current: 'before'},
    body: [
      {
        _key: 'p',
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [{_key: 's', _type: 'span', text: 'A paragraph.', marks: []}],
      },
    ],
  })
  page = await desk.openPage()
  await page.getByText('Needs review').waitFor()
})

afterAll(async () => {
  await desk?.close()
  await rm(dataDir, {recursive: true, force: true})
})

test('an edit is a draft; publishing shows in a second window and to listeners', async () => {
  const seen: string[] = []
  const listener = desk.client
    .listen('*[_id == $id]', {id: article._id}, {includeResult: true, events: ['mutation']})
    .subscribe((event) => {
      if (event.type === 'mutation') seen.push(event.result?.headline)
    })
  const other = await desk.openPage(`/intent/edit/id=${article._id};type=article/`, {})
  await visitDocument(page, article)
  await textOf(page, 'headline').fill('After')
  const draft = await waitFor(
    () => desk.client.getDocument(`drafts.${article._id}`),
    (found) => found?.headline === 'After',
  )
  expect(draft?._type).toBe('article')
  expect(await desk.client.fetch('*[_id == $id][0].headline', {id: article._id})).toBe('Before')

  await page.getByTestId('action-publish').click()
  await waitFor(
    () => desk.client.getDocument(article._id),
    (found) => found?.headline === 'After',
  )
  expect(await desk.client.getDocument(`drafts.${article._id}`)).toBeUndefined()
  await waitFor(
    () => textOf(other, 'headline').inputValue(),
    (value) => value === 'After',
  )
  await waitFor(
    async () => seen,
    (headlines) => headlines.includes('After'),
  )
  listener.unsubscribe()
  await desk.screenshot(other, 'second-window')
  await other.close()
})

test('publishing is refused with every reason while something stands in the way', async () => {
  const id = await desk.client.fetch<string>('*[_type == "article" && defined(report)][0]._id')
  await visitDocument(page, {_id: id, _type: 'article'})
  await textOf(page, 'dek').fill('What stands in the way')
  await desk.client
    .patch(`drafts.${id}`, {set: {embargo: {until: '2999-01-01T06:00:00Z'}}, unset: ['headline']})
    .commit()
  await page.getByTestId('action-publish').click()
  const refusal = page.getByTestId('publish-refused')
  await refusal.getByText('Required').waitFor()
  const reasons = await refusal.getByRole('listitem').allInnerTexts()
  expect(reasons).toEqual([
    'Headline: Required',
    expect.stringMatching(/^Under embargo until 1 Jan 2999/),
    expect.stringMatching(/^Not confirmed: “I made it clear to Foreign Minister .*Mike Pompeo/),
    expect.stringMatching(/^Not confirmed: “Since we are talking about major .*Sergey Lavrov/),
  ])
  await desk.screenshot(page, 'refused')
  expect(await findFaults(page, '[data-testid="publish-refused"]')).toEqual([])
  // The quote in the way is one press away.
  await refusal.getByRole('link', {name: /Since we are talking/}).click()
  await page.getByText('Words someone said').or(page.getByTestId('field-text')).first().waitFor()
  expect(await desk.client.fetch('*[_id == $id][0].dek', {id})).not.toBe('What stands in the way')
})

test('no page complained', () => {
  expect(desk.complaints).toEqual([])
})

// The last one: a Studio whose lake is away complains, and may.
test('what is typed while the lake restarts is not lost', async () => {
  await visitDocument(page, article)
  await textOf(page, 'dek').fill('Typed before')
  await waitFor(
    () => desk.client.getDocument(`drafts.${article._id}`),
    (found) => found?.dek === 'Typed before',
  )
  await textOf(page, 'dek').fill('Typed at the moment it went')
  await desk.restart(async () => {
    // The Studio takes no more typing that nobody keeps.
    await waitFor(
      () => textOf(page, 'dek').isEditable(),
      (isEditable) => !isEditable,
    )
    await desk.screenshot(page, 'lake-away')
  })
  await waitFor(
    () => desk.client.getDocument(`drafts.${article._id}`),
    (found) => found?.dek === 'Typed at the moment it went',
  )
  await waitFor(
    () => textOf(page, 'dek').isEditable(),
    (isEditable) => isEditable,
  )
  await textOf(page, 'dek').fill('Typed after')
  await waitFor(
    () => desk.client.getDocument(`drafts.${article._id}`),
    (found) => found?.dek === 'Typed after',
  )
  await desk.screenshot(page, 'after-restart')
})
