import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, it} from 'vitest'
import type {Story} from '../../../bench/reports/composeReport.ts'
import {exportDocuments} from '../../../seed/write/maintain/exportDocuments.ts'
import {pruneStale} from '../../../seed/write/maintain/pruneStale.ts'
import {undoRun} from '../../../seed/write/maintain/undoRun.ts'
import {verifyDataset} from '../../../seed/write/maintain/verifyDataset.ts'
import type {SeedDocument} from '../../../seed/build/documents.ts'
import {publishedId} from '../../../seed/write/state/variants.ts'
import {openTestLake} from '../../helpers/lake.ts'
import {baseStory, createContext, importStories, planStories, total} from './importer.ts'

let client: SanityClient

beforeEach(() => {
  client = openTestLake().client
})

const raw = {perspective: 'raw'} as const
const one = async (query: string, params = {}): Promise<SeedDocument> => {
  const document = await client.fetch<SeedDocument | null>(query, params, raw)
  if (!document) throw new Error(`Nothing for ${query}`)
  return document
}
const article = () => one('*[_type == "article"][0]')
const person = (name: string) => one('*[_type == "person" && name == $name][0]', {name})

/** The dek as published and as a draft. */
const deks = async () => {
  const id = publishedId((await article())._id)
  const [published, draft] = await Promise.all([
    client.getDocument(id),
    client.getDocument(`drafts.${id}`),
  ])
  return [published?.['dek'], draft?.['dek']]
}

const publishAll = async () => {
  const drafts = await client.fetch<string[]>('*[_id in path("drafts.**")]._id', {}, raw)
  for (const draft of drafts) {
    await client.action({
      actionType: 'sanity.action.document.publish',
      draftId: draft,
      publishedId: draft.slice('drafts.'.length),
    })
  }
}

const exported = async (): Promise<SeedDocument[]> => {
  const documents: SeedDocument[] = []
  for await (const document of exportDocuments(client)) documents.push(document)
  return documents
}

const reword = (at: number, text: string, story = baseStory): Story => ({
  ...story,
  parts: story.parts.with(at, {kind: 'paragraph', text, people: []}),
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
    const {_id: id} = await article()
    await client.patch(id).set({dek: 'An editor’s dek.', pubStatus: 'withheld'}).commit()
    const summary = await importStories(client, [reword(3, 'The port authority has answered now.')])
    expect(summary.conflicts).toBe(0)
    const now = await article()
    expect(now).toMatchObject({dek: 'An editor’s dek.', pubStatus: 'withheld'})
    expect(JSON.stringify(now['body'])).toContain('has answered now')
    expect(JSON.stringify(now['body'])).not.toContain('has not answered')
  })

  it('keeps the editor’s version of what both changed, and says so where the Studio looks', async () => {
    await importStories(client, [baseStory])
    const {_id: id} = await article()
    await client.patch(id).set({dek: 'An editor’s dek.'}).commit()
    const changed = {...baseStory, dek: 'Dockers want shorter shifts.'}
    expect((await planStories(client, [changed])).conflicts).toBe(1)
    await importStories(client, [changed])
    expect(await article()).toHaveProperty('dek', 'An editor’s dek.')
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
    const {_id: id} = await article()
    await client.patch(id).set({dek: 'An editor’s dek.'}).commit()
    await importStories(client, [reword(3, 'The port authority has answered now.')])
    expect(
      await client.fetch('*[_type == "seed.record"].reviews[]{kind, document}', {}, raw),
    ).toContainEqual({kind: 'changed', document: id})
  })

  it('keeps the address when the headline changes, and finds the report by its file', async () => {
    await importStories(client, [baseStory])
    const before = await article()
    await importStories(client, [{...baseStory, headline: 'Port strike goes on'}])
    const now = await article()
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
    const {_id: id} = await article()
    await client.delete(id)
    const changed = {...baseStory, dek: 'Dockers want shorter shifts.'}
    expect(await importStories(client, [changed])).toMatchObject({deleted: 1})
    expect(await client.fetch('count(*[_type == "article"])')).toBe(0)
    await importStories(client, [changed], {restore: true})
    expect(await article()).toMatchObject({_id: id, dek: 'Dockers want shorter shifts.'})
  })
})

