import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

import type {Browser, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'

import {launchChromium} from './helpers/launchChromium.ts'
import {waitFor} from './helpers/waitFor.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** A Studio that is made anew, on a machine that is busy. */
const MAKING_S = 180

let browser: Browser
let data: string
let command: ChildProcess | undefined

beforeAll(async () => {
  browser = await launchChromium()
  data = await mkdtemp(join(tmpdir(), 'slugline-commands-'))
})

afterEach(async () => {
  if (!command) return
  const ended = once(command, 'exit')
  command.kill('SIGTERM')
  await ended
  command = undefined
})

afterAll(async () => {
  await browser?.close()
  if (data) await rm(data, {recursive: true, force: true})
})

/** Runs a script of the project with data of its own, and returns what it prints, as it comes. */
function run(script: string, flags: Record<string, string | number>): () => string {
  const args = Object.entries(flags).flatMap(([flag, value]) => [flag, String(value)])
  command = spawn(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    env: createShell(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const keep = (chunk: Buffer) => (printed += chunk.toString())
  command.stdout?.on('data', keep)
  command.stderr?.on('data', keep)
  return () => printed
}

/** The environment of a shell: what takes itself to be in a test leaves out its pages. */
function createShell(): NodeJS.ProcessEnv {
  const ofTests = /^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTests.test(name)))
}

/** The desk with its numbers: what an editor waits for. */
async function openDesk(url: string): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(90_000)
  await page.goto(url)
  const count = page.getByTestId('pane-item-Needs review').getByTestId('count')
  await count.waitFor()
  expect(await count.textContent()).toBe('4')
  return page
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('No port is free')
  return address.port
}

test('npm start: the built Studio from the lake’s own address, seeded', async () => {
  const printed = run('scripts/start.ts', {
    '--port': 0,
    '--web-port': 0,
    '--data': join(data, 'start'),
  })
  await waitFor(
    async () => printed(),
    (text) => text.includes('Stop them'),
    MAKING_S,
  )
  const url = /Studio\s+(http\S+)/.exec(printed())?.[1] ?? ''
  const page = await openDesk(url)
  expect(await page.getByRole('link', {name: 'Vision'}).count()).toBe(0)
  await page.close()
}, 420_000)

test('npm run dev: lake, Studio with Vision, and site, seeded', async () => {
  const [lake, studio, web] = [await findPort(), await findPort(), await findPort()]
  const printed = run('scripts/dev.ts', {
    '--port': lake,
    '--studio-port': studio,
    '--web-port': web,
    '--data': join(data, 'dev'),
  })
  const url = `http://localhost:${studio}`
  await waitFor(
    () =>
      fetch(url).then(
        ({status}) => status,
        () => printed(),
      ),
    (answer) => answer === 200,
    MAKING_S,
  )
  const page = await openDesk(url)
  await page.getByRole('link', {name: 'Vision'}).waitFor()
  await page.close()
  const home = await waitFor(
    () =>
      fetch(`http://localhost:${web}/`).then(
        (response) => response.text(),
        () => '',
      ),
    (html) => html !== '',
    MAKING_S,
  )
  expect(home).toContain('Mike Pompeo')
}, 420_000)
