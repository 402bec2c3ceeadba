import {spawn} from 'node:child_process'
import {join} from 'node:path'

import {connectLake, type Lake} from '../lake/index.ts'
import {withoutHosted} from './withoutHosted.ts'

/** Imports the bundled report into a lake that has no article yet, through the lake itself. */
export async function seedIfEmpty(lake: Lake, dataDir: string): Promise<void> {
  const query = encodeURIComponent('count(*[_type == "article"])')
  const response = await lake.fetch(
    `http://localhost/v2025-02-19/data/query/${lake.dataset}?query=${query}`,
    {headers: {Authorization: `Bearer ${lake.token}`}},
  )
  const {result}: {result?: unknown} = await response.json()
  if (result !== 0 || !(await connectLake(dataDir))) return
  const seed = spawn(
    process.execPath,
    [join(import.meta.dirname, 'seed.ts'), 'apply', '--data', dataDir],
    {stdio: ['ignore', 'ignore', 'inherit'], env: withoutHosted(process.env)},
  )
  const code = await new Promise((done) => seed.on('close', done))
  if (code === 0) console.log('The dataset was empty: the bundled report is imported.')
}
