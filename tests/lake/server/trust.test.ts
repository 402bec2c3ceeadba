import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {openTestLake, serveTestLake} from '../../helpers/lake.ts'
import {collect} from '../../contract/contract.ts'

const VIEWER = {
  token: 'viewer-token-1234567890',
  user: {id: 'viewer', name: 'Viewer', email: 'v@lake.localhost', role: 'viewer'},
} as const

describe('who may read and write', () => {
  test('without a token only published documents without a dot are there', async () => {
    await using here = openTestLake()
    const transaction = here.client.transaction()
    for (const _id of ['open', 'drafts.open', 'versions.r.open', 'secret.note', 'drafts.other']) {
      transaction.create({_id, _type: 'note'})
    }
    await transaction.commit()
    const anonymous = here.clientWith({token: undefined, perspective: 'raw'})
    expect(await anonymous.fetch('*[_type == "note"]._id')).toEqual(['open'])
    const drafts = here.clientWith({token: undefined, perspective: 'drafts'})
    expect(await drafts.fetch('*[_type == "note"]{_id, _originalId}')).toEqual([
      {_id: 'open', _originalId: 'open'},
    ])
    expect(await anonymous.getDocument('secret.note')).toBeUndefined()
    expect(await anonymous.getDocument('open')).toMatchObject({_id: 'open'})
    const {dataset} = here.lake
    for (const url of [
      `/data/export/${dataset}`,
      `/data/history/${dataset}/transactions/open`,
      `/data/live/events/${dataset}?includeDrafts=true`,
      '/users/me',
      '/datasets',
      '/projects/local',
    ]) {
      await expect(anonymous.request({url})).rejects.toMatchObject({statusCode: 401})
    }
    await expect(anonymous.datasets.create('mine')).rejects.toMatchObject({statusCode: 401})
    await expect(anonymous.assets.upload('file', Buffer.from('x'))).rejects.toMatchObject({
      statusCode: 403,
    })
  })

  test('an anonymous listener is told of published documents alone', async () => {
    await using here = openTestLake()
    const stream = collect(
      here.clientWith({token: undefined}).listen(
        '*',
        {},
        {
          events: ['welcome', 'mutation'],
          includeAllVersions: true,
        },
      ),
    )
    await stream.take(1)
    await here.client.create({_id: 'drafts.a', _type: 'note'})
    await here.client.create({_id: 'a.b', _type: 'note'})
    await here.client.create({_id: 'a', _type: 'note'})
    const [, event] = await stream.take(2)
    expect(event).toMatchObject({documentId: 'a', transactionTotalEvents: 1})
    stream.done()
  })

  test('a private dataset is closed to strangers', async () => {
    await using here = openTestLake()
    await here.client.datasets.create('inside', {aclMode: 'private'})
    const stranger = here.clientWith({token: undefined, dataset: 'inside'})
    await expect(stranger.fetch('*')).rejects.toMatchObject({statusCode: 401})
    expect(await here.clientWith({dataset: 'inside'}).fetch('count(*)')).toBe(0)
  })

  test('a viewer reads everything and writes nothing', async () => {
    await using here = openTestLake({grants: [VIEWER]})
    await here.client.create({_id: 'drafts.a', _type: 'note'})
    const viewer = here.clientWith({token: VIEWER.token})
    expect(await viewer.getDocument('drafts.a')).toMatchObject({_id: 'drafts.a'})
    expect(await viewer.users.getById('me')).toMatchObject({id: 'viewer', role: 'viewer'})
    await expect(viewer.create({_type: 'note'})).rejects.toMatchObject({
      statusCode: 403,
      message: expect.stringContaining('Insufficient permissions'),
    })
    const publish = {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.a',
      publishedId: 'a',
    } as const
    await expect(viewer.action(publish)).rejects.toMatchObject({statusCode: 403})
    await expect(viewer.datasets.delete('production')).rejects.toMatchObject({statusCode: 403})
    const acl = await viewer.request({url: '/projects/local/datasets/production/acl'})
    expect(acl).toEqual([{filter: '_id in path("**")', permissions: ['read', 'history']}])
  })
})

describe('faults on demand', () => {
  test('a 429 with Retry-After, as often as asked; the client retries reads by itself', async () => {
    await using here = openTestLake()
    here.lake.fault({status: 429, retryAfter: 7, times: 2, path: '/data/'})
    const write = here.client.create({_type: 'note'})
    await expect(write).rejects.toMatchObject({
      statusCode: 429,
      response: {headers: {'retry-after': '7'}},
    })
    const patient = here.clientWith({maxRetries: 3, retryDelay: () => 1})
    expect(await patient.fetch('count(*[_type == "note"])')).toBe(0)
  })

  test('a dropped request did nothing; a dropped response did all', async () => {
    for (const open of [async () => openTestLake(), () => serveTestLake()]) {
      await using here = await open()
      here.lake.fault({drop: 'request', times: 1})
      await expect(here.client.create({_id: 'a', _type: 'note'})).rejects.toThrow()
      here.lake.fault({drop: 'response', times: 1})
      await expect(here.client.create({_id: 'b', _type: 'note'})).rejects.toThrow()
      expect(await here.client.documentsExists(['a', 'b'])).toEqual(new Set(['b']))
    }
  })

  test('latency holds a request, and an abort lets go of it', async () => {
    await using here = openTestLake()
    const end = here.lake.fault({latency: 60_000})
    const controller = new AbortController()
    const pending = here.client.fetch('count(*)', {}, {signal: controller.signal})
    controller.abort()
    await expect(pending).rejects.toMatchObject({name: 'AbortError'})
    end()
    expect(await here.client.fetch('count(*)')).toBe(0)
  })
})

