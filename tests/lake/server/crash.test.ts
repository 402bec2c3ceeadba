import {fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {expect, test} from 'vitest'
import {connectLake, createLake} from '../../../lake/index.ts'
import {API_VERSION} from '../../helpers/lake.ts'

/** `LAKE_KILLS=200 vitest run tests/lake/server/crash.test.ts` for the long run. */
const KILLS = Number(process.env['LAKE_KILLS'] ?? 3)
const WRITERS = 4
/** Random, but the same in every run: after how many acknowledged writes each kill falls. */
const killAfter = (round: number) => 5 + ((round * 7919) % 60)

async function spawnLake(dataDir: string): Promise<{child: ChildProcess; client: SanityClient}> {
  const script = join(import.meta.dirname, '../../../scripts/lake.ts')
  const child = fork(script, ['--port', '0', '--data', dataDir], {silent: true})
  await new Promise((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes('Stop it')) resolve(undefined)
    })
    child.once('exit', (code) => reject(new Error(`The lake did not start, it ended with ${code}`)))
  })
  const connection = await connectLake(dataDir)
  if (!connection) throw new Error('The lake serves but was not found')
  const {address: apiHost, ...config} = connection
  const client = createClient({
    ...config,
    apiHost,
    useProjectHostname: false,
    apiVersion: API_VERSION,
    useCdn: false,
    maxRetries: 0,
  })
  return {child, client}
}

/** Writes pairs of documents until the lake is gone; `acknowledge` hears of each pair that was confirmed. */
async function writeUntilGone(
  client: SanityClient,
  name: string,
  acknowledge: (pair: string) => void,
) {
  for (let n = 0; ; n += 1) {
    const pair = `${name}-${n}`
    const write = client
      .transaction()
      .create({_id: `${pair}-a`, _type: 'half', pair})
      .create({_id: `${pair}-b`, _type: 'half', pair})
      .createOrReplace({_id: `${name}-last`, _type: 'last', pair})
      .commit({returnDocuments: false})
    try {
      await write
    } catch {
      return
    }
    acknowledge(pair)
  }
}

test(
  `${KILLS} kills under write load lose no acknowledged transaction and leave none by half`,
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'lake-crash-'))
    const acknowledged: string[] = []
    for (let round = 0; round < KILLS; round += 1) {
      const {child, client} = await spawnLake(dataDir)
      const exit = once(child, 'exit')
      let writes = 0
      const writers = Array.from({length: WRITERS}, (_, writer) =>
        writeUntilGone(client, `r${round}w${writer}`, (pair) => {
          acknowledged.push(pair)
          writes += 1
          if (writes === killAfter(round)) child.kill('SIGKILL')
        }),
      )
      await Promise.all(writers)
      await exit
    }

    const lake = createLake({dataDir})
    const halves = new Map<unknown, number>()
    for (const {_type, pair} of lake.context.datasets.open('production')?.all() ?? []) {
      if (_type === 'half') halves.set(pair, (halves.get(pair) ?? 0) + 1)
    }
    lake.close()
    expect(acknowledged.filter((pair) => halves.get(pair) !== 2)).toEqual([])
    expect([...halves.values()].filter((count) => count !== 2)).toEqual([])
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * 5)
    rmSync(dataDir, {recursive: true})
  },
  60_000 + KILLS * 5000,
)
