import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'

import {createClient} from '@sanity/client'
import {firstValueFrom} from 'rxjs'
import {createMockAuthStore, resolveConfig, type WorkspaceOptions} from 'sanity'
import {afterAll, expect, test} from 'vitest'

import {createQueues} from '../../../studio/desk/queues.ts'
import {DEFAULT_SETTINGS} from '../../../studio/options.tsx'
import {readCodeBlocks} from '../../queries/docs/readCodeBlocks.ts'

const root = join(import.meta.dirname, '../../..')
const page = readFileSync(join(root, 'docs/editors.md'), 'utf8')
const blocks = readCodeBlocks(page)

mkdirSync(join(root, 'artifacts'), {recursive: true})
const place = mkdtempSync(join(root, 'artifacts/editors-page-'))
afterAll(() => rmSync(place, {recursive: true}))

/** The cells of the table under a heading that begins with a word, without its head. */
function readTable(first: string): string[][] {
  const rows = page.split('\n').filter((line) => line.startsWith('|'))
  const from = rows.findIndex((line) => line.startsWith(`| ${first}`))
  const until = rows.findIndex((line, index) => index > from + 1 && /^\| \w+ +\| what/.test(line))
  return rows.slice(from + 2, until === -1 ? undefined : until).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

test('the configuration on the page gives a Studio with the tools and types it says', async () => {
  const [code = ''] = blocks.filter(({language}) => language === 'ts').map((block) => block.code)
  const file = join(place, 'sanity.config.ts')
  writeFileSync(file, code.replaceAll("'../studio/", "'../../studio/"))
  const {default: config}: {default: WorkspaceOptions} = await import(file)
  // Nobody is logged in, and nothing is asked of the network.
  const {projectId, dataset} = config
  const client = createClient({projectId, dataset, apiVersion: '2026-01-01', useCdn: false})
  const auth = createMockAuthStore({client, currentUser: null})
  const [workspace] = await firstValueFrom(resolveConfig({...config, auth}))
  expect(workspace?.tools.map(({title}) => title)).toEqual([
    'Structure',
    'Desk',
    'Presentation',
    'Import report',
    // The Studio's own, on a hosted project.
    'Schedules',
    'Releases',
  ])
  expect(workspace?.schema.get('quote')?.title).toBe('Quote')
}, 120_000)

test('the tables name every queue and every option, with what it is unless told', () => {
  expect(readTable('queue').map(([title]) => title)).toEqual(
    createQueues(DEFAULT_SETTINGS).map(({title}) => title),
  )
  const options = readTable('option').map(([name = '', , unlessTold = '']) => [
    name.replaceAll('`', ''),
    unlessTold.replaceAll('`', ''),
  ])
  expect(Object.fromEntries(options)).toEqual({
    ...Object.fromEntries(
      Object.entries(DEFAULT_SETTINGS).map(([name, value]) => [name, String(value)]),
    ),
    siteUrl: 'absent',
  })
})

test('every picture is there, small enough for a page, and every command is one of the project', () => {
  const pictures = [...page.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, path = '']) => path)
  expect(pictures.length).toBeGreaterThan(4)
  for (const path of pictures) {
    const file = join(root, 'docs', path)
    expect([path, existsSync(file) && statSync(file).size < 250_000]).toEqual([path, true])
  }
  const {scripts}: {scripts: Record<string, string>} = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const commands = blocks.filter(({language}) => language === 'sh').map(({code}) => code.trim())
  expect(commands).toEqual(['npm start', 'npm run dev'])
  for (const command of commands) expect(scripts).toHaveProperty(command.split(' ').at(-1) ?? '')
})
