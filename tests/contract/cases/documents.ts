import {expect, test} from 'vitest'
import {TYPE, uniqueId, type Contract} from '../contract.ts'

export function documentCases(use: () => Contract) {
  test('create, read and delete a document', async () => {
    const {client} = use()
    const _id = uniqueId('crud')
    const created = await client.create({_id, _type: TYPE, title: 'One'})
    expect(created).toEqual({
      _id,
      _type: TYPE,
      _rev: expect.any(String),
      _createdAt: expect.any(String),
      _updatedAt: expect.any(String),
      title: 'One',
    })
    expect(await client.getDocument(_id)).toEqual(created)
    await client.delete(_id)
    expect(await client.getDocument(_id)).toBeUndefined()
    await expect(client.delete(_id)).resolves.toBeDefined()
  })

  test('an id is given to a document without one, and completed behind a dot', async () => {
    const {client} = use()
    const prefix = `${uniqueId('auto')}.`
    const free = await client.create({_type: TYPE})
    const prefixed = await client.create({_id: prefix, _type: TYPE})
    expect(free._id).toMatch(/^[A-Za-z0-9][\w-]+$/)
    expect(prefixed._id.startsWith(prefix)).toBe(true)
    expect(prefixed._id.length).toBeGreaterThan(prefix.length)
    await client.delete(free._id)
    await client.delete(prefixed._id)
  })

  test('createIfNotExists keeps, createOrReplace replaces', async () => {
    const {client} = use()
    const _id = uniqueId('replace')
    const first = await client.createIfNotExists({_id, _type: TYPE, a: 1})
    await client.createIfNotExists({_id, _type: TYPE, a: 2})
    expect(await client.getDocument(_id)).toEqual(first)
    const replaced = await client.createOrReplace({_id, _type: TYPE, b: 3})
    expect(replaced).toEqual({
      ...first,
      a: undefined,
      b: 3,
      _rev: replaced._rev,
      _updatedAt: replaced._updatedAt,
      _createdAt: replaced._createdAt,
    })
    await client.delete(_id)
  })

  test('every operation of the patch builder', async () => {
    const {client} = use()
    const _id = uniqueId('patch')
    await client.create({
      _id,
      _type: TYPE,
      title: 'The Games begin',
      count: 5,
      gone: true,
      tags: ['a', 'b', 'c'],
      blocks: [
        {_key: 'k1', text: 'one'},
        {_key: 'k2', text: 'two'},
      ],
    })
    const patched = await client
      .patch(_id)
      .set({'blocks[_key=="k2"].text': 'zwei'})
      .setIfMissing({fresh: {a: 1}, title: 'not used'})
      .unset(['gone', 'tags[0]'])
      .inc({count: 3})
      .dec({count: 1})
      .insert('after', 'blocks[_key=="k1"]', [{_key: 'k3', text: 'three'}])
      .commit()
    expect(await client.patch(_id).append('tags', ['d']).commit()).toMatchObject({
      tags: ['b', 'c', 'd'],
    })
    expect(patched).toMatchObject({
      title: 'The Games begin',
      fresh: {a: 1},
      count: 7,
      tags: ['b', 'c'],
      blocks: [{_key: 'k1'}, {_key: 'k3', text: 'three'}, {_key: 'k2', text: 'zwei'}],
    })
    expect(patched).not.toHaveProperty('gone')
    const diffed = await client
      .patch(_id)
      .diffMatchPatch({title: '@@ -7,9 +7,11 @@\n mes \n-begin\n+started\n'})
      .commit()
    expect(diffed).toMatchObject({title: 'The Games started'})
    await client.delete(_id)
  })

  test('a patch by query, with parameters, changes all that match', async () => {
    const {client} = use()
    const group = uniqueId('group')
    const ids = [uniqueId('q'), uniqueId('q'), uniqueId('q')]
    const transaction = client.transaction()
    for (const [n, _id] of ids.entries()) transaction.create({_id, _type: TYPE, group, n})
    await transaction.commit()
    const selection = {
      query: '*[_type == $type && group == $group && n > 0]',
      params: {type: TYPE, group},
    }
    await client.patch(selection).set({seen: true}).commit({returnDocuments: false})
    const documents = await client.getDocuments(ids)
    expect(documents.map((document) => document?.['seen'])).toEqual([undefined, true, true])
    await client.delete({
      query: '*[_type == $type && group == $group]',
      params: {type: TYPE, group},
    })
    expect(await client.getDocuments(ids)).toEqual([null, null, null])
  })

  test('a transaction is one revision, in order, with ids or documents back', async () => {
    const {client} = use()
    const [a, b] = [uniqueId('tx'), uniqueId('tx')]
    const transactionId = uniqueId('transaction')
    const result = await client
      .transaction()
      .create({_id: a, _type: TYPE})
      .create({_id: b, _type: TYPE, ref: {_type: 'reference', _ref: a}})
      .patch(a, (patch) => patch.set({title: 'A'}))
      .transactionId(transactionId)
      .commit({returnDocuments: false})
    expect(result).toMatchObject({
      transactionId,
      documentIds: [a, b, a],
      results: [
        {id: a, operation: 'create'},
        {id: b, operation: 'create'},
        {id: a, operation: 'update'},
      ],
    })
    const documents = await client.getDocuments([a, b])
    expect(documents.map((document) => document?._rev)).toEqual([transactionId, transactionId])
    await client.transaction().delete(b).delete(a).commit()
  })

  test('a mutation answers in the form that is asked for', async () => {
    const {client} = use()
    const _id = uniqueId('form')
    const created = await client.create(
      {_id, _type: TYPE, n: 1},
      {visibility: 'async', tag: 'contract.form'},
    )
    const patch = client.patch(_id).inc({n: 1})
    expect(created).toMatchObject({_id, n: 1})
    expect(await patch.commit({returnFirst: true})).toMatchObject({_id, n: 2})
    expect(await patch.commit({returnFirst: false})).toMatchObject([{_id, n: 3}])
    expect(await patch.commit({returnDocuments: false})).toEqual({
      transactionId: expect.any(String),
      documentId: _id,
      results: [{id: _id, operation: 'update'}],
    })
    const transactionId = uniqueId('transaction')
    const options = {returnFirst: false, returnDocuments: false, transactionId} as const
    expect(await patch.commit(options)).toEqual({
      transactionId,
      documentIds: [_id],
      results: [{id: _id, operation: 'update'}],
    })
    await expect(patch.commit(options)).rejects.toMatchObject({statusCode: 409})
    expect(await client.getDocument(_id)).toMatchObject({n: 5, _rev: transactionId})
    await client.delete(_id)
  })

  test('a dry run says what would be, and changes nothing', async () => {
    const {client} = use()
    const _id = uniqueId('dry')
    const would = await client.create({_id, _type: TYPE, title: 'would'}, {dryRun: true})
    expect(would).toMatchObject({_id, title: 'would'})
    expect(await client.getDocument(_id)).toBeUndefined()
  })

  test('array items without a key are given one when asked', async () => {
    const {client} = use()
    const _id = uniqueId('keys')
    const created = await client.create(
      {_id, _type: TYPE, items: [{a: 1}, {_key: 'mine', a: 2}]},
      {autoGenerateArrayKeys: true},
    )
    expect(created.items).toEqual([
      {_key: expect.any(String), a: 1},
      {_key: 'mine', a: 2},
    ])
    await client.delete(_id)
  })

  test('getDocuments keeps the order and marks what is missing; documentsExists tells which are there', async () => {
    const {client} = use()
    const [a, b, c] = [uniqueId('many'), uniqueId('many'), uniqueId('many')]
    await client.transaction().create({_id: a, _type: TYPE}).create({_id: c, _type: TYPE}).commit()
    const documents = await client.getDocuments([c, b, a])
    expect(documents.map((document) => document?._id ?? null)).toEqual([c, null, a])
    expect(await client.documentsExists([a, b, c])).toEqual(new Set([a, c]))
    await client.transaction().delete(a).delete(c).commit()
  })
}
