import {setTimeout as wait} from 'node:timers/promises'
import {applyPatch} from 'mendoza'
import {expect, test} from 'vitest'
import {TYPE, uniqueId, type Contract} from '../contract.ts'

interface Line {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations?: object[]
  effects?: Record<string, {apply: unknown[]; revert: unknown[]}>
}

export function historyCases(use: () => Contract) {
  async function transactions(ids: string, query: Record<string, string> = {}): Promise<Line[]> {
    const {client} = use()
    const {dataset} = client.config()
    const text = await client.request<string>({
      url: `/data/history/${dataset}/transactions/${ids}`,
      query,
    })
    const lines = (text ?? '').split('\n').filter(Boolean)
    return lines.map((line): Line => JSON.parse(line))
  }

  test('the transactions of a document replay to what it is', async () => {
    const {client} = use()
    const _id = uniqueId('history')
    const first = await client.create({_id, _type: TYPE, title: 'a'})
    const second = await client.patch(_id).set({title: 'b'}).commit()
    await client.delete(_id)
    const lines = await transactions(_id, {effectFormat: 'mendoza'})
    expect(lines.map(({id}) => id).slice(0, 2)).toEqual([first._rev, second._rev])
    expect(lines.map(({documentIDs}) => documentIDs)).toEqual([[_id], [_id], [_id]])
    const states: unknown[] = []
    for (const {effects} of lines) {
      states.push(applyPatch(states.at(-1) ?? null, effects?.[_id]?.apply ?? []))
    }
    const {_rev, ...expected} = second
    expect(_rev).toBe(second._rev)
    expect(states.slice(1)).toEqual([expected, null])
  })

  test('bounds, order and limit', async () => {
    const {client} = use()
    const _id = uniqueId('bounds')
    const revisions = [(await client.create({_id, _type: TYPE, n: 0}))._rev]
    for (const n of [1, 2, 3]) revisions.push((await client.patch(_id).set({n}).commit())._rev)
    const [, second = '', third = ''] = revisions
    const idsOf = async (query: Record<string, string>) =>
      (await transactions(_id, query)).map(({id}) => id)
    expect(await idsOf({fromTransaction: second, toTransaction: third})).toEqual([second, third])
    expect(await idsOf({reverse: 'true', limit: '2'})).toEqual(revisions.toReversed().slice(0, 2))
    expect(await idsOf({reverse: 'true', toTransaction: second})).toEqual([second, revisions[0]])
    await client.delete(_id)
  })

  test('a document as it was, by revision, by time, and as it last was', async () => {
    const {client} = use()
    const _id = uniqueId('past')
    const first = await client.create({_id, _type: TYPE, title: 'a'})
    // Times are told in milliseconds: what is to be told apart must not fall into the same one.
    await wait(5)
    const second = await client.patch(_id).set({title: 'b'}).commit()
    await wait(5)
    await client.delete(_id)
    const {dataset} = client.config()
    const read = async (query: Record<string, string>) => {
      const url = `/data/history/${dataset}/documents/${_id}`
      return (await client.request<{documents: object[]}>({url, query})).documents
    }
    expect(await read({revision: first._rev})).toEqual([first])
    expect(await read({time: second._updatedAt})).toEqual([second])
    expect(await read({lastRevision: 'true'})).toEqual([second])
    expect(await read({time: new Date(Date.parse(first._createdAt) - 1000).toISOString()})).toEqual(
      [],
    )
  })
}
