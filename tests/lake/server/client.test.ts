import {ClientError} from '@sanity/client'
import {firstValueFrom, lastValueFrom} from 'rxjs'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {serveTestLake, type ServedTestLake} from '../../helpers/lake.ts'

const logged: string[] = []
let served: ServedTestLake
beforeAll(async () => {
  served = await serveTestLake({log: (message) => logged.push(message)})
})
afterAll(() => served.close())

/** How a request was refused. */
async function refusalOf(work: Promise<unknown>) {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ClientError)) throw new Error('Expected a ClientError', {cause: error})
  return {statusCode: error.statusCode, body: error.response.body}
}

describe('@sanity/client over HTTP', () => {
  test.each(['1', '2021-03-25', '2021-06-07', '2024-08-01', '2025-02-19', '2026-11-01', 'X'])(
    'reads and writes by API version %s',
    async (apiVersion) => {
      const client = served.clientWith({apiVersion, perspective: undefined})
      const _id = `by-version-${apiVersion}`
      await client.create({_id, _type: 'note'})
      const query = '*[_id == $id][0]._id'
      expect(await client.fetch(query, {id: _id})).toBe(_id)
      const [welcome] = await Promise.all([
        firstValueFrom(client.listen('*', {}, {events: ['welcome']})),
        client.users.getById('me'),
        client.datasets.list(),
        client.projects.list(),
      ])
      expect(welcome.type).toBe('welcome')
    },
  )

  test('before 2025-02-19 drafts are read unless told otherwise, from then on published documents', async () => {
    await served.client.createOrReplace({_id: 'drafts.only', _type: 'draftOnly'})
    const count = (apiVersion: string) =>
      served
        .clientWith({apiVersion, perspective: undefined})
        .fetch('count(*[_type == "draftOnly"])')
    expect([await count('2025-02-18'), await count('2025-02-19')]).toEqual([1, 0])
  })

  test('the observable client does the same', async () => {
    const {observable} = served.client
    const document = await firstValueFrom(observable.create({_type: 'note', title: 'seen'}))
    const uploaded = await lastValueFrom(
      observable.assets.upload('file', Buffer.from('a file'), {filename: 'a.txt'}),
    )
    expect(document.title).toBe('seen')
    expect(uploaded).toMatchObject({
      type: 'response',
      body: {document: {originalFilename: 'a.txt', size: 6}},
    })
    await firstValueFrom(observable.releases.create({releaseId: 'rseen'}))
    await firstValueFrom(observable.releases.archive({releaseId: 'rseen'}))
    await firstValueFrom(observable.releases.delete({releaseId: 'rseen'}))
    expect(await served.client.releases.get({releaseId: 'rseen'})).toBeUndefined()
  })

  test('a client that names a dataset as its resource', async () => {
    const {projectId, dataset} = served.lake
    const client = served.clientWith({
      projectId: undefined,
      dataset: undefined,
      resource: {type: 'dataset', id: `${projectId}.${dataset}`},
    })
    const {_id} = await client.create({_type: 'note'})
    expect(await client.getDocument(_id)).toMatchObject({_id})
    expect(await client.fetch('*[_id == $id]._id', {id: _id})).toEqual([_id])
    expect((await firstValueFrom(client.live.events())).type).toBe('welcome')
  })

  test('a comment may end a query', async () => {
    expect(await served.client.fetch('1 + 1 // two')).toBe(2)
  })

  test('what costs inference, or belongs to other products, is a clear 404', async () => {
    const {client} = served
    const {action} = served.clientWith({apiVersion: 'vX'}).agent
    const calls = [
      action.prompt({instruction: 'Say a word'}),
      action.generate({
        schemaId: 's',
        instruction: 'Write',
        targetDocument: {operation: 'create', _type: 'note'},
      }),
      action.transform({schemaId: 's', instruction: 'Shorten', documentId: 'a'}),
      action.translate({schemaId: 's', documentId: 'a', toLanguage: {id: 'de', title: 'Deutsch'}}),
      client.request({url: '/functions/f/invoke', method: 'POST', body: {}}),
      client.request({url: '/media-libraries/m/query', method: 'POST', body: {}}),
    ]
    for (const refusal of await Promise.all(calls.map(refusalOf))) {
      expect(refusal).toEqual({
        statusCode: 404,
        body: {
          statusCode: 404,
          error: 'Not Found',
          message: expect.stringMatching(/^This lake has no POST \//),
        },
      })
    }
  })

  test('nothing of all this was a failure of the lake', () => {
    expect(logged).toEqual([])
  })
})
