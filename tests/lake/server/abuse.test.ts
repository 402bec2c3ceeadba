import {connect} from 'node:net'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {serveTestLake, type ServedTestLake} from '../../helpers/lake.ts'
import {sendRaw, type Sent} from '../../helpers/sendRaw.ts'

const logged: string[] = []
let served: ServedTestLake
beforeAll(async () => {
  served = await serveTestLake({log: (message) => logged.push(message)})
})
afterAll(() => served.close())

const send = (path: string, headers: Record<string, string> = {}, sent: Sent = {}) =>
  sendRaw(served.address, path, headers, sent)

const bearer = () => ({Authorization: `Bearer ${served.lake.token}`})

const post = (path: string, body: string, headers = {}) =>
  send(path, {'Content-Type': 'application/json', ...bearer(), ...headers}, {method: 'POST', body})

describe('what breaks others', () => {
  test('bad JSON, wrong shapes and deep nesting are 400s in Sanity’s shape', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const bodies = [
      '{',
      '[]',
      '{"mutations": 1}',
      `{"mutations": [{"create": {"_type": "a", "x": ${deep}}}]}`,
    ]
    for (const body of bodies) {
      const answer = await post('/v1/data/mutate/production', body)
      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.body)).toEqual({
        statusCode: 400,
        error: 'Bad Request',
        message: expect.any(String),
      })
    }
  })

  test('a body over the limit is a 413, with or without its length told', async () => {
    const body = `{"mutations": [{"create": {"_type": "a", "text": "${'x'.repeat(5 * 1024 ** 2)}"}}]}`
    expect((await post('/v1/data/mutate/production', body)).status).toBe(413)
    const chunked = await post('/v1/data/mutate/production', body, {'Transfer-Encoding': 'chunked'})
    expect(chunked.status).toBe(413)
    expect((await post('/v1/data/mutate/production', '{"mutations": []}')).status).toBe(200)
  })

  test('a body that is said to be endless is refused before it comes', async () => {
    const answer = await post('/v1/data/mutate/production', '', {
      'Content-Length': '99999999999',
      Connection: 'close',
    })
    expect(answer.status).toBe(413)
  })

  test('a client that goes away while it sends', async () => {
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1')
    const head = [
      'POST /v1/data/mutate/production HTTP/1.1',
      'Host: localhost',
      `Authorization: Bearer ${served.lake.token}`,
      'Content-Length: 100',
    ]
    await new Promise((resolve) => {
      socket.write(`${head.join('\r\n')}\r\n\r\n{"mutations"`, resolve)
    })
    // The lake has the beginning of the request by the time it has answered another.
    await send('/v1/ping')
    socket.destroy()
  })

  test('brackets in strings are no nesting', async () => {
    const text = `${'[{'.repeat(300)}\\"`
    const made = await served.client.create({_id: 'brackets', _type: 'a', text})
    expect(made['text']).toBe(text)
  })

  test('parameters that are not JSON, unknown paths and methods', async () => {
    expect((await send('/v1/data/query/production?query=*&$x=oops', bearer())).status).toBe(400)
    expect((await send('/v1/data/query/production', bearer())).status).toBe(400)
    expect((await send('/v1/nothing/here', bearer())).status).toBe(404)
    expect((await send('/v1/data/mutate/production', bearer())).status).toBe(404)
    expect((await send('/v1/projects/other', bearer())).status).toBe(404)
    expect((await send('/v1/users/me', {...bearer(), 'X-Sanity-Project-ID': 'other'})).status).toBe(
      404,
    )
  })

  test('queries nested too deeply are refused before anything runs out of stack', async () => {
    const {client} = served
    const depth = 1500
    const queries = [
      '('.repeat(depth) + '1' + ')'.repeat(depth),
      `*[0]${'.a'.repeat(depth)}`,
      `*[${Array.from({length: depth}, (_, n) => `a == ${n}`).join(' || ')}]`,
    ]
    for (const query of queries) {
      await expect(client.fetch(query)).rejects.toMatchObject({
        statusCode: 400,
        details: {
          type: 'queryParseError',
          description: expect.stringContaining('nested more than 1000 levels'),
        },
      })
    }
    expect(await client.fetch(`1${' + 1'.repeat(900)}`)).toBe(901)
  })

  test('patches that reach too deep, too far or into an object’s own workings', async () => {
    const {client} = served
    await client.createOrReplace({_id: 'victim', _type: 'note', list: [1]})
    const set = (path: string) =>
      client
        .patch('victim')
        .set({[path]: 1})
        .commit()
    for (const path of [`a${'.b'.repeat(100_000)}`, 'list[0:9999999]', '$', '..']) {
      await expect(set(path)).rejects.toMatchObject({statusCode: 400})
    }
    await set('__proto__.polluted')
    await set('constructor.prototype.polluted')
    expect(await client.patch('victim').unset(['list[-10000:10000]']).commit()).toMatchObject({
      list: [],
    })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('a percent sign that encodes nothing is a 400', async () => {
    for (const path of ['/%', '/v1/data/doc/production/%E0%A4%A', '/images/local/production/%zz']) {
      const {status, body} = await send(path, bearer())
      expect([path, status]).toEqual([path, 400])
      expect(JSON.parse(body)).toMatchObject({statusCode: 400, error: 'Bad Request'})
    }
  })

  test('paths that try to climb out find nothing', async () => {
    const tricks = [
      '/images/local/production/..%2f..%2ftoken',
      '/images/local/..%2f..%2f/token',
      '/files/local/production/%2e%2e/%2e%2e/token',
      '/images/local/production/../../../token',
      '/files/local/production/%00',
      '/v1/data/doc/..%2f..%2ftoken/x',
    ]
    for (const path of tricks) expect([path, (await send(path)).status]).toEqual([path, 404])
  })

  test('nothing of all this was a failure of the lake, which still answers', async () => {
    expect(logged).toEqual([])
    expect((await send('/v1/ping')).body).toBe('PONG')
  })
})
