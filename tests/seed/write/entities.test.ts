import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, it} from 'vitest'
import type {Story} from '../../../bench/reports/composeReport.ts'
import type {SeedDocument} from '../../../seed/build/documents.ts'
import {openTestLake} from '../../helpers/lake.ts'
import {one, person, raw, reword} from './dataset.ts'
import {baseStory, importStories} from './importer.ts'

let client: SanityClient

beforeEach(() => {
  client = openTestLake().client
})

/** As an editor does: everything that referred to the person refers to somebody else, and the person is deleted. */
async function mergeIntoAnother(id: string): Promise<void> {
  await client.create({
    _id: 'merged',
    _type: 'person',
    name: 'Somebody Else',
    slug: {_type: 'slug', current: 's'},
  })
  const referring = await client.fetch<SeedDocument[]>('*[references($id)]', {id}, raw)
  for (const document of referring) {
    const moved: SeedDocument = JSON.parse(JSON.stringify(document).replaceAll(id, 'merged'))
    await client.createOrReplace({...moved, _id: document._id})
  }
  await client.delete(id)
}

describe('people, organizations and places', () => {
  const another: Story = {
    ...baseStory,
    file: 'b.txt',
    headline: 'Dockers meet the mayor',
    interview: null,
    parts: [
      {
        kind: 'paragraph',
        text: 'Clara Duarte went to the town hall on Monday.',
        people: ['Clara Duarte'],
      },
    ],
  }

  it('are reused when an editor made them before, by name and by alias', async () => {
    await client.create({
      _id: 'by-hand',
      _type: 'person',
      name: 'Clara M. Duarte',
      aliases: ['clara duarte'],
      slug: {_type: 'slug', current: 'clara'},
    })
    const before = await client.getDocument('by-hand')
    await importStories(client, [baseStory])
    expect(await client.fetch('count(*[_type == "person" && name match "Duarte"])')).toBe(1)
    expect(await one(client, '*[_type == "quote"][0]')).toHaveProperty('speaker._ref', 'by-hand')
    expect(await client.getDocument('by-hand')).toEqual(before)
  })

  it('are found again after a rename', async () => {
    await importStories(client, [baseStory])
    const {_id: id} = await person(client, 'Clara Duarte')
    await client.patch(id).set({name: 'C. M. Duarte'}).commit()
    await importStories(client, [another])
    expect(await client.fetch('count(*[_type == "person" && name match "Duarte"])')).toBe(1)
    expect(await client.getDocument(id)).toHaveProperty('name', 'C. M. Duarte')
  })

  it.each([
    {told: 'by a report at hand', stories: [reword(3, 'It has answered now.'), another]},
    {told: 'by one imported earlier only', stories: [another]},
  ])('are found again after a merge, with no alias to tell: $told', async ({stories}) => {
    await importStories(client, [baseStory])
    await mergeIntoAnother((await person(client, 'Clara Duarte'))._id)
    await importStories(client, stories)
    expect(await client.fetch('count(*[_type == "person" && name match "Duarte"])')).toBe(0)
    const named = '*[_type == "article" && headline == "Dockers meet the mayor"][0].people[]._ref'
    expect(await client.fetch(named)).toContain('merged')
  })

  it('gain what another report says of them, and nothing an editor took out', async () => {
    await importStories(client, [baseStory])
    const {_id: id} = await person(client, 'Clara Duarte')
    await client.patch(id).set({roles: []}).commit()
    await importStories(client, [
      {
        ...another,
        parts: [{kind: 'quote', text: 'We were heard', speaker: 'Clara Duarte', role: 'chair'}],
      },
    ])
    const {roles} = await one(client, '*[_id == $id][0]{_id, _type, "roles": roles[].title}', {id})
    expect(roles).toEqual(['chair'])
  })
})
