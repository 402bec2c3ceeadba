import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {generatedText, json, openScratch, patience, raw, type Scratch} from './openScratch.ts'
vi.setConfig({testTimeout: patience, hookTimeout: patience})

let scratch: Scratch

beforeAll(async () => {
  scratch = await openScratch()
})
afterAll(() => scratch.close())

describe('Ctrl-C', () => {
  it('finishes the transaction in hand, and the same command goes on', async () => {
    for (let index = 0; index < 60; index++) {
      scratch.write(`many/${index}.txt`, generatedText(1000 + index))
    }
    let kill: ((signal: NodeJS.Signals) => void) | undefined
    const count = () =>
      scratch.served.client.fetch('count(*[_type == "seed.file" && file match "many/*"])', {}, raw)
    const watching = scratch.served.client
      .listen('*[_type == "seed.file"]', {}, {visibility: 'transaction'})
      .subscribe(() => {
        kill?.('SIGINT')
        kill = undefined
      })
    const stopped = await scratch.seed(['apply', 'many'], {
      onStart: (send) => (kill = send),
    })
    watching.unsubscribe()
    expect(stopped.code).toBe(130)
    expect(stopped.stdout).toContain('Run the same command again')
    const done = await count()
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(60)
    expect(json(await scratch.seed(['apply', 'many', '--json']))).toMatchObject({
      stopped: false,
      unchanged: done,
    })
    expect(json(await scratch.seed(['apply', 'many', '--json']))).toMatchObject({mutations: 0})
  })
})
