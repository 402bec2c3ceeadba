import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {serveLake, type ServedLake} from '../../lake/index.ts'
import {validatorFor} from '../../queries/parseResult.ts'
import {cases, publicQueries} from './cases.ts'
import {documents, drafts, secrets} from './newsroom.ts'
import {lakeOptions, openNewsroom, type Newsroom} from './openNewsroom.ts'

/** Where a query's result is kept. `UPDATE_GOLDEN=1 npx vitest run tests/queries/results.test.ts` writes it anew. */
const goldenOf = (name: string) => join(import.meta.dirname, 'golden', `${name}.json`)

let newsroom: Newsroom
let served: ServedLake

beforeAll(async () => {
  served = await serveLake({port: 0, ...lakeOptions})
  newsroom = openNewsroom(served.lake)
  await newsroom.write([...documents, ...secrets.flatMap((secret) => secret.documents), ...drafts])
})

afterAll(() => served.close())

it('has a case for every query', () => {
  expect(publicQueries.map(({name}) => name).toSorted()).toEqual(Object.keys(cases))
})

describe.each(publicQueries)('$name', ({name, text}) => {
  it('returns the golden result, which is what its type says', async () => {
    const result: unknown = await newsroom.client.fetch<unknown>(text, cases[name])
    expect(validatorFor(text).safeParse(result).error).toBeUndefined()
    if (process.env['UPDATE_GOLDEN'])
      await writeFile(goldenOf(name), `${JSON.stringify(result, null, 2)}\n`)
    expect(result).toEqual(JSON.parse(await readFile(goldenOf(name), 'utf8')))
  })

  it('returns the same over HTTP, to anyone without a token', async () => {
    const client = createClient({
      projectId: newsroom.lake.projectId,
      dataset: newsroom.lake.dataset,
      apiVersion: '2026-01-01',
      useCdn: false,
      apiHost: `http://127.0.0.1:${served.port}`,
      useProjectHostname: false,
    })
    expect(await client.fetch<unknown>(text, cases[name])).toEqual(
      await newsroom.client.fetch<unknown>(text, cases[name]),
    )
  })
})
