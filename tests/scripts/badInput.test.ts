import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {patience} from './openScratch.ts'
import {runScript} from './runScript.ts'

vi.setConfig({testTimeout: patience})

const cwd = mkdtempSync(path.join(tmpdir(), 'slugline-input-'))

const good = 'Harbor strike enters second week\n\nDockers want better pay, Clara Duarte said.\n'

const files: Record<string, string | Uint8Array> = {
  'good.txt': good,
  'empty.txt': '',
  'blank.txt': '\uFEFF  \n\n',
  'latin.txt': Buffer.from('Headline\n\nA caf\xe9.\n', 'latin1'),
  'binary.txt': Buffer.from([72, 10, 0, 7]),
  'large.txt': 'x'.repeat(1_000_001),
  'yaml.txt': `---\nurl: [\n---\n${good}`,
  'field.txt': `---\nlanguage: en\nurl: no address\n---\n${good}`,
  'numbers.txt': '1\n2\n3\n',
}

beforeAll(() => {
  mkdirSync(path.join(cwd, 'folder'))
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(cwd, name), content)
})
afterAll(() => rmSync(cwd, {recursive: true}))

/** One line, so that it can be read in a log; YAML's own explanation may take more. */
const expected: [args: string[], message: RegExp][] = [
  [['missing.txt'], /^Error: missing\.txt: no such file or folder\.\n$/],
  [['folder'], /^Error: folder: no report in this folder .*\n$/],
  [['*.none'], /^Error: \*\.none: no file matches this pattern\.\n$/],
  [['empty.txt'], /^Error: empty\.txt:1: is empty.*\n$/],
  [['blank.txt'], /^Error: blank\.txt:1: is empty.*\n$/],
  [['latin.txt'], /^Error: latin\.txt:3: is not UTF-8\. .*iconv.*\n$/],
  [['binary.txt'], /^Error: binary\.txt:2: is binary.*\n$/],
  [['large.txt'], /^Error: large\.txt: has 1000001 bytes; a report may have 1000000\..*\n$/],
  [['yaml.txt'], /^Error: yaml\.txt:\d: front matter .*\n$/],
  [['field.txt'], /^Error: field\.txt:3: front matter at "url": .*\n$/],
  [['numbers.txt'], /^Error: numbers\.txt:1: no headline.*\n$/],
  [['good.txt', 'numbers.txt'], /^Error: numbers\.txt:1: no headline.*\n$/],
]

describe.concurrent('input that cannot be imported: one error, exit code 1, nothing made', () => {
  it.each(expected)('%j', async (args, message) => {
    const data = `data-${args.join('-').replaceAll('*', '')}`
    const result = await runScript('seed', ['apply', ...args, '--data', data], {cwd})
    expect(result).toEqual({code: 1, stdout: '', stderr: expect.stringMatching(message)})
    expect(existsSync(path.join(cwd, data))).toBe(false)
  })

  it('from standard input', async () => {
    const result = await runScript('seed', ['apply', '-', '--data', 'data-stdin'], {
      cwd,
      input: Buffer.from([0xff, 0xfe]),
    })
    expect(result).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Error: -:1: is not UTF-8/),
    })
  })
})

describe.concurrent('flags that make no sense: exit code 2', () => {
  it.each([
    [['apply', '--unknown']],
    [['plan']],
    [['apply', 'good.txt', '--shard', '5/3']],
    [['apply', 'good.txt', '--draft', '--release', 'x']],
    [['undo', 'good.txt']],
  ])('seed %j', async (args) => {
    const {code, stdout, stderr} = await runScript('seed', args, {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^error: .*\n\(--help shows how\)\n$/)
  })
  it.each([[['*[]', '--param', 'nameless']], [[]], [['*[]', '--unknown']]])(
    'query %j',
    async (args) => {
      const {code, stdout} = await runScript('query', args, {cwd})
      expect({code, stdout}).toEqual({code: 2, stdout: ''})
    },
  )
})

it.each(['read', 'plan', 'apply', 'verify', 'export', 'prune', 'undo'])(
  'seed %s --help has an example',
  async (command) => {
    const {code, stdout} = await runScript('seed', [command, '--help'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toMatch(/Examples?:\n {2}.*npm run/)
  },
)