describe('drafts and releases', () => {
  it('a draft follows in what it did not change, and keeps what it did', async () => {
    await importStories(client, [baseStory])
    const published = await article()
    await client.create({...published, _id: `drafts.${published._id}`, headline: 'Mine'})
    await importStories(client, [{...baseStory, dek: 'Dockers want shorter shifts.'}])
    expect(await client.getDocument(`drafts.${published._id}`)).toMatchObject({
      headline: 'Mine',
      dek: 'Dockers want shorter shifts.',
    })
    expect(await client.getDocument(published._id)).toMatchObject({
      headline: baseStory.headline,
      dek: 'Dockers want shorter shifts.',
    })
  })

  it('imports as drafts that wait for their targets, and publishes them in order', async () => {
    await importStories(client, [baseStory], {target: 'drafts'})
    expect(await client.fetch('count(*[_id in path("*")])', {}, {perspective: 'published'})).toBe(0)
    const draft = await one('*[_type == "article" && _id in path("drafts.**")][0]')
    expect(draft['report']).toMatchObject({_weak: true, _strengthenOnPublish: {type: 'report'}})
    const ids = await client.fetch<string[]>('*[_id in path("drafts.**")]._id', {}, raw)
    const rank = [
      'organization',
      'person',
      'program',
      'place',
      'topic',
      'report',
      'videoSegment',
      'quote',
      'article',
    ]
    for (const id of ids.toSorted((a, b) => rank.indexOf(typeOf(a)) - rank.indexOf(typeOf(b)))) {
      await client.action({
        actionType: 'sanity.action.document.publish',
        draftId: id,
        publishedId: id.slice('drafts.'.length),
      })
    }
    expect((await article())['report']).toEqual({_type: 'reference', _ref: expect.any(String)})
    expect(total(await planStories(client, [baseStory]))).toEqual({created: 0, updated: 0})
  })

  it('a draft import leaves what is published alone', async () => {
    await importStories(client, [baseStory])
    const published = await article()
    await importStories(client, [{...baseStory, dek: 'Only in review.'}], {target: 'drafts'})
    expect(await client.getDocument(published._id)).toMatchObject({_rev: published['_rev']})
    expect(await client.getDocument(`drafts.${published._id}`)).toMatchObject({
      dek: 'Only in review.',
    })
  })

  describe('what went into a draft first', () => {
    const inReview = {...baseStory, dek: 'In review.'}
    const later = {...baseStory, dek: 'Later.'}
    beforeEach(async () => {
      await importStories(client, [baseStory])
      await importStories(client, [inReview], {target: 'drafts'})
      expect(await deks()).toEqual(['Dockers want better pay.', 'In review.'])
    })

    it('is published by a plain import of the same file', async () => {
      expect(await importStories(client, [inReview])).toMatchObject({unchanged: 0, conflicts: 0})
      expect(await deks()).toEqual(['In review.', 'In review.'])
      expect(await importStories(client, [inReview])).toMatchObject({unchanged: 1, mutations: 0})
    })

    it('takes the next version as a draft, and the published one takes it after', async () => {
      expect(await importStories(client, [later], {target: 'drafts'})).toMatchObject({conflicts: 0})
      expect(await deks()).toEqual(['Dockers want better pay.', 'Later.'])
      expect(await importStories(client, [later])).toMatchObject({conflicts: 0})
      expect(await deks()).toEqual(['Later.', 'Later.'])
    })

    it('is no edit when an editor published it: the next version replaces it', async () => {
      await publishAll()
      expect(await importStories(client, [later])).toMatchObject({conflicts: 0})
      expect(await deks()).toEqual(['Later.', undefined])
    })

    it('is forgotten when an editor threw it away: the next version replaces what stood before', async () => {
      await client.delete({query: '*[_id in path("drafts.**")]'})
      expect(await importStories(client, [later])).toMatchObject({conflicts: 0})
      expect(await deks()).toEqual(['Later.', undefined])
    })

    it('leaves an editor’s word in either', async () => {
      const id = publishedId((await article())._id)
      await client.patch(`drafts.${id}`).set({dek: 'Mine.'}).commit()
      expect(await importStories(client, [later])).toMatchObject({conflicts: 1})
      expect(await deks()).toEqual(['Later.', 'Mine.'])
    })

    it('follows what an editor took out of the published document, and stays without what the draft lacks', async () => {
      const id = publishedId((await article())._id)
      const corrections = [{_key: 'c', _type: 'correction', kind: 'update', text: 'Both wrote it.'}]
      const usageTerms = 'Only here.'
      await client.patch(id).set({corrections}).unset(['dateline']).commit()
      await client.patch(`drafts.${id}`).set({usageTerms}).commit()
      await importStories(client, [later])
      const variants = await client.fetch<unknown[]>(
        '[*[_id == $id][0], *[_id == "drafts." + $id][0]]{corrections, "dateline": defined(dateline), usageTerms}',
        {id},
        raw,
      )
      expect(variants).toEqual([
        {corrections, dateline: false, usageTerms: null},
        {corrections: null, dateline: false, usageTerms},
      ])
    })

    it('gives a person the new role in the draft, and then in the published document', async () => {
      const promoted: Story = {
        ...inReview,
        parts: inReview.parts.with(1, {
          kind: 'quote',
          text: 'We will not move',
          speaker: 'Clara Duarte',
          role: 'harbor master',
        }),
      }
      const roles = async () => {
        const id = publishedId((await person('Clara Duarte'))._id)
        return client.fetch<(string[] | null)[]>(
          '[*[_id == $id][0].roles[].title, *[_id == "drafts." + $id][0].roles[].title]',
          {id},
          raw,
        )
      }
      await importStories(client, [promoted], {target: 'drafts'})
      expect(await roles()).toEqual([['union leader'], ['union leader', 'harbor master']])
      await importStories(client, [promoted])
      expect(await roles()).toEqual([
        ['union leader', 'harbor master'],
        ['union leader', 'harbor master'],
      ])
    })
  })

  it('imports into a release and keeps its versions merged', async () => {
    await client.releases.create({releaseId: 'rtest', metadata: {title: 'T', releaseType: 'asap'}})
    const target = {release: 'rtest'}
    await importStories(client, [baseStory], {target, releases: ['rtest']})
    const version = await one('*[_type == "article" && _id in path("versions.rtest.**")][0]')
    await client.patch(version._id).set({dek: 'Mine.'}).commit()
    await importStories(client, [reword(3, 'The port authority has answered now.')], {
      target,
      releases: ['rtest'],
    })
    const now = await one('*[_id == $id][0]', {id: version._id})
    expect(now).toHaveProperty('dek', 'Mine.')
    expect(JSON.stringify(now['body'])).toContain('has answered now')
  })
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
    expect(await one('*[_type == "quote"][0]')).toHaveProperty('speaker._ref', 'by-hand')
    expect(await client.getDocument('by-hand')).toEqual(before)
  })

  it('are found again after a rename', async () => {
    await importStories(client, [baseStory])
    const {_id: id} = await person('Clara Duarte')
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
    await mergeIntoAnother((await person('Clara Duarte'))._id)
    await importStories(client, stories)
    expect(await client.fetch('count(*[_type == "person" && name match "Duarte"])')).toBe(0)
    const named = '*[_type == "article" && headline == "Dockers meet the mayor"][0].people[]._ref'
    expect(await client.fetch(named)).toContain('merged')
  })

  it('gain what another report says of them, and nothing an editor took out', async () => {
    await importStories(client, [baseStory])
    const {_id: id} = await person('Clara Duarte')
    await client.patch(id).set({roles: []}).commit()
    await importStories(client, [
      {
        ...another,
        parts: [{kind: 'quote', text: 'We were heard', speaker: 'Clara Duarte', role: 'chair'}],
      },
    ])
    const {roles} = await one('*[_id == $id][0]{_id, _type, "roles": roles[].title}', {id})
    expect(roles).toEqual(['chair'])
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
    const together = await exported()
    client = openTestLake().client
    await importStories(client, stories)
    expect(together).toEqual(await exported())
  })

  it('packing reports into one transaction gives the same dataset', async () => {
    const stories = Array.from({length: 5}, (_, index) => ({
      ...baseStory,
      file: `${index}.txt`,
      headline: `Story number ${index} of the week`,
    }))
    const alone = await importStories(client, stories)
    const separately = await exported()
    client = openTestLake().client
    const packed = await importStories(client, stories, {reportsPerTransaction: 25})
    expect([alone.transactions, packed.transactions]).toEqual([5, 1])
    expect(await exported()).toEqual(separately)
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

const typeOf = (id: string) => id.slice('drafts.'.length, id.indexOf('-'))

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
    const before = await exported()
    await importStories(client, [reword(0, 'Cranes stand still for the ninth day.')])
    await undoRun(maintenance())
    expect(await exported()).toEqual(before)
    const verified = await verifyDataset({client, releases: [], validate: async () => []})
    expect(verified).toMatchObject({edited: 0, deleted: 0, issues: []})
    expect(total(await planStories(client, [baseStory]))).toEqual({created: 0, updated: 0})
  })

  it('undo keeps what somebody touched, and what that needs', async () => {
    await importStories(client, [baseStory])
    const quote = await one('*[_type == "quote"][0]')
    await client.patch(quote._id).set({'verification.state': 'confirmed'}).commit()
    const {kept} = await undoRun(maintenance())
    expect(kept).toContainEqual({id: quote._id, reason: 'edited'})
    expect(await client.getDocument(quote._id)).toHaveProperty('verification.state', 'confirmed')
    expect(await client.fetch('count(*[_type == "article"])')).toBe(0)
    expect(await client.fetch('count(*[_type == "report"])')).toBe(1)
  })

  it('prune deletes what no report has, unless edited or referred to', async () => {
    await importStories(client, [baseStory])
    const quote = await one('*[_type == "quote"][0]')
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
    const quote = await one('*[_type == "quote"][0]')
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
    const quote = await one('*[_type == "quote"][0]')
    await client.patch(quote._id).set({'span.exact': 'We shall not move'}).commit()
    const {issues, edited} = await check()
    expect(edited).toBe(1)
    expect(issues).toEqual([
      expect.objectContaining({document: quote._id, path: 'span.exact', type: 'quote'}),
    ])
  })
})
