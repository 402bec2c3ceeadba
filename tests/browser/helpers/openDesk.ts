import {mkdir} from 'node:fs/promises'
import {basename, join} from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {expect} from 'vitest'

import {type ServedLake, serveLake, type ServeOptions} from '../../../lake/index.ts'
import {buildStudio} from '../../../scripts/buildStudio.ts'
import {importReports} from './importReports.ts'
import {launchChromium} from './launchChromium.ts'

const ARTIFACTS = 'artifacts/browser'

export interface Desk {
  client: SanityClient
  address: string
  browser: Browser
  /** A page of the first window, or of another one with a login of its own. */
  openPage(path?: string, options?: BrowserContextOptions): Promise<Page>
  /** Keeps what the page shows under `artifacts/`, with the test's name. */
  screenshot(page: Page, name: string): Promise<void>
  /** Everything the pages complained about, without the Studio's own outside addresses. */
  complaints: string[]
  close(): Promise<void>
}

/** A lake on a free port that serves the built Studio, seeded with reports, and a browser to open it in. */
export async function openDesk(
  options: ServeOptions & {reports?: string[]; studioDir?: string} = {},
): Promise<Desk> {
  const {reports = [], studioDir = (await buildStudio()).directory, ...serving} = options
  const served = await serveLake({port: 0, ...serving, studioDir})
  const client = createLakeClient(served)
  await importReports(client, reports)
  const browser = await launchChromium()
  const complaints: string[] = []
  const address = served.address
  let context = await browser.newContext(VIEW)

  return {
    client,
    address,
    browser,
    complaints,
    async openPage(path = '/', own) {
      if (own) context = await browser.newContext({...VIEW, ...own})
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      noteComplaints(page, complaints)
      await page.goto(address + path)
      return page
    },
    async screenshot(page, name) {
      await mkdir(ARTIFACTS, {recursive: true})
      const file = basename(expect.getState().testPath ?? 'desk', '.test.ts')
      await page.screenshot({path: join(ARTIFACTS, `${file}-${name}.png`)})
    },
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

const VIEW: BrowserContextOptions = {viewport: {width: 1440, height: 900}, colorScheme: 'light'}

export function createLakeClient({address, lake}: ServedLake): SanityClient {
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

/** Errors of the page. What fails to reach the world outside is the Studio's own and harmless. */
function noteComplaints(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const {url} = message.location()
    const text = message.text()
    const isOutside = URL.canParse(url) && !new URL(url).hostname.endsWith('localhost')
    // Before its first login the Studio asks who it is, and is told: nobody.
    const isFirstLogin = url.includes('/users/me') && text.includes('401')
    const isVersionCheck = text.startsWith('Failed to fetch version for package')
    if (!isOutside && !isFirstLogin && !isVersionCheck) complaints.push(`${text} (${url})`)
  })
}
