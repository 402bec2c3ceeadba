import {execFile, fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {connectLake} from '../../../lake/index.ts'
import {lastConstant, readCodeBlocks, type CodeBlock} from '../../queries/docs/readCodeBlocks.ts'

const root = join(import.meta.dirname, '../../..')
const blocks = readCodeBlocks(readFileSync(join(root, 'docs/lake.md'), 'utf8'))

/** Where the page's files come to be, and its code, which has to find the project's packages. */
let place: string
let code: string
let lake: ChildProcess
let address: string

/** The page's own names of files, here. */
const placed = (text: string) =>
  ['.newsroom', 'people.ndjson', 'backup.tar.gz'].reduce(
    (changed, name) => changed.replaceAll(name, join(place, name)),
    text,
  )

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'lake-page-'))
  mkdirSync(join(root, 'artifacts'), {recursive: true})
  code = mkdtempSync(join(root, 'artifacts/lake-page-'))
  const [start = ''] = codeIn('sh')
  const [, , , ...args] = placed(start.trim()).replace('--port 3999', '--port 0').split(' ')
  lake = fork(join(root, 'scripts/lake.ts'), args.slice(1), {silent: true})
  await new Promise((resolve, reject) => {
    lake.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes('Stop it')) resolve(undefined)
    })
    lake.once('exit', reject)
  })
  address = (await connectLake(join(place, '.newsroom')))?.address ?? ''
}, 60_000)

afterAll(async () => {
  lake.removeAllListeners('exit')
  const ended = once(lake, 'exit')
  lake.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  rmSync(place, {recursive: true})
  rmSync(code, {recursive: true})
})

function codeIn(language: string): string[] {
  return blocks.filter((block) => block.language === language).map((block) => block.code)
}

/** What each block of JSON that follows code shows: the last constant of that code. */
function shownResults(): {name: string; json: CodeBlock}[] {
  return blocks.flatMap((json, index) => {
    const before = blocks[index - 1]
    if (json.language !== 'json' || before?.language !== 'ts') return []
    return [{name: lastConstant(before.code) ?? '', json}]
  })
}

test('the code of the page gives the results that it shows', async () => {
  const results = shownResults()
  const names = results.map(({name}) => name)
  const module = [
    ...codeIn('ts').map((text) =>
      placed(text)
        .replaceAll("'../lake/", "'../../lake/")
        .replaceAll('http://localhost:3999', address),
    ),
    `process.stdout.write(JSON.stringify({${names.join(', ')}}))`,
    'process.exit(0)',
  ].join('\n')
  writeFileSync(join(code, 'page.ts'), module)
  const {stdout} = await promisify(execFile)(process.execPath, [join(code, 'page.ts')])
  expect(JSON.parse(stdout)).toEqual(
    Object.fromEntries(results.map(({name, json}) => [name, JSON.parse(json.code)])),
  )
  expect(names.length).toBeGreaterThanOrEqual(10)
}, 60_000)

test('the commands of the page do what it says', async () => {
  const [file = ''] = codeIn('ndjson')
  const [, commands = ''] = codeIn('sh')
  writeFileSync(join(place, 'people.ndjson'), file)
  const {stdout} = await promisify(execFile)('sh', ['-ec', placed(commands)], {cwd: root})
  expect(stdout).toContain('Imported 2 documents')
  expect(stdout).toContain('Export finished')
  const boss = '*[_id == "bob"][0]{name, "boss": boss->name, "ref": boss}'
  const response = await fetch(
    `${address}/v2026-01-01/data/query/production?query=${encodeURIComponent(boss)}`,
  )
  expect(await response.json()).toMatchObject({
    result: {name: 'Bob Tiller', boss: 'Cy Osei', ref: {_type: 'reference', _ref: 'cy'}},
  })
}, 300_000)
