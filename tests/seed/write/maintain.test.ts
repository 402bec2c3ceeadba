import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, it} from 'vitest'
import {pruneStale} from '../../../seed/write/maintain/pruneStale.ts'
import {undoRun} from '../../../seed/write/maintain/undoRun.ts'
import {verifyDataset} from '../../../seed/write/maintain/verifyDataset.ts'
import {openTestLake} from '../../helpers/lake.ts'
import {exported, one, raw, reword} from './dataset.ts'
import {baseStory, createContext, importStories, planStories, total} from './importer.ts'

let client: SanityClient

beforeEach(() => {
  client = openTestLake().client
})

const maintenance = () => {
  const {environment, options} = createContext(client)
  return {client, environment, ...options, isStopping: () => false, dryRun: false}
}

describe('after the import', () => {
  it('undo takes all of it back', async () => {
    await importStories(client, [baseStory])
    expect(await undoRun(maintenance())).toMatchObject({deleted: 14, restored: 0, kept: []})
    expect(await client.fetch('*[]._id', {}, raw)).toEqual([])
    expect(total(await importStories(client, [baseStory])).created).toBe(14)
  })

  it('undo takes the last apply back and leaves the one before', async () => {
    await importStories(client, [baseStory])
    const before = await exported(client)
    await importStories(client, [reword(0, 'Cranes stand still for the ninth day.')])
    await undoRun(maintenance())
    expect(await exported(client)).toEqual(before)
    const verified = await verifyDataset({client, releases: [], validate: async () => []})
    expect(verified).toMatchObject({edited: 0, deleted: 0, issues: []})
    expect(total(await planStories(client, [baseStory]))).toEqual({created: 0, updated: 0})
  })

  it('undo keeps what somebody touched, and what that needs', async () => {
    await importStories(client, [baseStory])
    const quote = await one(client, '*[_type == "quote"][0]')
    await client.patch(quote._id).set({'verification.state': 'confirmed'}).commit()
    const {kept} = await undoRun(maintenance())
    expect(kept).toContainEqual({id: quote._id, reason: 'edited'})
    expect(await client.getDocument(quote._id)).toHaveProperty('verification.state', 'confirmed')
    expect(await client.fetch('count(*[_type == "article"])')).toBe(0)
    expect(await client.fetch('count(*[_type == "report"])')).toBe(1)
  })

  it('prune deletes what no report has, unless edited or referred to', async () => {
    await importStories(client, [baseStory])
    const quote = await one(client, '*[_type == "quote"][0]')
    await importStories(client, [reword(1, 'Nobody is quoted any more.')])
    const {pruned, kept} = await pruneStale(maintenance())
    expect(pruned).toContainEqual({id: quote._id, type: 'quote'})
    expect(kept).toEqual([])
    expect(await client.getDocument(quote._id)).toBeUndefined()
    await importStories(client, [baseStory])
    expect(await client.getDocument(quote._id)).toHaveProperty('text', 'We will not move,')
  })

  it('prune lists what it keeps with its referrers', async () => {
    await importStories(client, [baseStory])
    const quote = await one(client, '*[_type == "quote"][0]')
    const reference = {_type: 'reference', _ref: quote._id}
    await client.create({_id: 'wall', _type: 'wall', quote: reference})
    await importStories(client, [reword(1, 'Nobody is quoted any more.')])
    const {kept} = await pruneStale(maintenance())
    expect(kept).toEqual([
      {id: quote._id, type: 'quote', reason: 'referenced', referrers: [{id: 'wall', type: 'wall'}]},
    ])
  })

  it('verify counts, and finds what is not valid any more', async () => {
    await importStories(client, [baseStory])
    const check = () => verifyDataset({client, releases: [], validate: async () => []})
    expect(await check()).toMatchObject({issues: [], edited: 0, deleted: 0})
    const quote = await one(client, '*[_type == "quote"][0]')
    await client.patch(quote._id).set({'span.exact': 'We shall not move'}).commit()
    const {issues, edited} = await check()
    expect(edited).toBe(1)
    expect(issues).toEqual([
      expect.objectContaining({document: quote._id, path: 'span.exact', type: 'quote'}),
    ])
  })
})
