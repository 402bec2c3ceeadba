import {request as httpRequest} from 'node:http'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {serveTestLake, type ServedTestLake} from '../../helpers/lake.ts'
import {sendRaw, type Answer, type Sent} from '../../helpers/sendRaw.ts'

let served: ServedTestLake
beforeAll(async () => {
  served = await serveTestLake({origins: ['http://localhost:3333']})
})
afterAll(() => served.close())

const send = (path: string, headers: Record<string, string> = {}, sent: Sent = {}) =>
  sendRaw(served.address, path, headers, sent)

const bearer = () => ({Authorization: `Bearer ${served.lake.token}`})

const ask = async (origin: string) =>
  JSON.parse((await send('/v1/check/cors', {Origin: origin})).body)

/** The head of a response that does not end, which is then hung up on. */
function openStream(path: string, headers: Record<string, string>): Promise<Omit<Answer, 'body'>> {
  return new Promise((resolve, reject) => {
    const {port} = new URL(served.address)
    const outgoing = httpRequest({host: '127.0.0.1', port, path, headers}, (incoming) => {
      resolve({status: incoming.statusCode ?? 0, headers: incoming.headers})
      incoming.destroy()
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

describe('who may speak to the lake', () => {
  test('a host that does not mean this machine is refused, whatever it asks', async () => {
    for (const host of [
      'evil.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      '10.0.0.1',
    ]) {
      const {status} = await send('/v1/users/me', {Host: host, ...bearer()})
      expect([host, status]).toEqual([host, 403])
    }
    for (const host of ['localhost', 'local.localhost:1234', '127.0.0.1', '[::1]:80']) {
      expect([host, (await send('/v1/users/me', {Host: host, ...bearer()})).status]).toEqual([
        host,
        200,
      ])
    }
  })

  test('a page of another site is refused and told nothing', async () => {
    const answer = await send('/v1/data/query/production?query=count(*)', {
      Origin: 'https://evil.example',
      ...bearer(),
    })
    expect(answer.status).toBe(403)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    expect((await send('/v1/users/me', {Origin: 'null', ...bearer()})).status).toBe(403)
  })

  test('a configured page, and the lake’s own, are let in by name', async () => {
    for (const origin of ['http://localhost:3333', served.address]) {
      const answer = await send('/v1/users/me', {Origin: origin, ...bearer()})
      expect(answer.status).toBe(200)
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        vary: 'Origin',
      })
      expect(answer.headers['timing-allow-origin']).toBeUndefined()
    }
  })

  test('a preflight is answered with what it asks for, for a day', async () => {
    const answer = await send(
      '/v1/data/query/production',
      {
        Origin: 'http://localhost:3333',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization,x-sanity-app',
      },
      {method: 'OPTIONS'},
    )
    expect(answer.status).toBe(204)
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': 'http://localhost:3333',
      'access-control-allow-headers': 'authorization,x-sanity-app',
      'access-control-max-age': '86400',
    })
    const evil = await send('/v1/users/me', {Origin: 'https://evil.example'}, {method: 'OPTIONS'})
    expect(evil.status).toBe(403)
  })

  test('/check/cors tells any page whether it is allowed', async () => {
    expect(await ask('http://localhost:3333')).toEqual({
      result: {allowed: true, withCredentials: true},
    })
    expect(await ask('https://evil.example')).toEqual({
      result: {allowed: false, withCredentials: false},
    })
  })
})

describe('login by redirect', () => {
  const studio = encodeURIComponent('http://localhost:3333/desk#old')

  test('sends a session back to the page, which buys a token once', async () => {
    const {status, headers} = await send(`/login?origin=${studio}`)
    expect(status).toBe(302)
    const target = new URL(headers.location ?? '')
    const sid = target.hash.replace('#sid=', '')
    expect(target.href).toBe(`http://localhost:3333/desk#sid=${sid}`)
    expect(sid.length).toBeGreaterThanOrEqual(20)
    const first = await send(`/v2021-06-07/auth/fetch?sid=${sid}`)
    expect(JSON.parse(first.body)).toMatchObject({token: served.lake.token})
    expect((await send(`/v2021-06-07/auth/fetch?sid=${sid}`)).status).toBe(401)
  })

  test('sends nothing to a page that may not talk to the lake', async () => {
    for (const origin of ['https://evil.example/', 'javascript:alert(1)', '', '//evil.example']) {
      expect((await send(`/login?origin=${encodeURIComponent(origin)}`)).status).toBe(403)
    }
  })
})

describe('event streams of browsers', () => {
  const query = '/v2026-01-01/data/listen/production?query=*'
  const browser = {
    Origin: 'http://localhost:3333',
    'User-Agent': 'Mozilla/5.0 Chrome/140.0',
  }

  test('each goes to a host of its own, with a ticket that is good once', async () => {
    const {port} = new URL(served.address)
    const host = `local.localhost:${port}`
    const redirects = [
      await send(query, {...browser, ...bearer(), Host: host}),
      await send(query, {...browser, ...bearer(), Host: host}),
    ]
    const targets = redirects.map(({status, headers}) => {
      expect(status).toBe(307)
      expect(headers['access-control-allow-origin']).toBe('http://localhost:3333')
      return new URL(headers.location ?? '')
    })
    expect(new Set(targets.map(({hostname}) => hostname)).size).toBe(2)
    expect(targets.every(({host: at}) => new RegExp(`^l\\d+\\.localhost:${port}$`).test(at))).toBe(
      true,
    )

    const [target] = targets
    const path = `${target?.pathname}${target?.search}`
    const preflight = await send(
      path,
      {Host: target?.host ?? '', Origin: 'null'},
      {method: 'OPTIONS'},
    )
    expect(preflight.headers['access-control-allow-origin']).toBe('null')
    const {status, headers} = await openStream(path, {Host: target?.host ?? '', Origin: 'null'})
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'access-control-allow-origin': 'null',
      'content-type': expect.stringContaining('text/event-stream'),
    })
    expect((await send(path, {Host: target?.host ?? '', Origin: 'null'})).status).toBe(403)
    expect((await send(path, {Host: target?.host ?? ''})).status).toBe(401)
  })

  test('a bad token is refused before the redirect; Node stays where it is', async () => {
    const refused = await send(query, {...browser, Authorization: 'Bearer nope'})
    expect(refused.status).toBe(401)
    expect((await openStream(query, bearer())).status).toBe(200)
  })
})
