import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {serveLake, type ServedLake} from '../../../lake/index.ts'
import {createSluglineClient} from '../../../queries/index.ts'
import {validatorFor} from '../../../queries/parseResult.ts'
import {publicQueries} from '../cases.ts'
import {lakeOptions} from '../openNewsroom.ts'
import {openSeeded, seedFiles} from './openSeeded.ts'
import {editAsDesk, createSeededCases} from './seededCases.ts'

/** `UPDATE_GOLDEN=1 npx vitest run tests/queries/seeded` writes them anew, when the reader reads better. */
const goldenOf = (name: string) => join(import.meta.dirname, 'golden', `${name}.json`)

let served: ServedLake
let inProcess: SanityClient
let overHttp: SanityClient
let cases: Awaited<ReturnType<typeof createSeededCases>>

beforeAll(async () => {
  served = await serveLake({port: 0, ...lakeOptions})
  inProcess = (await openSeeded(seedFiles, served.lake)).client
  await editAsDesk(inProcess)
  overHttp = createSluglineClient({
    SANITY_PROJECT_ID: served.lake.projectId,
    SANITY_DATASET: served.lake.dataset,
    SANITY_API_HOST: served.address,
  })
  cases = await createSeededCases(inProcess)
})

afterAll(() => served.close())

describe.each(publicQueries)('$name on the seeded lake', ({name, text}) => {
  it('returns the golden result, which is what its type says', async () => {
    const result: unknown = await inProcess.fetch<unknown>(text, cases[name])
    expect(validatorFor(text).safeParse(result).error).toBeUndefined()
    if (process.env['UPDATE_GOLDEN'])
      await writeFile(goldenOf(name), `${JSON.stringify(result, null, 2)}\n`)
    expect(result).toEqual(JSON.parse(await readFile(goldenOf(name), 'utf8')))
  })

  it('finds something', async () => {
    const result: unknown = await inProcess.fetch<unknown>(text, cases[name])
    expect(result).not.toBeNull()
    expect(result).not.toEqual([])
  })

  it('returns the same over HTTP', async () => {
    const [here, there]: unknown[] = await Promise.all(
      [inProcess, overHttp].map((client) => client.fetch<unknown>(text, cases[name])),
    )
    expect(there).toEqual(here)
  })
})
