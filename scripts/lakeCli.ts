import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cliEnvironment} from '../lake/cli/cliEnvironment.ts'
import {connectLake} from '../lake/index.ts'

/** `npm run lake:cli -- dataset import file.ndjson production`: Sanity's CLI on the lake that runs. */
const directory = process.env['SLUGLINE_DATA'] ?? '.slugline'
const connection = await connectLake(directory)
if (connection) {
  const child = spawn('sanity', process.argv.slice(2), {
    stdio: 'inherit',
    env: {...process.env, ...cliEnvironment(connection), SANITY_PROJECT_ID: connection.projectId},
  })
  const [code] = await once(child, 'exit')
  process.exitCode = typeof code === 'number' ? code : 1
} else {
  console.error(`No lake serves ${directory}. Start one first: npm run lake -- --data ${directory}`)
  process.exitCode = 1
}
