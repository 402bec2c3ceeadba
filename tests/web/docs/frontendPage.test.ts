import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {buildWeb} from '../../../web/buildWeb.ts'
import {startWeb, type WebServer} from '../../../web/startWeb.ts'
import {serveTestLake, type ServedTestLake} from '../../helpers/lake.ts'
import {
  isCode,
  lastConstant,
  readCodeBlocks,
  type CodeBlock,
} from '../../queries/docs/readCodeBlocks.ts'
import {seedBundled} from '../helpers/seedBundled.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../../..')
const markdown = await readFile(join(root, 'docs/frontend.md'), 'utf8')
// What belongs to a step of a list is indented.
const blocks = readCodeBlocks(markdown.replaceAll(/^ {3}(?=\S)/gm, ''))

let lake: ServedTestLake
let web: WebServer
/** In the project, so that its packages are found; the page stands one folder below the root, this two. */
let folder: string
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  lake = await serveTestLake()
  await seedBundled(lake.client)
  web = await startWeb({
    directory: await buildWeb(),
    client: lake.clientWith({token: undefined}),
    site: {url: 'https://desk.example'},
  })
  environment = {
    ...process.env,
    SANITY_API_HOST: lake.address,
    SANITY_PROJECT_ID: lake.lake.projectId,
    SANITY_DATASET: lake.lake.dataset,
    SANITY_AUTH_TOKEN: lake.lake.token,
  }
  await mkdir(join(root, 'artifacts'), {recursive: true})
  folder = await mkdtemp(join(root, 'artifacts/frontend-page-'))
  await writeFile(join(folder, 'page.ts'), pageModule())
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({extends: '../../tsconfig.json', include: ['*'], exclude: []}),
  )
}, 180_000)

afterAll(async () => {
  await web?.close()
  await lake?.close()
  if (folder) await rm(folder, {recursive: true})
})

/** Each block of JSON after code shows the last constant of that code. */
function shown(): {name: string; json: CodeBlock}[] {
  return blocks.flatMap((json, index) => {
    const before = blocks[index - 1]
    if (json.language !== 'json' || !before || !isCode(before)) return []
    return [{name: lastConstant(before.code) ?? '', json}]
  })
}

function pageModule(): string {
  const code = blocks
    .filter(isCode)
    .map((block) => block.code.replaceAll("from '../", "from '../../"))
  const names = shown().map(({name}) => name)
  return [...code, `process.stdout.write(JSON.stringify({${names.join(', ')}}))`].join('\n')
}

/** The page's commands, each with what it shows them to print. */
const commands = blocks.flatMap(({language, code, line}, index) => {
  const output = blocks[index + 1]
  return language === 'sh' ? [{line, code, output}] : []
})

test('every block is code that runs, a command that runs, or what one of them prints', () => {
  const explained = blocks.filter(({language}, index) => {
    const before = blocks[index - 1]
    if (language === 'ts' || language === 'sh') return true
    if (language === 'json') return before?.language === 'ts' || before?.language === 'sh'
    return language === 'text' && before?.language === 'sh'
  })
  expect(explained).toEqual(blocks)
  expect(
    commands.every(({output}) => output?.language === 'text' || output?.language === 'json'),
  ).toBe(true)
})

test('the code compiles', async () => {
  const compiled = run(join(root, 'node_modules/.bin/tsc'), ['-p', folder], {cwd: root}).then(
    () => '',
    (error: {stdout?: string}) => error.stdout,
  )
  expect(await compiled).toBe('')
}, 180_000)

test('the code gives the results that are shown', async () => {
  const {stdout} = await run(process.execPath, [join(folder, 'page.ts')], {env: environment})
  const results: Record<string, unknown> = JSON.parse(stdout)
  for (const {name, json} of shown()) {
    const expected: unknown = JSON.parse(json.code)
    // Of structured data the page shows some properties; everything else is shown whole.
    if (name === 'jsonLd') expect(results[name]).toMatchObject(Object(expected))
    else expect({[name]: results[name]}).toEqual({[name]: expected})
  }
  expect(shown().length).toBeGreaterThanOrEqual(6)
}, 60_000)

describe('the commands print what is shown', () => {
  test.each(commands)(
    'line $line',
    async ({code, output}) => {
      const script = code
        .replaceAll('http://localhost:4321', web.url)
        // The variables are set to the lake's before.
        .replace(/^export SANITY_.*$/m, '')
      const {stdout} = await run('sh', ['-c', script], {cwd: root, env: environment})
      if (output?.language === 'json') {
        expect(JSON.parse(stdout.slice(stdout.indexOf('\n[')))).toEqual(JSON.parse(output.code))
      } else {
        expect(stdout).toBe(output?.code)
      }
    },
    120_000,
  )
})
