import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

import {expect, it} from 'vitest'

import {openDataset} from '../../../lake/store/openDataset.ts'

const KILLS = Number(process.env['LAKE_CRASH_KILLS'] ?? 2)
const WRITER = path.join(import.meta.dirname, 'crashWriter.ts')
/** The project's own Node, also where the tests are started by another. */
const NODE = path.join(import.meta.dirname, '../../../node_modules/.bin/node')

/** Lets a writer acknowledge some transactions, kills it, and gives the last number it acknowledged. */
async function writeUntilKilled(
  file: string,
  start: number,
  acknowledgements: number,
): Promise<number> {
  const writer = spawn(NODE, [WRITER, file, String(start)], {stdio: ['ignore', 'pipe', 'inherit']})
  let output = ''
  writer.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.split('\n').length > acknowledgements) writer.kill('SIGKILL')
  })
  await new Promise((resolve) => writer.on('close', resolve))
  // The last line may be cut; a number that is whole was acknowledged.
  return Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1))
}

it(`loses nothing that was acknowledged, and keeps no half of anything, over ${KILLS} kills`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lake-crash-'))
  const file = path.join(folder, 'crash.sqlite')
  let next = 0
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const acknowledged = await writeUntilKilled(file, next, 1 + ((kill * 7) % 40))
      const dataset = openDataset({file, name: 'crash'})
      const last = dataset.lastSequence() - 1
      // One more may have been written and not acknowledged yet.
      expect([acknowledged, acknowledged + 1]).toContain(last)

      const written = dataset.transactions()
      expect(written.map(({transactionId}) => transactionId)).toEqual(
        Array.from({length: last + 1}, (_, number) => `t-${number}`),
      )
      expect(written.every(({changes}) => changes.length === 3)).toBe(true)

      const slots = Math.min(last + 1, 50)
      const newest = Array.from({length: slots}, (_, slot) => last - ((last - slot) % 50))
      expect([...dataset.all()].map(({_id, number}) => [_id, number])).toEqual(
        ['a', 'b', 'c'].flatMap((part) =>
          newest
            .map((number) => [`${part}-${number % 50}`, number] as const)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        ),
      )
      const counted = await dataset.query({query: `count(*[_type == "part" && number == ${last}])`})
      expect(counted.result).toBe(3)
      dataset.close()
      next = last + 1
    }
  } finally {
    rmSync(folder, {recursive: true})
  }
}, 1_200_000)
