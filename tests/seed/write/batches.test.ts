import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, it} from 'vitest'
import type {Story} from '../../../bench/reports/composeReport.ts'
import {generateStory} from '../../../bench/generateReports.ts'
import type {SeedDocument} from '../../../seed/build/documents.ts'
import {applyReports} from '../../../seed/write/apply/applyReports.ts'
import type {ReportSource} from '../../../seed/write/apply/types.ts'
import {exportDocuments} from '../../../seed/write/maintain/exportDocuments.ts'
import {openTestLake} from '../../helpers/lake.ts'
import {baseStory, createContext, importStories, planStories, sourceOf, total} from './importer.ts'

let client: SanityClient

beforeEach(() => {
  client = openTestLake().client
})

const exported = async (): Promise<SeedDocument[]> => {
  const documents: SeedDocument[] = []
  for await (const document of exportDocuments(client)) documents.push(document)
  return documents
}

const numbered = (index: number): Story => ({
  ...baseStory,
  file: `${index}.txt`,
  headline: `Story number ${index} of the week`,
})

/** Made-up ones, some people in many, and three reports under one headline. */
const stories: readonly Story[] = [
  ...Array.from({length: 12}, (_, index) => generateStory(index)),
  ...['Clara Duarte', 'CLARA DUARTE', 'Clára Duarte'].map((reporter, index) =>
    Object.assign(generateStory(20 + index), {headline: baseStory.headline, reporter}),
  ),
]

describe('batches, each planned while the one before is on its way', () => {
  it.each([
    {batchSize: 1, concurrency: 1, reportsPerTransaction: 1},
    {batchSize: 1, concurrency: 8, reportsPerTransaction: 1},
    {batchSize: 4, concurrency: 4, reportsPerTransaction: 3},
  ])('give the same dataset as one batch: %o', async (options) => {
    await importStories(client, stories, {batchSize: 100})
    const atOnce = await exported()
    client = openTestLake().client
    await importStories(client, stories, options)
    expect(await exported()).toEqual(atOnce)
    expect(total(await planStories(client, stories))).toEqual({created: 0, updated: 0})
  })

  it('an edit between two batches stays, and the second is planned anew', async () => {
    const again: Story = {
      ...numbered(1),
      parts: [
        {
          kind: 'quote',
          text: 'I have another post',
          speaker: 'Clara Duarte',
          role: 'harbor master',
        },
      ],
    }
    let edited: Promise<unknown> | undefined
    const named = '*[_type == "person" && name == "Clara Duarte"][0]'
    await importStories(client, [numbered(0), again], {
      batchSize: 1,
      events: {
        onWritten: ({file}) => {
          if (file !== '0.txt') return
          edited = client
            .fetch<SeedDocument>(named)
            .then(({_id: id}) => client.patch(id).set({name: 'Clara Duarte Lima'}).commit())
        },
      },
    })
    await edited
    const person = await client.fetch<{name: string; roles: {title: string}[]}>(
      '*[_type == "person" && name match "Clara*"][0]{name, roles}',
    )
    expect([person.name, person.roles.map(({title}) => title)]).toEqual([
      'Clara Duarte Lima',
      ['union leader', 'harbor master'],
    ])
  })

  it('what is on its way arrives before a bad file ends the run', async () => {
    const bad: ReportSource = {
      ...sourceOf(numbered(2)),
      read: async () => {
        throw new Error('2.txt is no report')
      },
    }
    const sources = [sourceOf(numbered(0)), sourceOf(numbered(1)), bad, sourceOf(numbered(3))]
    const run = applyReports(createContext(client, {batchSize: 1}), sources)
    await expect(run).rejects.toThrow('2.txt is no report')
    expect(await client.fetch('*[_type == "article"].headline | order(@)')).toEqual([
      'Story number 0 of the week',
      'Story number 1 of the week',
    ])
    expect(await importStories(client, [0, 1, 2, 3].map(numbered))).toMatchObject({unchanged: 2})
  })

  it('a refused write ends the run, and nothing after it is sent', async () => {
    const {client: writer, lake} = openTestLake()
    client = writer
    lake.fault({path: '/data/mutate', method: 'POST', status: 403, times: 1})
    const run = importStories(client, [0, 1, 2].map(numbered), {batchSize: 1})
    await expect(run).rejects.toThrow('The dataset refuses the token')
    expect(await client.fetch('count(*)')).toBe(0)
  })
})
