import {fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {connectLake, createLake, DataHeldError, serveLake} from '../../../lake/index.ts'
import {openTestLake} from '../../helpers/lake.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-test-'))
})
afterEach(() => rmSync(dataDir, {recursive: true, force: true}))

/** A lake in a process of its own; resolves when it serves. */
async function spawnLake(): Promise<ChildProcess> {
  const child = fork(
    join(import.meta.dirname, '../../../scripts/lake.ts'),
    ['--port', '0', '--data', dataDir],
    {
      silent: true,
    },
  )
  await new Promise((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes('Stop it')) resolve(undefined)
    })
    child.once('exit', (code) => reject(new Error(`The lake ended with ${code}`)))
  })
  return child
}

describe('a data directory', () => {
  test('keeps documents, history, token and settings from one start to the next', async () => {
    const first = openTestLake({dataDir})
    const created = await first.client.create({_id: 'kept', _type: 'note'})
    await first.client.datasets.create('archive', {aclMode: 'private'})
    first.lake.close()

    const second = openTestLake({dataDir})
    expect(second.lake.token).toBe(first.lake.token)
    expect(await second.client.getDocument('kept')).toEqual(created)
    const datasets = await second.client.datasets.list()
    expect(datasets.map(({name, aclMode}) => [name, aclMode])).toEqual([
      ['archive', 'private'],
      ['production', 'public'],
    ])
    second.lake.close()
  })

  test('the token is its owner’s alone to read', () => {
    const lake = createLake({dataDir})
    for (const file of ['token', 'lake.json']) {
      expect([file, statSync(join(dataDir, file)).mode & 0o777]).toEqual([file, 0o600])
    }
    expect(readFileSync(join(dataDir, 'token'), 'utf8').trim()).toBe(lake.token)
    lake.close()
    expect(createLake({dataDir, token: 'one-of-my-own'}).token).toBe('one-of-my-own')
  })

  test('a second start says who holds it', async () => {
    const served = await serveLake({port: 0, dataDir})
    const attempt = () => createLake({dataDir})
    expect(attempt).toThrow(DataHeldError)
    expect(attempt).toThrow(
      `in use by process ${process.pid}, which serves it at ${served.address}`,
    )
    await served.close()
    expect(() => createLake({dataDir}).close()).not.toThrow()
  })

  test('a command finds the lake that serves it, and none where none is', async () => {
    expect(await connectLake(dataDir)).toBeUndefined()
    const served = await serveLake({port: 0, dataDir})
    expect(await connectLake(dataDir)).toEqual({
      address: served.address,
      projectId: 'local',
      dataset: 'production',
      token: served.lake.token,
    })
    await served.close()
    expect(await connectLake(dataDir)).toBeUndefined()
  })

  test('a killed lake leaves nothing in the way; SIGTERM ends one cleanly', async () => {
    const killed = await spawnLake()
    expect(() => createLake({dataDir})).toThrow(DataHeldError)
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(await connectLake(dataDir)).toBeUndefined()
    const next = await spawnLake()
    const connection = await connectLake(dataDir)
    expect(connection?.address).toMatch(/^http:\/\/localhost:\d+$/)
    next.kill('SIGTERM')
    expect(await once(next, 'exit')).toEqual([0, null])
    createLake({dataDir}).close()
  })

  test('a lake.json that is nonsense, or of another program’s making, is no hindrance', async () => {
    writeFileSync(join(dataDir, 'lake.json'), '{"pid": "x"')
    expect(await connectLake(dataDir)).toBeUndefined()
    createLake({dataDir}).close()
  })
})
