import {Command} from 'commander'

import {connectLake} from '../lake/index.ts'
import {closeOnSignal} from './closeOnSignal.ts'
import {readPort} from './readPort.ts'
import {siteEnvironment} from './siteEnvironment.ts'
import {startSite} from './startSite.ts'

interface WebFlags {
  webPort: number
  host?: string
  data: string
}

const program = new Command('web')
  .description(
    'Serve the built site alone: of the hosted project that is set, or of a running lake',
  )
  .option('--web-port <number>', 'port to listen on, 0 for any that is free', readPort, 4321)
  .option('--host <address>', 'address to listen on (default: this machine alone)')
  .option('--data <directory>', 'data of the lake that runs', '.slugline')
  .addHelpText(
    'after',
    `
The environment: SANITY_PROJECT_ID, SANITY_DATASET, SANITY_AUTH_TOKEN (may read drafts), STUDIO_URL (with the token:
turns preview on), WEB_URL (where readers find the site), WEB_NAME, WEB_DESCRIPTION, WEB_LANGUAGE.`,
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async ({webPort, data, ...options}: WebFlags) => {
    const web = await startSite(await findEnvironment(data), {port: webPort, ...options})
    console.log(`\n  Site    ${web.url}\n\n  Stop it with Ctrl-C.\n`)
    closeOnSignal(() => web.close())
  })

async function findEnvironment(data: string): Promise<NodeJS.ProcessEnv> {
  if (process.env.SANITY_PROJECT_ID) return process.env
  const lake = await connectLake(data)
  if (lake) return siteEnvironment(lake.address, lake, process.env.STUDIO_URL ?? lake.address)
  throw new Error(
    `No lake serves ${data}. Start one with npm run lake, or set SANITY_PROJECT_ID and SANITY_DATASET for a hosted project.`,
  )
}

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
