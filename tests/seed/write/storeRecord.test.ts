import * as fc from 'fast-check'
import {expect, it} from 'vitest'
import type {SeedDocument} from '../../../seed/build/documents.ts'
import {parseRecord} from '../../../seed/write/state/parseRecord.ts'
import type {ImportRecord} from '../../../seed/write/state/record.ts'
import {storeRecord} from '../../../seed/write/state/storeRecord.ts'
import {openTestLake} from '../../helpers/lake.ts'
import {baseStory, importStories, planStories, total} from './importer.ts'

const raw = {perspective: 'raw'} as const
const reportRecord = '*[_type == "seed.record" && defined(file)][0]'

const recordWith = (contents: readonly string[]): ImportRecord => ({
  _id: 'seed.report-1',
  _type: 'seed.record',
  file: 'a.txt',
  checksum: 'c',
  version: 'v',
  target: 'published',
  run: 'r',
  documents: contents.map((content, index) => ({
    _key: `${index}`,
    id: `${index}`,
    rev: 'x',
    content,
    ...(index % 2 === 1 && {copies: [{_key: 'drafts', content: `${content} in review`}]}),
  })),
})

it('reads what it stored, whatever the contents', () => {
  const text = fc.string({unit: 'grapheme', maxLength: 3000})
  fc.assert(
    fc.property(fc.array(text, {minLength: 1, maxLength: 5}), (contents) => {
      const record = recordWith(contents)
      expect(parseRecord(JSON.parse(JSON.stringify(storeRecord(record))))).toEqual(record)
    }),
  )
})

it('stores long contents in a fraction of their length, short ones as they are', () => {
  const long = storeRecord(recordWith(['The cranes stand still. '.repeat(200)]))
  expect(Object.keys(long.documents[0] ?? {})).toEqual(['_key', 'id', 'rev'])
  expect(long.contents?.length).toBeLessThan(500)
  const short = recordWith(['{"_id":"person-1"}'])
  expect(storeRecord(short)).toEqual(short)
})

it('a report that has become short, and then long again, merges with what it was', async () => {
  const {client} = openTestLake()
  const short = {...baseStory, parts: baseStory.parts.slice(0, 1), interview: null, dek: null}
  await importStories(client, [baseStory])
  expect(await client.fetch(`defined(${reportRecord}.contents)`, {}, raw)).toBe(true)
  for (const story of [short, baseStory, short]) {
    await importStories(client, [story])
    expect(total(await planStories(client, [story]))).toEqual({created: 0, updated: 0})
  }
})

it('names the record whose contents are damaged, and what to do', async () => {
  const {client} = openTestLake()
  await importStories(client, [baseStory])
  const {_id: id} = await client.fetch<SeedDocument>(reportRecord, {}, raw)
  await client.patch(id).set({contents: 'no such thing'}).commit()
  await expect(importStories(client, [{...baseStory, dek: 'Another.'}])).rejects.toThrow(
    `The record of an import, document ${id}, is damaged: its contents cannot be unpacked\nRestore it`,
  )
})
