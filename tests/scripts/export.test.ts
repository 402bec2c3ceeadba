import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {sanityImport} from '@sanity/import'
import {openTestLake} from '../helpers/lake.ts'
import {generatedText, openScratch, patience, raw, type Scratch, strike} from './openScratch.ts'
import {runScript} from './runScript.ts'
vi.setConfig({testTimeout: patience, hookTimeout: patience})

let scratch: Scratch

beforeAll(async () => {
  scratch = await openScratch()
  scratch.write('reports/strike.txt', strike)
  scratch.write('reports/second.txt', generatedText(1))
  await scratch.seed(['apply', 'reports'])
})
afterAll(() => scratch.close())

describe('export', () => {
  it('is what an import by Sanity’s own tool turns into the same documents', async () => {
    const exported = await scratch.seed(['export'])
    expect(exported).toMatchObject({code: 0, stderr: ''})
    const documents = exported.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    await using target = openTestLake()
    await sanityImport(structuredClone(documents), {
      client: target.client,
      operation: 'createOrReplace',
    })
    const imported = await target.client.fetch('*[!(_id in path("_.**"))] | order(_id)', {}, raw)
    expect(
      imported.map(({_rev, _createdAt, _updatedAt, ...fields}: Record<string, unknown>) => fields),
    ).toEqual(documents)
  })

  it('of files is what an import of them would make, without a dataset', async () => {
    const {code, stdout} = await runScript('seed', ['export', 'reports/second.txt'], {
      cwd: scratch.cwd,
    })
    expect(code).toBe(0)
    const types = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)._type)
    expect(types).toContain('article')
    expect(types).toContain('report')
  })
})
