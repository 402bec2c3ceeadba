import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {runTypegenGenerate} from '@sanity/codegen'
import {extractModel} from '../schemas/compileSchema.ts'

const usage = `npm run typegen -- [--check]

Writes schema.json and sanity.types.ts from schemas/ and queries/.

  --check  write nothing; exit code 1 when either file is not what it would be`

const root = resolve(import.meta.dirname, '..')

async function main(): Promise<number> {
  const {values} = parseArgs({options: {check: {type: 'boolean'}, help: {type: 'boolean'}}})
  if (values.help) {
    console.log(usage)
    return 0
  }
  const files = await generate()
  if (values.check) return check(files)
  for (const [name, content] of files) await writeFile(join(root, name), content)
  console.log(`Wrote ${[...files.keys()].join(' and ')}.`)
  return 0
}

/** File names at the root and what belongs in them. */
async function generate(): Promise<Map<string, string>> {
  const extractedSchema = extractModel()
  const folder = await mkdtemp(join(tmpdir(), 'slugline-typegen-'))
  try {
    const errors: string[] = []
    const {code} = await runTypegenGenerate({
      workDir: root,
      extractedSchema,
      config: {
        generates: join(folder, 'sanity.types.ts'),
        path: join(root, 'queries/**/*.ts'),
        formatGeneratedCode: false,
        overloadClientMethods: true,
      },
      onProgress: (event) => {
        if (event.type === 'moduleEvaluated') errors.push(...event.errors)
      },
    })
    if (errors.length > 0)
      throw new Error(`TypeGen could not type every query:\n${errors.join('\n')}`)
    return new Map([
      ['schema.json', `${JSON.stringify(extractedSchema, null, 2)}\n`],
      ['sanity.types.ts', code],
    ])
  } finally {
    await rm(folder, {recursive: true})
  }
}

async function check(files: Map<string, string>): Promise<number> {
  const stale: string[] = []
  for (const [name, content] of files) {
    const committed = await readFile(join(root, name), 'utf8').catch(() => '')
    if (committed !== content) stale.push(name)
  }
  if (stale.length === 0) return 0
  console.error(`${stale.join(' and ')}: not what schemas/ and queries/ say. Run npm run typegen.`)
  return 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE') ? 2 : 1
}
