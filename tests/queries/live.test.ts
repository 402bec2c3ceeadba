import type {Observable} from 'rxjs'
import {describe, expect, it, onTestFinished} from 'vitest'
import {countsQuery, createPreviewClient, watchResult} from '../../queries/index.ts'
import {openTestLake, serveTestLake} from '../helpers/lake.ts'

const person = {_id: 'person-1', _type: 'person', name: 'Ann Lee', slug: {current: 'ann-lee'}}
const namesQuery = '*[_type == "person"] | order(name asc){_id, name}'

/** Everything an observable gives, and a way to wait for the next that it gives. */
function follow<T>(observable: Observable<T>) {
  const seen: T[] = []
  const waiting: (() => void)[] = []
  const subscription = observable.subscribe({
    next: (value) => {
      seen.push(value)
      for (const wake of waiting.splice(0)) wake()
    },
  })
  onTestFinished(() => subscription.unsubscribe())
  return {
    seen,
    until: async (count: number) => {
      while (seen.length < count) await new Promise<void>((wake) => waiting.push(wake))
      return seen
    },
  }
}

/** A lake until the test is over, after what reads from it. */
async function open(where: string) {
  const opened = where === 'over HTTP' ? await serveTestLake() : openTestLake()
  onTestFinished(() => opened[Symbol.asyncDispose]())
  const reader = opened.clientWith({token: undefined, perspective: 'published'})
  return {client: opened.client, reader}
}

describe.each(['in process', 'over HTTP'])('watchResult %s', (where) => {
  it('gives the result now and whenever it changes', async () => {
    const {client, reader} = await open(where)
    const {until} = follow(watchResult(reader, namesQuery))
    await until(1)
    await client.create(person)
    await until(2)
    await client.patch('person-1').set({name: 'Ann Li'}).commit()
    expect(await until(3)).toEqual([
      [],
      [{_id: 'person-1', name: 'Ann Lee'}],
      [{_id: 'person-1', name: 'Ann Li'}],
    ])
  })

  it('gives nothing for what the result does not show', async () => {
    const {client, reader} = await open(where)
    await client.create(person)
    const {until, seen} = follow(watchResult(reader, namesQuery))
    await until(1)
    await client.patch('person-1').set({bio: 'She trades.'}).commit()
    await client.create({...person, _id: 'drafts.person-1', name: 'Nobody knows'})
    await client.create({_id: 'topic-1', _type: 'topic', name: 'Trade'})
    await client.patch('person-1').set({name: 'Ann Li'}).commit()
    await until(2)
    expect(seen).toEqual([
      [{_id: 'person-1', name: 'Ann Lee'}],
      [{_id: 'person-1', name: 'Ann Li'}],
    ])
  })

  it('shows drafts to whoever previews them', async () => {
    const {client} = await open(where)
    const preview = createPreviewClient(client, {studioUrl: 'http://localhost:3333'})
    const {until} = follow(watchResult(preview, countsQuery))
    await until(1)
    await client.create({...person, _id: 'drafts.person-1'})
    const [before, after] = await until(2)
    expect([before?.people, after?.people]).toEqual([0, 1])
  })
})

it('reads again only for tags of its result', async () => {
  const {client, clientWith, lake} = openTestLake()
  onTestFinished(() => lake.close())
  let reads = 0
  const counting: typeof lake.fetch = (input, init) => {
    if (new Request(input).url.includes('/data/query/')) reads++
    return lake.fetch(input, init)
  }
  await client.create(person)
  const reader = clientWith({token: undefined, resolveFetch: () => counting})
  const {until} = follow(watchResult(reader, '*[_id == "person-1"]{_id, name}'))
  await until(1)
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    await client.create({_id: `topic-${id}`, _type: 'topic', name: 'Trade'})
  }
  await client.patch('person-1').set({name: 'Ann Li'}).commit()
  await until(2)
  // At first, when the connection stands, and for the name.
  expect(reads).toBeLessThanOrEqual(3)
})
