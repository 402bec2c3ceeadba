import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {z} from 'zod'
import {serveLake, type ServedLake} from '../../../lake/index.ts'
import {lintReasons} from '../../../queries/lint/lintIssue.ts'
import {publicQueries} from '../cases.ts'
import {lakeOptions} from '../openNewsroom.ts'
import {openSeeded, seedFiles} from '../seeded/openSeeded.ts'
import {editAsDesk} from '../seeded/seededCases.ts'
import {isCode, lastConstant, readCodeBlocks, type CodeBlock} from './readCodeBlocks.ts'
import {writeModules} from './writeModules.ts'

const root = join(import.meta.dirname, '../../..')
const page = join(root, 'docs/queries.md')

let folder: string
let markdown: string
let blocks: CodeBlock[]
let served: ServedLake
let shown: Record<string, unknown>

beforeAll(async () => {
  markdown = await readFile(page, 'utf8')
  blocks = readCodeBlocks(markdown)
  // In the project, so that its packages are found.
  await mkdir(join(root, 'artifacts'), {recursive: true})
  folder = await mkdtemp(join(root, 'artifacts/docs-'))
  await writeModules(folder, blocks)
  served = await serveLake({port: 0, ...lakeOptions})
  const {client} = await openSeeded(seedFiles, served.lake)
  await editAsDesk(client)
  const ferry = await client.fetch<{_id: string}>(
    '*[_type == "article" && headline match "ferry"][0]',
  )
  const dek = 'After four months the ferry between Bergvik and Ardal is back.'
  await client.create({...ferry, _id: `drafts.${ferry._id}`, _type: 'article', dek})
  Object.assign(process.env, {
    SANITY_PROJECT_ID: served.lake.projectId,
    SANITY_DATASET: served.lake.dataset,
    SANITY_API_HOST: served.address,
    SANITY_READ_TOKEN: served.lake.token,
  })
  shown = z
    .record(z.string(), z.unknown())
    .parse(await import(pathToFileURL(join(folder, 'page.tsx')).href))
}, 60_000)

afterAll(async () => {
  await served.close()
  await rm(folder, {recursive: true})
})

it('compiles, with types that are the generated ones', {timeout: 120_000}, async () => {
  const tsc = join(root, 'node_modules/.bin/tsc')
  const compiled = promisify(execFile)(tsc, ['-p', folder], {cwd: root}).then(
    () => '',
    (error: {stdout?: string}) => error.stdout,
  )
  expect(await compiled).toBe('')
})

/** The page breaks lines of HTML where a browser sees none. */
const withoutSpace = (html: unknown) => String(html).replaceAll(/\s+/g, '')

it('shows the results that its code has', () => {
  const wrong: unknown[] = []
  for (const [index, {language, code, line}] of blocks.entries()) {
    if (language !== 'json' && language !== 'html') continue
    const name = lastConstant(blocks.slice(0, index).findLast(isCode)?.code ?? '') ?? ''
    try {
      if (language === 'html') expect(withoutSpace(shown[name])).toBe(withoutSpace(code))
      else expect({[name]: shown[name]}).toMatchObject({[name]: JSON.parse(code)})
    } catch (error) {
      wrong.push(
        `docs/queries.md:${line} ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
  expect(wrong).toEqual([])
})

it('has a section, an example and a type for every query, and no block of another kind', () => {
  const sections = [...markdown.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name ?? '')
  expect(sections.toSorted()).toEqual(publicQueries.map(({name}) => name).toSorted())
  const code = blocks.filter(isCode).map((block) => block.code)
  const unused = publicQueries.filter(({name}) => !code.some((each) => each.includes(`(${name}`)))
  expect(unused).toEqual([])
  expect([...new Set(blocks.map(({language}) => language))].toSorted()).toEqual([
    'html',
    'json',
    'ts',
    'tsx',
  ])
})

it('names every rule of the lint', () => {
  const rules = [...markdown.matchAll(/^\| `([a-z]+(?:-[a-z]+)+)`/gm)].map(([, rule]) => rule ?? '')
  expect(rules.toSorted()).toEqual(Object.keys(lintReasons).toSorted())
})

const Shown = z.object({
  showHeadlines: z.custom<(show: (headlines: string[]) => void) => () => void>(),
  Story: z.custom<(props: {slug: string}) => React.ReactNode>(),
  html: z.string(),
})

it('renders and watches as it says', async () => {
  const {showHeadlines, Story, html} = Shown.parse(shown)
  const story = renderToStaticMarkup(
    createElement(Story, {slug: 'mike-pompeo-makes-first-trip-to-russia-as-secretary-of-state'}),
  )
  expect(story.startsWith(html)).toBe(true)
  const headlines = await new Promise<string[]>((resolve) => {
    const stop = showHeadlines((latest) => {
      resolve(latest)
      queueMicrotask(() => stop())
    })
  })
  expect(headlines).toEqual([
    'The night ferry to Ardal sails again',
    'Mike Pompeo makes first trip to Russia as Secretary of State',
  ])
})
