import type {SanityClient} from '@sanity/client'
import {expect, test} from 'vitest'
import {TYPE, uniqueId, type Contract} from '../contract.ts'

const HOUR_MS = 60 * 60 * 1000

export function releaseCases(use: () => Contract) {
  test('a release’s whole life', async () => {
    const {client} = use()
    const releaseId = uniqueId('r')
    const publishedId = uniqueId('doc')
    const metadata = {releaseType: 'asap', title: 'Evening'} as const
    const created = await client.releases.create({releaseId, metadata})
    expect(created).toEqual({transactionId: expect.any(String), releaseId, metadata})
    expect(await client.releases.get({releaseId})).toMatchObject({
      _id: `_.releases.${releaseId}`,
      _type: 'system.release',
      name: releaseId,
      state: 'active',
      metadata,
    })
    await client.releases.edit({releaseId, patch: {set: {'metadata.title': 'Late evening'}}})
    expect((await client.releases.get({releaseId}))?.metadata.title).toBe('Late evening')

    const publishAt = new Date(Date.now() + HOUR_MS).toISOString()
    await client.releases.schedule({releaseId, publishAt})
    expect(await client.releases.get({releaseId})).toMatchObject({state: 'scheduled', publishAt})
    await client.releases.unschedule({releaseId})
    await settle(client, releaseId, 'active')

    await client.createVersion({
      releaseId,
      publishedId,
      document: {_type: TYPE, title: 'from the release'},
    })
    const raw = client.withConfig({perspective: 'raw'})
    const documents = await raw.releases.fetchDocuments({releaseId})
    expect(documents.result.map(({_id}) => _id)).toEqual([`versions.${releaseId}.${publishedId}`])

    await client.releases.archive({releaseId})
    await settle(client, releaseId, 'archived')
    expect((await raw.releases.fetchDocuments({releaseId})).result).toEqual([])
    await client.releases.unarchive({releaseId})
    await settle(client, releaseId, 'active')
    expect((await raw.releases.fetchDocuments({releaseId})).result).toMatchObject([
      {title: 'from the release'},
    ])

    await client.releases.publish({releaseId})
    await settle(client, releaseId, 'published')
    expect(await client.getDocument(publishedId)).toMatchObject({title: 'from the release'})
    await client.releases.delete({releaseId})
    expect(await client.releases.get({releaseId})).toBeUndefined()
    await client.delete(publishedId)
  })

  test('versions: made from a base, replaced, marked to unpublish, discarded', async () => {
    const {client} = use()
    const releaseId = uniqueId('r')
    const [publishedId, other] = [uniqueId('doc'), uniqueId('doc')]
    const base = await client.create({_id: publishedId, _type: TYPE, title: 'base'})
    await client.create({_id: other, _type: TYPE, title: 'other'})
    await client.releases.create({releaseId})
    const versionId = `versions.${releaseId}.${publishedId}`

    await client.createVersion({
      releaseId,
      publishedId,
      baseId: publishedId,
      ifBaseRevisionId: base._rev,
    })
    expect(await client.getDocument(versionId)).toMatchObject({title: 'base'})
    await expect(
      client.createVersion({releaseId, publishedId, baseId: publishedId}),
    ).rejects.toThrow()
    await client.replaceVersion({
      releaseId,
      publishedId,
      document: {_type: TYPE, title: 'replaced'},
    })
    expect(await client.getDocument(publishedId, {releaseId})).toMatchObject({title: 'replaced'})
    await client.discardVersion({releaseId, publishedId})
    expect(await client.getDocument(versionId)).toBeUndefined()

    await client.unpublishVersion({releaseId, publishedId: other})
    await client.releases.publish({releaseId})
    await settle(client, releaseId, 'published')
    expect(await client.documentsExists([publishedId, other])).toEqual(new Set([publishedId]))
    await client.releases.delete({releaseId})
    await client.delete(publishedId)
  })

  test('the state machine refuses what it does not know', async () => {
    const {client} = use()
    const releaseId = uniqueId('r')
    await expect(client.releases.publish({releaseId})).rejects.toMatchObject({name: 'Error'})
    await client.releases.create({releaseId})
    await expect(client.releases.create({releaseId})).rejects.toThrow()
    await expect(client.releases.unschedule({releaseId})).rejects.toThrow()
    await expect(client.releases.delete({releaseId})).rejects.toThrow('state active')
    await expect(
      client.releases.edit({releaseId, patch: {set: {state: 'published'}}}),
    ).rejects.toThrow()
    await client.releases.archive({releaseId})
    await settle(client, releaseId, 'archived')
    await expect(client.releases.publish({releaseId})).rejects.toThrow()
    await client.releases.delete({releaseId})
  })
}

/** Hosted transitions take a while; the lake's are done when they are answered. */
async function settle(client: SanityClient, releaseId: string, state: string): Promise<void> {
  await expect
    .poll(async () => (await client.releases.get({releaseId}))?.state, {timeout: 30_000})
    .toBe(state)
}
