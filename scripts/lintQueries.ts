import {relative, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {findQueriesInPath} from '@sanity/codegen'
import {lintReasons} from '../queries/lint/lintIssue.ts'
import {lintQueries, type NamedQuery} from '../queries/lint/lintQueries.ts'

const usage = `npm run check:queries -- [folder]

Lints every GROQ query that TypeGen finds in a folder, queries/ by default. Exit code 1 when there is a fault.`

const root = resolve(import.meta.dirname, '..')

async function main(): Promise<number> {
  const {values, positionals} = parseArgs({
    options: {help: {type: 'boolean'}},
    allowPositionals: true,
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const faults = lintQueries(await findQueries(resolve(positionals[0] ?? resolve(root, 'queries'))))
  for (const {file, query, rule, at} of faults) {
    console.error(`${file}: ${query}: ${rule}${at && `: ${at}`}\n  ${lintReasons[rule]}`)
  }
  return faults.length > 0 ? 1 : 0
}

/** The queries that TypeGen types, exported or not, under whatever name. Throws where it cannot make out a query's text. */
async function findQueries(folder: string): Promise<NamedQuery[]> {
  const found: NamedQuery[] = []
  const {queries: modules} = findQueriesInPath({path: `${folder}/**/*.{ts,tsx}`})
  for await (const {filename, queries, errors} of modules) {
    const [error] = errors
    if (error) throw error
    const file = relative(root, filename)
    found.push(...queries.map(({variable, query}) => ({file, name: variable.id.name, text: query})))
  }
  return found.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)))
}

try {
  process.exitCode = await main()
} catch (error) {
  const isUsage =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE')
  console.error(isUsage ? `${error.message}\n\n${usage}` : error)
  process.exitCode = isUsage ? 2 : 1
}
