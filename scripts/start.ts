import {Command} from 'commander'

import {serveLake} from '../lake/index.ts'
import {type LakeFlags, readLakeConfig} from '../lake/server/lakeConfig.ts'
import {buildStudio} from './buildStudio.ts'
import {closeOnSignal} from './closeOnSignal.ts'
import {seedIfEmpty} from './seedIfEmpty.ts'

const program = new Command('start')
  .description('Serve the built Studio and its Content Lake at one address')
  .option('--port <number>', 'port to listen on, 0 for any that is free (default 3999)')
  .option('--data <directory>', 'where the data lives (default .slugline)')
  .option('--config <file>', 'settings of the lake as JSON')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async (flags: LakeFlags) => {
    const config = readLakeConfig(flags, process.env)
    // This Studio is the lake's, whatever hosted project the environment names.
    process.env.SANITY_STUDIO_PROJECT_ID = ''
    process.env.SANITY_STUDIO_LAKE_PROJECT = config.projectId ?? ''
    process.env.SANITY_STUDIO_DATASET = config.dataset ?? ''
    console.log('Building the Studio, if its sources changed …')
    const {directory} = await buildStudio()
    const served = await serveLake({...config, studioDir: directory})
    await seedIfEmpty(served.lake, config.dataDir ?? '.slugline')
    console.log(`\n  Studio  ${served.address}\n\n  Stop it with Ctrl-C.\n`)
    closeOnSignal(() => served.close())
  })

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
