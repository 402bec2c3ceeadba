import {ClientError} from '@sanity/client'
import {expect, test} from 'vitest'
import {TYPE, uniqueId, type Contract} from '../contract.ts'

export function actionCases(use: () => Contract) {
  test('a document’s way: create, edit, publish, edit again, discard, unpublish, delete', async () => {
    const {client} = use()
    const {publishedId, draftId} = ids()
    const read = async () =>
      (await client.getDocuments([publishedId, draftId])).map(
        (document) => document?.['title'] ?? null,
      )

    await client.action([
      {
        actionType: 'sanity.action.document.create',
        publishedId,
        attributes: {_id: draftId, _type: TYPE, title: 'one'},
        ifExists: 'fail',
      },
      {
        actionType: 'sanity.action.document.edit',
        draftId,
        publishedId,
        patch: {set: {title: 'two'}},
      },
    ])
    expect(await read()).toEqual([null, 'two'])
    await client.action({actionType: 'sanity.action.document.publish', draftId, publishedId})
    expect(await read()).toEqual(['two', null])
    await client.action({
      actionType: 'sanity.action.document.edit',
      draftId,
      publishedId,
      patch: {set: {title: 'three'}},
    })
    expect(await read()).toEqual(['two', 'three'])
    await client.action({actionType: 'sanity.action.document.discard', draftId})
    expect(await read()).toEqual(['two', null])
    await client.action({actionType: 'sanity.action.document.unpublish', draftId, publishedId})
    expect(await read()).toEqual([null, 'two'])
    await client.action({actionType: 'sanity.action.document.publish', draftId, publishedId})
    await client.action({
      actionType: 'sanity.action.document.delete',
      publishedId,
      includeDrafts: [draftId],
    })
    expect(await read()).toEqual([null, null])
  })

  test('all actions of a request happen, or none', async () => {
    const {client} = use()
    const {publishedId, draftId} = ids()
    const work = client.action([
      {
        actionType: 'sanity.action.document.create',
        publishedId,
        attributes: {_id: draftId, _type: TYPE},
        ifExists: 'fail',
      },
      {
        actionType: 'sanity.action.document.publish',
        draftId: `drafts.${uniqueId('no')}`,
        publishedId: uniqueId('no'),
      },
    ])
    await expect(work).rejects.toBeInstanceOf(ClientError)
    expect(await client.getDocument(draftId)).toBeUndefined()
  })

  test('publishing minds the revisions it was told', async () => {
    const {client} = use()
    const {publishedId, draftId} = ids()
    const draft = await client.create({_id: draftId, _type: TYPE, title: 'a'})
    await client.patch(draftId).set({title: 'b'}).commit()
    const publish = {actionType: 'sanity.action.document.publish', draftId, publishedId} as const
    const work = client.action({...publish, ifDraftRevisionId: draft._rev})
    await expect(work).rejects.toMatchObject({statusCode: 409})
    expect(await client.getDocument(publishedId)).toBeUndefined()
    await client.action(publish)
    expect(await client.getDocument(publishedId)).toMatchObject({title: 'b'})
    await client.delete(publishedId)
  })

  test('publishing makes strong the references that wait for it', async () => {
    const {client} = use()
    const {publishedId, draftId} = ids()
    const target = uniqueId('target')
    await client.create({_id: target, _type: TYPE})
    await client.create({
      _id: draftId,
      _type: TYPE,
      person: {_type: 'reference', _ref: target, _weak: true, _strengthenOnPublish: {type: TYPE}},
    })
    await client.action({actionType: 'sanity.action.document.publish', draftId, publishedId})
    expect((await client.getDocument(publishedId))?.['person']).toEqual({
      _type: 'reference',
      _ref: target,
    })
    await client.transaction().delete(publishedId).delete(target).commit()
  })

  test('deleting needs every draft named', async () => {
    const {client} = use()
    const {publishedId, draftId} = ids()
    await client
      .transaction()
      .create({_id: publishedId, _type: TYPE})
      .create({_id: draftId, _type: TYPE})
      .commit()
    const remove = {actionType: 'sanity.action.document.delete', publishedId} as const
    await expect(client.action({...remove, includeDrafts: []})).rejects.toBeInstanceOf(ClientError)
    await client.action({...remove, includeDrafts: [draftId]})
    expect(await client.documentsExists([publishedId, draftId])).toEqual(new Set())
  })

  test('an action that is repeated is refused or ignored, as asked', async () => {
    const {client} = use()
    const {publishedId, draftId} = ids()
    const create = {
      actionType: 'sanity.action.document.create',
      publishedId,
      attributes: {_id: draftId, _type: TYPE, title: 'first'},
    } as const
    await client.action({...create, ifExists: 'fail'})
    await expect(client.action({...create, ifExists: 'fail'})).rejects.toBeInstanceOf(ClientError)
    await client.action({
      ...create,
      ifExists: 'ignore',
      attributes: {...create.attributes, title: 'second'},
    })
    expect(await client.getDocument(draftId)).toMatchObject({title: 'first'})
    await client.delete(draftId)
  })

  test('a dry run of actions changes nothing', async () => {
    const {client} = use()
    const {publishedId, draftId} = ids()
    await client.create({_id: draftId, _type: TYPE})
    const result = await client.action(
      {actionType: 'sanity.action.document.publish', draftId, publishedId},
      {dryRun: true},
    )
    expect(result.transactionId).toEqual(expect.any(String))
    expect(await client.getDocument(publishedId)).toBeUndefined()
    await client.delete(draftId)
  })
}

function ids() {
  const publishedId = uniqueId('act')
  return {publishedId, draftId: `drafts.${publishedId}`}
}
