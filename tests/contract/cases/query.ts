import type {ClientPerspective} from '@sanity/client'
import {expect, test} from 'vitest'
import {TYPE, uniqueId, type Contract} from '../contract.ts'

export function queryCases(use: () => Contract) {
  test('fetches with parameters, by URL and by body', async () => {
    const {client} = use()
    const _id = uniqueId('fetch')
    await client.create({_id, _type: TYPE, title: 'Ein „Zitat“'})
    const query = '*[_id == $id && title == $title][0]{_id, title}'
    const params = {id: _id, title: 'Ein „Zitat“'}
    expect(await client.fetch(query, params)).toEqual({_id, title: params.title})
    const long = `${' '.repeat(12_000)}${query}`
    expect(await client.fetch(long, params)).toEqual({_id, title: params.title})
    await client.delete(_id)
  })

  test('an unfiltered response has the query, the time and sync tags', async () => {
    const {client} = use()
    const response = await client.fetch('*[_id == "none"]', {}, {filterResponse: false})
    expect(response).toMatchObject({query: '*[_id == "none"]', result: [], ms: expect.any(Number)})
    expect(response.syncTags?.every((tag) => tag.startsWith('s1:'))).toBe(true)
    const bare = await client.fetch('count(*)', {}, {filterResponse: false, returnQuery: false})
    expect(bare).not.toHaveProperty('query')
  })

  test('perspectives: published, drafts, raw, a stack, and the published default', async () => {
    const {client} = use()
    const id = uniqueId('view')
    const release = uniqueId('r')
    const versionId = `versions.${release}.${id}`
    await client
      .transaction()
      .create({_id: id, _type: TYPE, title: 'published'})
      .create({_id: `drafts.${id}`, _type: TYPE, title: 'draft'})
      .create({_id: versionId, _type: TYPE, title: 'version'})
      .commit()
    const query =
      '*[_type == $type && string::split(_id, ".")[-1] == $id]{_id, "original": _originalId, title} | order(title)'
    const read = (perspective?: ClientPerspective) =>
      client.fetch<{title: string}[]>(query, {type: TYPE, id}, perspective && {perspective})
    expect((await read()).map(({title}) => title)).toEqual(['published'])
    expect((await read('published')).map(({title}) => title)).toEqual(['published'])
    expect((await read('raw')).map(({title}) => title)).toEqual(['draft', 'published', 'version'])
    expect(await read('drafts')).toEqual([{_id: id, original: `drafts.${id}`, title: 'draft'}])
    expect(await read([release, 'drafts'])).toEqual([
      {_id: id, original: versionId, title: 'version'},
    ])
    await client.transaction().delete(id).delete(`drafts.${id}`).delete(versionId).commit()
  })

  test('a document is found with its draft and its versions, and a release with what is in it', async () => {
    const {client} = use()
    const id = uniqueId('versions')
    const release = uniqueId('r')
    const ids = [`drafts.${id}`, id, `versions.${release}.${id}`]
    const transaction = client.transaction()
    for (const _id of [...ids, `${id}-other`]) transaction.create({_id, _type: TYPE})
    await transaction.commit()
    const read = (query: string) =>
      client.fetch<string[]>(query, {id, release}, {perspective: 'raw'})
    expect(await read('*[sanity::versionOf($id)] | order(_id)._id')).toEqual(ids)
    expect(await read('*[sanity::partOfRelease($release)]._id')).toEqual(ids.slice(2))
    const removal = client.transaction()
    for (const _id of [...ids, `${id}-other`]) removal.delete(_id)
    await removal.commit()
  })

  test('a fetch that is aborted rejects with an AbortError', async () => {
    const {client} = use()
    const before = AbortSignal.abort()
    await expect(client.fetch('count(*)', {}, {signal: before})).rejects.toMatchObject({
      name: 'AbortError',
    })
    const controller = new AbortController()
    const pending = client.fetch('count(*)', {}, {signal: controller.signal})
    controller.abort()
    await expect(pending).rejects.toMatchObject({name: 'AbortError'})
  })
}
