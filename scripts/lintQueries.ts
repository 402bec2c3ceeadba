import {join, relative, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {glob} from 'tinyglobby'
import {lintModules} from '../queries/lint/lintModules.ts'
import {lintReasons} from '../queries/lint/lintIssue.ts'

const usage = `npm run check:queries

Lints every GROQ query that queries/ exports. Exit code 1 when there is a fault.`

const entries = ['queries/index.ts', 'queries/react.ts']

const root = resolve(import.meta.dirname, '..')

async function main(): Promise<number> {
  const {values} = parseArgs({options: {help: {type: 'boolean'}}})
  if (values.help) {
    console.log(usage)
    return 0
  }
  // These two only give again what the others have.
  const files = await glob('queries/*.ts', {cwd: root, ignore: entries})
  const modules = new Map<string, Record<string, unknown>>()
  for (const file of files.toSorted()) {
    const exported: Record<string, unknown> = await import(join(root, file))
    modules.set(relative(root, join(root, file)), exported)
  }
  const faults = lintModules(modules)
  for (const {file, query, rule, at} of faults) {
    console.error(`${file}: ${query}: ${rule}${at && `: ${at}`}\n  ${lintReasons[rule]}`)
  }
  return faults.length > 0 ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  const isUsage =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE')
  console.error(isUsage ? `${error.message}\n\n${usage}` : error)
  process.exitCode = isUsage ? 2 : 1
}