describe('event streams', () => {
  test('a listener comes back after a cut and is told what it missed, once', async () => {
    await using here = await serveTestLake()
    const stream = collect(
      here.client.listen(
        '*[_type == "note"]',
        {},
        {
          events: ['welcome', 'welcomeback', 'reset', 'mutation', 'reconnect'],
          enableResume: true,
        },
      ),
    )
    await stream.take(1)
    await here.client.create({_id: 'a', _type: 'note'})
    await stream.take(2)
    here.lake.endStreams()
    await here.client.create({_id: 'b', _type: 'note'})
    await here.client.create({_id: 'c', _type: 'note'})
    const told = (await stream.take(6)).map((event) =>
      'documentId' in event ? event.documentId : event.type,
    )
    expect(told).toEqual(['welcome', 'a', 'reconnect', 'welcomeback', 'b', 'c'])
    stream.done()
  })

  test('a place that the log does not know is a reset', async () => {
    await using here = openTestLake()
    const url = `http://lake/v2026-01-01/data/listen/production?query=*&enableResume=true`
    const headers = {Authorization: `Bearer ${here.lake.token}`}
    const eventsAt = async (place: string) => {
      const controller = new AbortController()
      const response = await here.lake.fetch(url, {
        headers: {...headers, 'Last-Event-ID': place},
        signal: controller.signal,
      })
      const {value} = (await response.body?.getReader().read()) ?? {}
      controller.abort()
      return new TextDecoder().decode(value).split('\n')[0]
    }
    expect(await eventsAt('nowhere#a')).toBe('event: reset')
    expect(await eventsAt('@999')).toBe('event: reset')
    expect(await eventsAt('@0')).toBe('event: welcomeback')
  })

  test('a reader that does not read is cut off, and nobody else suffers', async () => {
    await using here = openTestLake({limits: {unreadEvents: 20_000}})
    const url = `http://lake/v2026-01-01/data/listen/production?query=*&includeResult=true`
    const slow = await here.lake.fetch(url, {headers: {Authorization: `Bearer ${here.lake.token}`}})
    const quick = collect(here.client.listen('*', {}, {events: ['welcome', 'mutation']}))
    await quick.take(1)
    for (let n = 0; n < 30; n += 1) {
      await here.client.create({_id: `n${n}`, _type: 'note', text: 'x'.repeat(1000)})
    }
    expect((await quick.take(31)).length).toBe(31)
    const text = await slow.text()
    expect(text.length).toBeGreaterThan(20_000)
    expect(text).not.toContain('"documentId":"n29"')
    quick.done()
  })

  test('heartbeats keep it alive; deleting the dataset says goodbye for good', async () => {
    await using here = openTestLake({heartbeat: 5})
    await here.client.datasets.create('short')
    const url = `http://lake/v2026-01-01/data/listen/short?query=*`
    const response = await here.lake.fetch(url, {
      headers: {Authorization: `Bearer ${here.lake.token}`},
    })
    await wait(50)
    await here.client.datasets.delete('short')
    const text = await response.text()
    expect(text.startsWith('event: welcome\n')).toBe(true)
    expect(text).toContain('\n\n:\n\n')
    expect(text).toContain('event: disconnect\ndata: {"reason":"dataset deleted"}\n\n')
    await expect(here.clientWith({dataset: 'short'}).fetch('*')).rejects.toMatchObject({
      statusCode: 404,
    })
  })
})

describe('datasets', () => {
  test('are made, changed, listed and deleted, and do not mix', async () => {
    await using here = openTestLake()
    const {datasets} = here.client
    expect(await datasets.create('second', {aclMode: 'private'})).toEqual({
      datasetName: 'second',
      aclMode: 'private',
      description: null,
    })
    await expect(datasets.create('second')).rejects.toMatchObject({statusCode: 409})
    expect(await datasets.edit('second', {aclMode: 'public'})).toMatchObject({aclMode: 'public'})
    const other = here.clientWith({dataset: 'second'})
    await other.create({_id: 'only-there', _type: 'note'})
    expect(await here.client.getDocument('only-there')).toBeUndefined()
    expect((await datasets.list()).map(({name}) => name)).toEqual(['production', 'second'])
    expect(await datasets.delete('second')).toEqual({deleted: true})
    await expect(datasets.delete('second')).rejects.toMatchObject({statusCode: 404})
    expect((await datasets.list()).map(({name}) => name)).toEqual(['production'])
    await datasets.create('second')
    expect(await other.getDocument('only-there')).toBeUndefined()
  })
})
