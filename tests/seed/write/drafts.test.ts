import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, it} from 'vitest'
import type {Story} from '../../../bench/reports/composeReport.ts'
import {publishedId} from '../../../seed/write/state/variants.ts'
import {openTestLake} from '../../helpers/lake.ts'
import {article, deks, one, person, publishAll, raw, reword} from './dataset.ts'
import {baseStory, importStories, planStories, total} from './importer.ts'

let client: SanityClient

beforeEach(() => {
  client = openTestLake().client
})

const typeOf = (id: string) => id.slice('drafts.'.length, id.indexOf('-'))

describe('drafts and releases', () => {
  it('a draft follows in what it did not change, and keeps what it did', async () => {
    await importStories(client, [baseStory])
    const published = await article(client)
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
    const draft = await one(client, '*[_type == "article" && _id in path("drafts.**")][0]')
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
    expect((await article(client))['report']).toEqual({
      _type: 'reference',
      _ref: expect.any(String),
    })
    expect(total(await planStories(client, [baseStory]))).toEqual({created: 0, updated: 0})
  })

  it('a draft import leaves what is published alone', async () => {
    await importStories(client, [baseStory])
    const published = await article(client)
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
      expect(await deks(client)).toEqual(['Dockers want better pay.', 'In review.'])
    })

    it('is published by a plain import of the same file', async () => {
      expect(await importStories(client, [inReview])).toMatchObject({unchanged: 0, conflicts: 0})
      expect(await deks(client)).toEqual(['In review.', 'In review.'])
      expect(await importStories(client, [inReview])).toMatchObject({unchanged: 1, mutations: 0})
    })

    it('takes the next version as a draft, and the published one takes it after', async () => {
      expect(await importStories(client, [later], {target: 'drafts'})).toMatchObject({conflicts: 0})
      expect(await deks(client)).toEqual(['Dockers want better pay.', 'Later.'])
      expect(await importStories(client, [later])).toMatchObject({conflicts: 0})
      expect(await deks(client)).toEqual(['Later.', 'Later.'])
    })

    it('is no edit when an editor published it: the next version replaces it', async () => {
      await publishAll(client)
      expect(await importStories(client, [later])).toMatchObject({conflicts: 0})
      expect(await deks(client)).toEqual(['Later.', undefined])
    })

    it('is forgotten when an editor threw it away: the next version replaces what stood before', async () => {
      await client.delete({query: '*[_id in path("drafts.**")]'})
      expect(await importStories(client, [later])).toMatchObject({conflicts: 0})
      expect(await deks(client)).toEqual(['Later.', undefined])
    })

    it('leaves an editor’s word in either', async () => {
      const id = publishedId((await article(client))._id)
      await client.patch(`drafts.${id}`).set({dek: 'Mine.'}).commit()
      expect(await importStories(client, [later])).toMatchObject({conflicts: 1})
      expect(await deks(client)).toEqual(['Later.', 'Mine.'])
    })

    it('follows what an editor took out of the published document, and stays without what the draft lacks', async () => {
      const id = publishedId((await article(client))._id)
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
        const id = publishedId((await person(client, 'Clara Duarte'))._id)
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
    const version = await one(
      client,
      '*[_type == "article" && _id in path("versions.rtest.**")][0]',
    )
    await client.patch(version._id).set({dek: 'Mine.'}).commit()
    await importStories(client, [reword(3, 'The port authority has answered now.')], {
      target,
      releases: ['rtest'],
    })
    const now = await one(client, '*[_id == $id][0]', {id: version._id})
    expect(now).toHaveProperty('dek', 'Mine.')
    expect(JSON.stringify(now['body'])).toContain('has answered now')
  })
})
