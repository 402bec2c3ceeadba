import {execFile} from 'node:child_process'
import {cp, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {afterEach, beforeEach, expect, it} from 'vitest'

const root = resolve(import.meta.dirname, '..', '..')
const parts = [
  'package.json',
  'queries',
  'sanity.types.ts',
  'schema.json',
  'schemas',
  'scripts/typegen.ts',
]

let copy: string

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'slugline-typegen-'))
  await Promise.all(parts.map((part) => cp(join(root, part), join(copy, part), {recursive: true})))
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
})

afterEach(() => rm(copy, {recursive: true}))

const check = () =>
  promisify(execFile)(process.execPath, [join(copy, 'scripts', 'typegen.ts'), '--check'])

const advice = 'not what schemas/ and queries/ say. Run npm run typegen.\n'

it('fails when a field of the schema gets another name', {timeout: 120_000}, async () => {
  const file = join(copy, 'schemas', 'documents', 'topic.ts')
  const source = await readFile(file, 'utf8')
  const changed = source.replace("name: 'description'", "name: 'summary'")
  expect(changed).not.toBe(source)
  await writeFile(file, changed)
  await expect(check()).rejects.toMatchObject({
    code: 1,
    stderr: `schema.json and sanity.types.ts: ${advice}`,
  })
})

it('fails for the types alone when a query is new', {timeout: 120_000}, async () => {
  await writeFile(
    join(copy, 'queries', 'ids.ts'),
    "import {defineQuery} from 'groq'\n\nexport const idsQuery = defineQuery('*[]._id')\n",
  )
  await expect(check()).rejects.toMatchObject({code: 1, stderr: `sanity.types.ts: ${advice}`})
})
