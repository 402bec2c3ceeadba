import {ChannelError} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {expect, test} from 'vitest'
import {collect, TYPE, uniqueId, type Contract} from '../contract.ts'

export function listenCases(use: () => Contract) {
  test('welcomes, then tells of each change as appear, update and disappear', async () => {
    const {client} = use()
    const _id = uniqueId('listen')
    const stream = collect(
      client.listen(
        '*[_type == $type && _id == $id && !hidden]',
        {type: TYPE, id: _id},
        {
          events: ['welcome', 'mutation'],
          includePreviousRevision: true,
        },
      ),
    )
    const [welcome] = await stream.take(1)
    expect(welcome).toEqual({type: 'welcome', listenerName: expect.any(String)})
    const created = await client.create({_id, _type: TYPE, hidden: false, title: 'a'})
    const edited = await client.patch(_id).set({title: 'b'}).commit()
    await client.patch(_id).set({hidden: true}).commit()
    await client.delete(_id)
    const [, appear, update, disappear] = await stream.take(4)
    stream.done()
    const identity = expect.any(String)
    const timestamp = expect.any(String)
    expect(appear).toEqual({
      type: 'mutation',
      eventId: `${created._rev}#${_id}`,
      documentId: _id,
      transactionId: created._rev,
      transition: 'appear',
      identity,
      timestamp,
      visibility: 'query',
      mutations: [{create: expect.objectContaining({_id, title: 'a'})}],
      resultRev: created._rev,
      result: created,
      previous: null,
      transactionTotalEvents: 1,
      transactionCurrentEvent: 0,
    })
    expect(update).toMatchObject({
      transition: 'update',
      mutations: [{patch: {id: _id, set: {title: 'b'}}}],
      previousRev: created._rev,
      resultRev: edited._rev,
      result: edited,
      previous: created,
    })
    expect(disappear).toMatchObject({transition: 'disappear', documentId: _id})
  })

  test('effects are mendoza patches, there and back, that leave the revision aside', async () => {
    const {client} = use()
    const _id = uniqueId('effects')
    const stream = collect(
      client.listen(
        '*[_id == $id]',
        {id: _id},
        {events: ['welcome', 'mutation'], effectFormat: 'mendoza'},
      ),
    )
    await stream.take(1)
    const before = await client.create({
      _id,
      _type: TYPE,
      body: [{_key: 'a', text: 'Die Spiele — начались'}],
    })
    const after = await client
      .patch(_id)
      .set({'body[_key=="a"].text': 'Die Spiele — sind начались 🎿'})
      .commit()
    const events = await stream.take(3)
    stream.done()
    const {_rev: _before, ...old} = before
    const {_rev: _after, ...fresh} = after
    const effects = events.map((event) => ('effects' in event ? event.effects : undefined))
    expect(applyPatch(null, effects[1]?.apply ?? [])).toEqual(old)
    expect(applyPatch(old, effects[1]?.revert ?? [])).toBeNull()
    expect(applyPatch(old, effects[2]?.apply ?? [])).toEqual(fresh)
    expect(applyPatch(fresh, effects[2]?.revert ?? [])).toEqual(old)
  })

  test('events of one transaction are counted, of those this listener is sent', async () => {
    const {client} = use()
    const group = uniqueId('group')
    const ids = ['a', 'b', 'c'].map((name) => uniqueId(name))
    const stream = collect(
      client.listen(
        '*[_type == $type && group == $group && n < 2]',
        {type: TYPE, group},
        {events: ['welcome', 'mutation']},
      ),
    )
    await stream.take(1)
    const transaction = client.transaction()
    for (const [n, _id] of ids.entries()) transaction.create({_id, _type: TYPE, group, n})
    await transaction.commit()
    const [, ...events] = await stream.take(3)
    stream.done()
    const counts = events.map((event) =>
      'transactionTotalEvents' in event
        ? [event.documentId, event.transactionTotalEvents, event.transactionCurrentEvent]
        : [],
    )
    expect(counts).toEqual([
      [ids[0], 2, 0],
      [ids[1], 2, 1],
    ])
    await client.delete({
      query: '*[_type == $type && group == $group]',
      params: {type: TYPE, group},
    })
  })

  test('drafts and versions are told to who asks for all versions', async () => {
    const {client} = use()
    const id = uniqueId('versions')
    const query = '*[_type == $type && _id in [$id, "drafts." + $id]]'
    const some = collect(client.listen(query, {type: TYPE, id}, {events: ['welcome', 'mutation']}))
    const all = collect(
      client.listen(
        query,
        {type: TYPE, id},
        {events: ['welcome', 'mutation'], includeAllVersions: true},
      ),
    )
    await some.take(1)
    await all.take(1)
    await client.create({_id: `drafts.${id}`, _type: TYPE})
    await client.create({_id: id, _type: TYPE})
    expect(idsOf(await all.take(3))).toEqual([`drafts.${id}`, id])
    expect(idsOf(await some.take(2))).toEqual([id])
    some.done()
    all.done()
    await client.transaction().delete(id).delete(`drafts.${id}`).commit()
  })

  test('a query that cannot be parsed is a ChannelError', async () => {
    const {client} = use()
    const stream = collect(client.listen('*[_type == '))
    const error = await stream.failure()
    expect(error).toBeInstanceOf(ChannelError)
    expect(error).toMatchObject({message: expect.stringContaining('GROQ query parse error')})
  })

  test('live events welcome, then name the sync tags of what changed', async () => {
    const {client} = use()
    const _id = uniqueId('live')
    const {syncTags} = await client.fetch(
      '*[_type == $type && _id == $id]',
      {type: TYPE, id: _id},
      {filterResponse: false},
    )
    const stream = collect(client.live.events())
    const [welcome] = await stream.take(1)
    expect(welcome).toMatchObject({type: 'welcome', id: expect.any(String)})
    await client.create({_id, _type: TYPE})
    const [, message] = await stream.take(2)
    stream.done()
    expect(message).toMatchObject({type: 'message', id: expect.any(String)})
    const told = message && 'tags' in message ? message.tags : []
    expect(told.some((tag) => syncTags?.includes(tag))).toBe(true)
    await client.delete(_id)
  })

  test('live events tell of drafts to who asks for them', async () => {
    const {client} = use()
    const id = uniqueId('live')
    const query = '*[_type == $type && _id == $id]'
    const {syncTags = []} = await client.fetch(query, {type: TYPE, id}, {filterResponse: false})
    const published = collect(client.live.events({tag: 'contract.live'}))
    const all = collect(client.live.events({includeDrafts: true}))
    await Promise.all([published.take(1), all.take(1)])
    await client.create({_id: `drafts.${id}`, _type: TYPE})
    const [, ofDraft] = await all.take(2)
    await client.create({_id: id, _type: TYPE})
    const [, ofDocument] = await published.take(2)
    const [, , afterDraft] = await all.take(3)
    for (const stream of [published, all]) stream.done()
    // The same event is the first that the one hears and the second that the other does.
    expect(ofDocument).toEqual(afterDraft)
    for (const message of [ofDraft, ofDocument]) {
      const told = message && 'tags' in message ? message.tags : []
      expect(told.some((tag) => syncTags.includes(tag))).toBe(true)
    }
    await client.transaction().delete(`drafts.${id}`).delete(id).commit()
  })
}

function idsOf(events: readonly object[]): unknown[] {
  return events.flatMap((event) => ('documentId' in event ? [event.documentId] : []))
}
