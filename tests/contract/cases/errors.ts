import {ClientError} from '@sanity/client'
import {expect, test} from 'vitest'
import {TYPE, uniqueId, type Contract} from '../contract.ts'

export function errorCases(use: () => Contract) {
  test('a syntax error is a 400 that points into the query', async () => {
    const {client} = use()
    const error = await failureOf(client.fetch('*[_type == '))
    expect(error.statusCode).toBe(400)
    expect(error.details).toMatchObject({
      type: 'queryParseError',
      description: expect.any(String),
      query: '*[_type == ',
      start: expect.any(Number),
      end: expect.any(Number),
    })
    expect(error.message).toContain('GROQ query parse error')
  })

  test('creating what exists is a 409', async () => {
    const {client} = use()
    const _id = uniqueId('twice')
    await client.create({_id, _type: TYPE})
    const error = await failureOf(client.create({_id, _type: TYPE}))
    expect(error.statusCode).toBe(409)
    expect(error.details).toMatchObject({
      type: 'mutationError',
      items: [{error: {type: 'documentAlreadyExistsError', id: _id}, index: 0}],
    })
    await client.delete(_id)
  })

  test('a revision that moved on is a 409, and nothing of the transaction is written', async () => {
    const {client} = use()
    const [_id, other] = [uniqueId('rev'), uniqueId('rev')]
    const {_rev} = await client.create({_id, _type: TYPE})
    await client.patch(_id).set({a: 1}).commit()
    const work = client
      .transaction()
      .create({_id: other, _type: TYPE})
      .patch(_id, (patch) => patch.ifRevisionId(_rev).set({a: 2}))
      .commit()
    const error = await failureOf(work)
    expect(error.statusCode).toBe(409)
    expect(error.details).toMatchObject({
      items: [{error: {type: 'documentRevisionIDDoesNotMatchError', id: _id}, index: 1}],
    })
    expect(await client.getDocument(other)).toBeUndefined()
    expect(await client.getDocument(_id)).toMatchObject({a: 1})
    await client.delete(_id)
  })

  test('a strong reference needs its target, both ways; a weak one does not', async () => {
    const {client} = use()
    const [from, to] = [uniqueId('from'), uniqueId('to')]
    const reference = {_type: 'reference', _ref: to}
    expect((await failureOf(client.create({_id: from, _type: TYPE, reference}))).statusCode).toBe(
      409,
    )
    await client.create({_id: from, _type: TYPE, reference: {...reference, _weak: true}})
    await client.create({_id: to, _type: TYPE})
    await client.patch(from).set({reference}).commit()
    expect((await failureOf(client.delete(to))).statusCode).toBe(409)
    await client.transaction().delete(from).delete(to).commit()
  })

  test('patching nothing is a 409, a bad id and a missing type are a 400', async () => {
    const {client} = use()
    const missing = await failureOf(client.patch(uniqueId('none')).set({a: 1}).commit())
    expect([missing.statusCode, missing.details?.items?.[0]?.error.type]).toEqual([
      409,
      'documentNotFoundError',
    ])
    expect(
      (await failureOf(client.mutate([{create: {_id: 'not ok!', _type: TYPE}}]))).statusCode,
    ).toBe(400)
  })

  test('a bad token is a 401; without one, nothing can be written', async () => {
    const {clientWith} = use()
    const stranger = clientWith({token: 'skNotAToken'})
    expect((await failureOf(stranger.fetch('count(*)'))).statusCode).toBe(401)
    const {token: _token, ...anonymous} = clientWith({}).config()
    const error = await failureOf(
      clientWith({...anonymous, token: undefined}).create({_id: uniqueId('anon'), _type: TYPE}),
    )
    expect([401, 403]).toContain(error.statusCode)
  })

  test('a dataset that is not there is a 404', async () => {
    const {clientWith} = use()
    const error = await failureOf(clientWith({dataset: 'no-such-dataset'}).fetch('count(*)'))
    expect(error.statusCode).toBe(404)
  })
}

async function failureOf(work: Promise<unknown>): Promise<ClientError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof ClientError) return error
  throw new Error('Expected a ClientError', {cause: error})
}
