import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, it} from 'vitest'
import type {Story} from '../../../bench/reports/composeReport.ts'
import {openTestLake} from '../../helpers/lake.ts'
import {article, exported, raw, reword} from './dataset.ts'
import {baseStory, importStories, planStories, total} from './importer.ts'

let client: SanityClient

beforeEach(() => {
  client = openTestLake().client
})

describe('importing again', () => {
  it('writes nothing the second time, with or without reading the file', async () => {
    const first = await importStories(client, [baseStory])
    expect(total(first)).toEqual({created: 14, updated: 0})
    expect(await importStories(client, [baseStory])).toMatchObject({mutations: 0, unchanged: 1})
    expect(total(await planStories(client, [baseStory]))).toEqual({created: 0, updated: 0})
  })

  it('changes what the report changed and keeps what an editor changed', async () => {
    await importStories(client, [baseStory])
    const {_id: id} = await article(client)
    await client.patch(id).set({dek: 'An editor’s dek.', pubStatus: 'withheld'}).commit()
    const summary = await importStories(client, [reword(3, 'The port authority has answered now.')])
    expect(summary.conflicts).toBe(0)
    const now = await article(client)
    expect(now).toMatchObject({dek: 'An editor’s dek.', pubStatus: 'withheld'})
    expect(JSON.stringify(now['body'])).toContain('has answered now')
    expect(JSON.stringify(now['body'])).not.toContain('has not answered')
  })

  it('keeps the editor’s version of what both changed, and says so where the Studio looks', async () => {
    await importStories(client, [baseStory])
    const {_id: id} = await article(client)
    await client.patch(id).set({dek: 'An editor’s dek.'}).commit()
    const changed = {...baseStory, dek: 'Dockers want shorter shifts.'}
    expect((await planStories(client, [changed])).conflicts).toBe(1)
    await importStories(client, [changed])
    expect(await article(client)).toHaveProperty('dek', 'An editor’s dek.')
    const reviews = await client.fetch(
      '*[_type == "seed.record" && defined(reviews)].reviews[]',
      {},
      raw,
    )
    expect(reviews).toContainEqual(
      expect.objectContaining({
        kind: 'conflict',
        document: id,
        path: 'dek',
        base: '"Dockers want better pay."',
        live: '"An editor’s dek."',
        incoming: '"Dockers want shorter shifts."',
      }),
    )
    expect((await planStories(client, [changed])).conflicts).toBe(0)
  })

  it('says when a report changed a document that an editor had worked on', async () => {
    await importStories(client, [baseStory])
    const {_id: id} = await article(client)
    await client.patch(id).set({dek: 'An editor’s dek.'}).commit()
    await importStories(client, [reword(3, 'The port authority has answered now.')])
    expect(
      await client.fetch('*[_type == "seed.record"].reviews[]{kind, document}', {}, raw),
    ).toContainEqual({kind: 'changed', document: id})
  })

  it('keeps the address when the headline changes, and finds the report by its file', async () => {
    await importStories(client, [baseStory])
    const before = await article(client)
    await importStories(client, [{...baseStory, headline: 'Port strike goes on'}])
    const now = await article(client)
    expect(now).toMatchObject({
      _id: before._id,
      headline: 'Port strike goes on',
      slug: before['slug'],
    })
    expect(await client.fetch('count(*[_type == "article"])')).toBe(1)
  })

  it('takes another report under the same headline for another report', async () => {
    const other: Story = {
      ...baseStory,
      file: 'b.txt',
      dek: null,
      interview: null,
      parts: [
        {kind: 'paragraph', text: 'Quite another story stands under these words.', people: []},
      ],
    }
    await importStories(client, [baseStory])
    await importStories(client, [other])
    expect(await client.fetch('count(*[_type == "article"])')).toBe(2)
    expect(await client.fetch('count(array::unique(*[_type == "article"].slug.current))')).toBe(2)
    expect(await importStories(client, [baseStory, other])).toMatchObject({mutations: 0})
  })
})

describe('what editors deleted', () => {
  it('stays deleted, until --restore', async () => {
    await importStories(client, [baseStory])
    const {_id: id} = await article(client)
    await client.delete(id)
    const changed = {...baseStory, dek: 'Dockers want shorter shifts.'}
    expect(await importStories(client, [changed])).toMatchObject({deleted: 1})
    expect(await client.fetch('count(*[_type == "article"])')).toBe(0)
    await importStories(client, [changed], {restore: true})
    expect(await article(client)).toMatchObject({_id: id, dek: 'Dockers want shorter shifts.'})
  })
})

describe('one after the other and together', () => {
  it('two importers of the same reports make every document once', async () => {
    const stories = Array.from({length: 6}, (_, index) => ({
      ...baseStory,
      file: `${index}.txt`,
      headline: `Story number ${index} of the week`,
      interview: null,
    }))
    const both = await Promise.all([importStories(client, stories), importStories(client, stories)])
    expect(both.map(({stopped}) => stopped)).toEqual([false, false])
    const together = await exported(client)
    client = openTestLake().client
    await importStories(client, stories)
    expect(together).toEqual(await exported(client))
  })

  it('packing reports into one transaction gives the same dataset', async () => {
    const stories = Array.from({length: 5}, (_, index) => ({
      ...baseStory,
      file: `${index}.txt`,
      headline: `Story number ${index} of the week`,
    }))
    const alone = await importStories(client, stories)
    const separately = await exported(client)
    client = openTestLake().client
    const packed = await importStories(client, stories, {reportsPerTransaction: 25})
    expect([alone.transactions, packed.transactions]).toEqual([5, 1])
    expect(await exported(client)).toEqual(separately)
    expect(total(await planStories(client, stories))).toEqual({created: 0, updated: 0})
  })

  it('a report larger than a request is written in several transactions', async () => {
    const long: Story = {
      ...baseStory,
      parts: Array.from({length: 900}, (_, index) => ({
        kind: 'quote' as const,
        text: `Sentence ${index} goes on ${'and on '.repeat(12)}`.trim(),
        speaker: 'Clara Duarte',
        role: 'union leader',
      })),
    }
    const summary = await importStories(client, [long])
    expect(summary.transactions).toBeGreaterThan(1)
    expect(await importStories(client, [long])).toMatchObject({mutations: 0})
    expect(total(await planStories(client, [long]))).toEqual({created: 0, updated: 0})
  })
})
