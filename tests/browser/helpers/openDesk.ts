import {mkdir} from 'node:fs/promises'
import {basename, join} from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {expect} from 'vitest'

import {type ServedLake, serveLake, type ServeOptions} from '../../../lake/index.ts'
import {STUDIOS} from './buildStudios.ts'
import {importReports} from './importReports.ts'
import {launchChromium} from './launchChromium.ts'
import {noteComplaints} from './noteComplaints.ts'

export const ARTIFACTS = 'artifacts/browser'

/** Every page that was opened, for a picture of it when a test fails. */
export const openPages = new Set<Page>()

const VIEW: BrowserContextOptions = {viewport: {width: 1440, height: 900}, colorScheme: 'light'}

export interface Desk {
  client: SanityClient
  address: string
  /** A tab of the first window, or of another window, which has a login of its own. */
  openPage(path?: string, window?: BrowserContextOptions): Promise<Page>
  /** Keeps what the page shows under `artifacts/`, with the test's name. */
  screenshot(page: Page, name: string): Promise<void>
  /** Everything the pages complained about, without the Studio's own outside addresses. */
  complaints: string[]
  /** Stops the lake, waits for `meanwhile`, and starts it again where it was. Needs a `dataDir`. */
  restart(meanwhile: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** A lake on a free port that serves the built Studio, seeded with reports, and a browser to open it in. */
export async function openDesk(
  options: ServeOptions & {reports?: string[]; studioDir?: string} = {},
): Promise<Desk> {
  const {reports = [], studioDir = STUDIOS.own, ...serving} = options
  let served = await serveLake({port: 0, ...serving, studioDir})
  const {address} = served
  const client = createLakeClient(served)
  await importReports(client, reports)
  const browser = await launchChromium()
  const complaints: string[] = []
  const first = await browser.newContext(VIEW)

  return {
    client,
    address,
    complaints,
    async openPage(path = '/', window) {
      const context = window ? await browser.newContext({...VIEW, ...window}) : first
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      noteComplaints(page, complaints)
      openPages.add(page)
      await page.goto(address + path)
      return page
    },
    async screenshot(page, name) {
      await mkdir(ARTIFACTS, {recursive: true})
      const file = basename(expect.getState().testPath ?? 'desk', '.test.ts')
      await page.screenshot({path: join(ARTIFACTS, `${file}-${name}.png`)})
    },
    async restart(meanwhile) {
      await served.close()
      await meanwhile()
      served = await serveLake({...serving, port: Number(new URL(address).port), studioDir})
    },
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

function createLakeClient({address, lake}: ServedLake): SanityClient {
  return createClient({
    apiHost: address,
    useProjectHostname: false,
    projectId: lake.projectId,
    dataset: lake.dataset,
    token: lake.token,
    apiVersion: '2026-01-01',
    useCdn: false,
    perspective: 'raw',
  })
}
