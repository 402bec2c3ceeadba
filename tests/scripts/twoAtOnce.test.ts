import {afterAll, beforeAll, expect, it, vi} from 'vitest'
import {generatedText, json, openScratch, patience, raw, type Scratch} from './openScratch.ts'
vi.setConfig({testTimeout: patience, hookTimeout: patience})

let scratch: Scratch

beforeAll(async () => {
  scratch = await openScratch()
})
afterAll(() => scratch.close())

it('two processes that import the same reports at once make every document once', async () => {
  for (let index = 0; index < 20; index++) {
    scratch.write(`many/${index}.txt`, generatedText(2000 + index))
  }
  const {client} = scratch.served
  const both = await Promise.all([
    scratch.seed(['apply', 'many', '--json']),
    scratch.seed(['apply', 'many', '--json']),
  ])
  expect(both.map(({code, stderr}) => ({code, stderr}))).toEqual([
    {code: 0, stderr: ''},
    {code: 0, stderr: ''},
  ])
  expect(await client.fetch('count(*[_type == "article"])')).toBe(20)
  const doubled = `*[_type in ["person", "organization", "place", "program", "topic"]]
    {_type, name, "same": count(*[_type == ^._type && lower(name) == lower(^.name)])}[same > 1]`
  expect(await client.fetch(doubled, {}, raw)).toEqual([])
  const again = await scratch.seed(['apply', 'many', '--json'])
  expect(json(again)).toMatchObject({unchanged: 20, mutations: 0})
  expect(json(await scratch.seed(['verify', 'many', '--json']))).toMatchObject({good: true})
})
