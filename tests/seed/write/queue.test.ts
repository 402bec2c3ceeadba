import {expect, it} from 'vitest'
import {createQueue} from '../../../seed/write/apply/createQueue.ts'

const touched =
  (written: string[], referred: string[] = []) =>
  () => ({
    written: new Set(written),
    referred: new Set(referred),
  })

/** Works that end when told to, and which of them are under way. */
function createWorks() {
  const running = new Map<string, () => void>()
  return {
    running: () => [...running.keys()],
    work: (name: string) => () =>
      new Promise<string>((resolve) => {
        running.set(name, () => {
          running.delete(name)
          resolve(name)
        })
      }),
    end: async (name: string) => {
      running.get(name)?.()
      await settle()
    },
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

it('runs side by side what only refers to the same, and in order what writes it', async () => {
  const queue = createQueue(8)
  const {work, running, end} = createWorks()
  const results = Promise.all([
    queue(touched(['person']), work('creates')),
    queue(touched(['a'], ['person']), work('refers 1')),
    queue(touched(['b'], ['person']), work('refers 2')),
    queue(touched(['person']), work('changes')),
    queue(touched(['c'], ['person']), work('refers 3')),
    queue(touched(['d']), work('another')),
  ])
  await settle()
  expect(running()).toEqual(['creates', 'another'])
  await end('creates')
  expect(running()).toEqual(['another', 'refers 1', 'refers 2'])
  await end('refers 2')
  expect(running()).toEqual(['another', 'refers 1'])
  await end('refers 1')
  expect(running()).toEqual(['another', 'changes'])
  await end('changes')
  expect(running()).toEqual(['another', 'refers 3'])
  await end('refers 3')
  await end('another')
  expect(await results).toEqual([
    'creates',
    'refers 1',
    'refers 2',
    'changes',
    'refers 3',
    'another',
  ])
})

it('never runs more than its limit', async () => {
  const queue = createQueue(2)
  const {work, running, end} = createWorks()
  const results = ['1', '2', '3'].map((name) => queue(touched([name]), work(name)))
  await settle()
  expect(running()).toEqual(['1', '2'])
  await end('1')
  expect(running()).toEqual(['2', '3'])
  await end('2')
  await end('3')
  expect(await Promise.all(results)).toEqual(['1', '2', '3'])
})

it('what fails holds up nobody', async () => {
  const queue = createQueue(4)
  const failing = queue(touched(['a']), async () => {
    throw new Error('no')
  })
  const next = queue(touched(['a']), async () => 'yes')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('yes')
})
