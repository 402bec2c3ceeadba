import {type ChildProcess, fork} from 'node:child_process'
import path from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'

import {connectLake} from '../../lake/index.ts'

const START = path.join(import.meta.dirname, '../../scripts/lake.ts')

export interface ServedLake {
  readonly child: ChildProcess
  readonly client: SanityClient
}

/** Serves a directory by HTTP from a process of its own, as `npm run lake` does; returns when it answers. */
export async function startLake(dataDir: string): Promise<ServedLake> {
  const child = fork(START, ['--port', '0', '--data', dataDir], {silent: true})
  let said = ''
  await new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString()
      if (said.includes('Stop it')) resolve(undefined)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) =>
      reject(new Error(`The lake did not start, it ended with ${code}:\n${said}`)),
    )
  })
  const connection = await connectLake(dataDir)
  if (!connection) throw new Error('The lake serves but was not found')
  const {address: apiHost, ...config} = connection
  const client = createClient({
    ...config,
    apiHost,
    useProjectHostname: false,
    apiVersion: '2026-01-01',
    useCdn: false,
    maxRetries: 0,
  })
  return {child, client}
}
