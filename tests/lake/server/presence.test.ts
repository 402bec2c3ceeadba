import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {serveTestLake, type ServedTestLake} from '../../helpers/lake.ts'

let served: ServedTestLake
beforeAll(async () => {
  served = await serveTestLake()
})
afterAll(() => served.close())

async function connect() {
  const socket = new WebSocket(
    `${served.address.replace('http', 'ws')}/v2022-06-30/socket/production?tag=t`,
  )
  const messages: unknown[] = []
  let wake: (() => void) | undefined
  socket.addEventListener('message', ({data}) => {
    if (data !== '♥') messages.push(JSON.parse(String(data)))
    wake?.()
  })
  await new Promise((resolve) => {
    socket.addEventListener('open', resolve, {once: true})
  })
  return {
    socket,
    call: (id: string, method: string, params: object) =>
      socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params})),
    take: (count: number) =>
      new Promise<unknown[]>((resolve) => {
        wake = () => {
          if (messages.length >= count) resolve(messages.splice(0, count))
        }
        wake()
      }),
  }
}

describe('presence', () => {
  test('those who are here see who comes, where they are, and that they go', async () => {
    const [ann, bob] = [await connect(), await connect()]
    ann.call('1', 'presence_subscribe', {})
    expect(await ann.take(1)).toMatchObject([{id: '1', error: {code: 4001}}])
    const authorization = `Bearer ${served.lake.token}`
    ann.call('2', 'authorization', {authorization})
    ann.call('3', 'presence_subscribe', {})
    expect(await ann.take(2)).toEqual([
      {jsonrpc: '2.0', id: '2', result: 'ok'},
      {jsonrpc: '2.0', id: '3', result: expect.any(String)},
    ])
    bob.call('1', 'authorization', {authorization})
    bob.call('2', 'presence_rollcall', {session: 'b'})
    bob.call('3', 'presence_announce', {data: {sessionId: 'b', locations: [{path: ['title']}]}})
    await bob.take(3)
    bob.socket.close()
    const events = await ann.take(3)
    expect(events).toMatchObject([
      {
        method: 'presence_subscription',
        params: {result: {type: 'rollCall', i: 'lakeadmin', session: 'b'}},
      },
      {params: {result: {type: 'state', m: {sessionId: 'b', locations: [{path: ['title']}]}}}},
      {params: {result: {type: 'disconnect', m: {session: 'b'}}}},
    ])
    ann.call('4', 'no_such_method', {})
    ann.socket.send('not json')
    expect(await ann.take(2)).toMatchObject([{error: {code: -32601}}, {error: {code: -32700}}])
    ann.socket.close()
  })
})
