import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'

import type {SanityClient} from '@sanity/client'
import type {BrowserContextOptions, Page} from 'playwright-core'

import {serveTestLake} from '../../helpers/lake.ts'
import {newsroom} from '../../web/helpers/newsroom.ts'
import {POMPEO, importReports} from './importReports.ts'
import {launchChromium} from './launchChromium.ts'
import {makePhoto} from './makePhoto.ts'
import {noteComplaints} from './noteComplaints.ts'
import {openSite} from './openSite.ts'

const ARTIFACTS = 'artifacts/browser'

export interface Readers {
  url: string
  client: SanityClient
  /** A page in a window of its own; what moved on it is counted from the start. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  screenshot(page: Page, name: string): Promise<void>
  /** Everything the pages complained about. */
  complaints: string[]
  close(): Promise<void>
}

/** The site as its readers have it: the bundled report, a small newsroom with photos, and a browser. */
export async function openReaders(): Promise<Readers> {
  const lake = await serveTestLake()
  const {client} = lake
  // First, so that the report's people are found to be those of the newsroom.
  await seedNewsroom(client)
  await importReports(client, [POMPEO])
  const web = await openSite(client, lake.address)
  const browser = await launchChromium()
  const complaints: string[] = []
  return {
    url: web.url,
    client,
    complaints,
    async open(path, options) {
      const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
      const page = await context.newPage()
      noteComplaints(page, complaints)
      if (options?.javaScriptEnabled !== false) await page.addInitScript(countShifts)
      await page.goto(web.url + path)
      return page
    },
    async screenshot(page, name) {
      await mkdir(ARTIFACTS, {recursive: true})
      await page.screenshot({path: join(ARTIFACTS, `web-${name}.png`), fullPage: true})
    },
    async close() {
      await browser.close()
      await web.close()
      await lake.close()
    },
  }
}

async function seedNewsroom(client: SanityClient): Promise<void> {
  const transaction = client.transaction()
  for (const {_id = '', ...fields} of newsroom) transaction.createOrReplace({_id, ...fields})
  await transaction.commit()
  const asset = await client.assets.upload('image', await makePhoto(), {filename: 'ridge.jpg'})
  const photo = {
    _type: 'photo',
    asset: {_type: 'reference', _ref: asset._id},
    alt: 'The sun over a ridge',
    caption: 'Sochi, seen from the sea.',
    credit: 'The Desk',
    crop: {_type: 'sanity.imageCrop', left: 0, right: 0, top: 0.1, bottom: 0},
    hotspot: {_type: 'sanity.imageHotspot', x: 0.7, y: 0.3, width: 0.3, height: 0.3},
  }
  await client
    .transaction()
    .patch('article-talks', {set: {leadPhoto: photo}})
    .patch('article-undated', {set: {leadPhoto: photo}})
    .patch('person-lavrov', {set: {portrait: photo, bio: 'Foreign Minister of Russia.'}})
    .patch('segment-talks', {set: {'video.poster': photo}})
    .commit()
}

/** Runs in the page: adds up what moved, as Cumulative Layout Shift does, for {@link shiftOf}. */
function countShifts(): void {
  Object.assign(globalThis, {shift: 0})
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry)
        Object.assign(globalThis, {shift: Reflect.get(globalThis, 'shift') + Number(entry.value)})
    }
  }).observe({type: 'layout-shift', buffered: true})
}

/** How much moved on a page by itself, in parts of the window. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(globalThis, 'shift')))
}
