import {Command} from 'commander'

import {serveLake} from '../lake/index.ts'
import {type LakeFlags, readLakeConfig} from '../lake/server/lakeConfig.ts'
import {buildWeb} from '../web/buildWeb.ts'
import {DEFAULT_WEB_URL} from '../web/src/lib/createWebContext.ts'
import {buildStudio} from './buildStudio.ts'
import {closeOnSignal} from './closeOnSignal.ts'
import {readPort} from './readPort.ts'
import {seedIfEmpty} from './seedIfEmpty.ts'
import {siteEnvironment} from './siteEnvironment.ts'
import {startSite} from './startSite.ts'

interface StartFlags extends LakeFlags {
  webPort: number
}

const program = new Command('start')
  .description('Serve the built Studio with its Content Lake at one address, and the built site')
  .option('--port <number>', 'port of the lake and the Studio, 0 for any (default 3999)')
  .option('--web-port <number>', 'port of the site, 0 for any', readPort, 4321)
  .option('--data <directory>', 'where the data lives (default .slugline)')
  .option('--config <file>', 'settings of the lake as JSON')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async ({webPort, ...flags}: StartFlags) => {
    const config = readLakeConfig(flags, process.env)
    const webUrl = process.env.WEB_URL ?? `http://localhost:${webPort}`
    // This Studio is the lake's, whatever hosted project the environment names.
    process.env.SANITY_STUDIO_PROJECT_ID = ''
    process.env.SANITY_STUDIO_LAKE_PROJECT = config.projectId ?? ''
    process.env.SANITY_STUDIO_DATASET = config.dataset ?? ''
    process.env.SANITY_STUDIO_WEB_URL = webUrl === DEFAULT_WEB_URL || webPort === 0 ? '' : webUrl
    console.log('Building the Studio and the site, if their sources changed …')
    const {directory} = await buildStudio()
    await buildWeb()
    const served = await serveLake({...config, studioDir: directory})
    await seedIfEmpty(served.lake, config.dataDir ?? '.slugline')
    const {address, lake} = served
    const web = await startSite(siteEnvironment(address, lake, address), {port: webPort})
    console.log(`\n  Site    ${web.url}\n  Studio  ${address}\n\n  Stop them with Ctrl-C.\n`)
    closeOnSignal(async () => {
      await web.close()
      await served.close()
    })
  })

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
