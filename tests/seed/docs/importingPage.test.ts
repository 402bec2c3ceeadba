import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type CodeBlock, readCodeBlocks} from '../../queries/docs/readCodeBlocks.ts'

const root = path.join(import.meta.dirname, '../../..')
const blocks = readCodeBlocks(readFileSync(path.join(root, 'docs/importing.md'), 'utf8'))

/** Where a reader of the page would be, and its code, which has to find the project's packages. */
let cwd: string
let code: string

beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'importing-page-'))
  mkdirSync(path.join(cwd, 'reports'))
  mkdirSync(path.join(root, 'artifacts'), {recursive: true})
  code = mkdtempSync(path.join(root, 'artifacts/importing-page-'))
})

afterAll(() => {
  rmSync(cwd, {recursive: true})
  rmSync(code, {recursive: true})
})

/** `npm run -s seed -- …` without the start of npm. */
const shell = `npm() { shift 4; "${process.execPath}" "${path.join(root, 'scripts/seed.ts')}" "$@"; }\n`

async function run({language, code: text}: CodeBlock): Promise<string> {
  if (language === 'ts') {
    const file = path.join(code, 'page.ts')
    writeFileSync(file, text.replaceAll("'../scripts/", "'../../scripts/"))
    const {stdout} = await promisify(execFile)(process.execPath, [file], {cwd})
    return stdout
  }
  const {stdout} = await promisify(execFile)('sh', ['-c', shell + text], {cwd})
  return stdout.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
}

test('the commands of the page print what it shows', async () => {
  const shown: Record<string, string> = {}
  const printed: Record<string, string> = {}
  for (const [index, block] of blocks.entries()) {
    if (block.language === 'txt') writeFileSync(path.join(cwd, 'reports/strike.txt'), block.code)
    if (block.language !== 'sh' && block.language !== 'ts') continue
    const output = await run(block)
    const next = blocks[index + 1]
    if (next?.language !== 'text') continue
    shown[block.code] = next.code
    printed[block.code] = output
  }
  expect(printed).toEqual(shown)
  expect(Object.keys(shown).length).toBeGreaterThanOrEqual(10)
}, 600_000)
