import {describe, expect, it} from 'vitest'
import {createThrottle} from '../../../seed/write/send/createThrottle.ts'
import {ForbiddenError} from '../../../seed/write/send/errors.ts'
import {openTestLake} from '../../helpers/lake.ts'
import {baseStory, importStories, planStories, total} from './importer.ts'

const stories = Array.from({length: 4}, (_, index) => ({
  ...baseStory,
  file: `${index}.txt`,
  headline: `Story number ${index} of the week`,
}))

/** A clock that waiting moves on. */
function createClock() {
  let time = 0
  return {
    now: () => time,
    wait: async (ms: number) => void (time += ms),
  }
}

describe('the token bucket', () => {
  it('lets a burst through and then the rate', async () => {
    const clock = createClock()
    const throttle = createThrottle({rate: 10, burst: 5}, clock.now, clock.wait)
    const times: number[] = []
    for (let index = 0; index < 8; index++) {
      await throttle.take()
      times.push(Math.round(clock.now()))
    }
    expect(times).toEqual([0, 0, 0, 0, 0, 100, 200, 300])
  })
  it('stays closed as long as the service asks', async () => {
    const clock = createClock()
    const throttle = createThrottle({rate: 10, burst: 5}, clock.now, clock.wait)
    throttle.pause(2000)
    await throttle.take()
    expect(clock.now()).toBe(2000)
  })
})

const writes = {path: '/data/mutate', method: 'POST'}

describe('a service in trouble', () => {
  it.each([
    ['429', {status: 429, times: 5}],
    ['429 with Retry-After', {status: 429, retryAfter: 7, times: 2}],
    ['500', {status: 500, times: 5}],
    ['503', {status: 503, times: 3}],
    ['requests that never arrive', {drop: 'request' as const, times: 4}],
    ['answers that are lost', {drop: 'response' as const, times: 4}],
  ])('%s: everything is written once', async (_name, fault) => {
    const {client, lake} = openTestLake()
    lake.fault({...writes, ...fault})
    const waits: number[] = []
    const summary = await importStories(client, stories, {
      environment: {wait: async (ms) => void waits.push(ms)},
    })
    expect(summary.reports).toBe(4)
    expect(waits.length).toBeGreaterThan(0)
    if ('retryAfter' in fault) expect(waits).toContain(7000)
    expect(await client.fetch('count(*[_type == "article"])')).toBe(4)
    const log = await client.fetch('*[_type == "seed.record"].run', {}, {perspective: 'raw'})
    expect(new Set(log).size).toBe(1)
    expect(total(await planStories(client, stories))).toEqual({created: 0, updated: 0})
    expect(await importStories(client, stories)).toMatchObject({mutations: 0})
  })

  it('waits longer each time, and not for ever', async () => {
    const {client, lake} = openTestLake()
    lake.fault({...writes, status: 500})
    const waits: number[] = []
    const failed = importStories(client, stories, {
      environment: {wait: async (ms) => void waits.push(ms), maxTries: 5},
    })
    await expect(failed).rejects.toMatchObject({statusCode: 500})
    expect(waits).toEqual([225, 450, 900, 1800])
  })

  it.each([401, 403])('%i: stops at once and tries nothing else', async (status) => {
    const {client, lake} = openTestLake()
    lake.fault({...writes, status})
    const waits: number[] = []
    const failed = importStories(client, stories, {
      environment: {wait: async (ms) => void waits.push(ms)},
    })
    await expect(failed).rejects.toBeInstanceOf(ForbiddenError)
    expect(waits).toEqual([])
    lake.clearFaults()
    expect(await client.fetch('count(*)')).toBe(0)
  })

  it('with answers lost and many at once, nothing is made twice', async () => {
    const {client, lake} = openTestLake()
    for (let index = 0; index < 6; index++) lake.fault({...writes, drop: 'response', times: 1})
    await importStories(client, stories, {concurrency: 4})
    expect(await client.fetch('count(*[_type == "person"])')).toBe(4)
    expect(await client.fetch('count(*[_type == "article"])')).toBe(4)
  })
})

describe('stopping', () => {
  it('finishes the transaction in hand; the next run goes on', async () => {
    const {client} = openTestLake()
    let written = 0
    const summary = await importStories(client, stories, {
      events: {onWritten: () => void (written += 1)},
      isStopping: () => written >= 2,
    })
    expect(summary).toMatchObject({stopped: true, reports: 2})
    expect(await client.fetch('count(*[_type == "article"])')).toBe(2)
    expect(await importStories(client, stories)).toMatchObject({stopped: false, unchanged: 2})
    expect(await client.fetch('count(*[_type == "article"])')).toBe(4)
  })
})
