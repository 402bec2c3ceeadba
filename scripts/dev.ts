import {spawn} from 'node:child_process'
import {resolve} from 'node:path'
import {Command} from 'commander'

import {serveLake} from '../lake/index.ts'
import {type LakeFlags, readLakeConfig} from '../lake/server/lakeConfig.ts'
import {findSanity} from './buildStudio.ts'
import {closeOnSignal} from './closeOnSignal.ts'
import {seedIfEmpty} from './seedIfEmpty.ts'

interface DevFlags extends LakeFlags {
  studioPort: string
}

const program = new Command('dev')
  .description('Start the Content Lake and the Studio together; the Studio follows its sources')
  .option('--port <number>', 'port of the lake (default 3999)')
  .option('--studio-port <number>', 'port of the Studio', '3333')
  .option('--data <directory>', 'where the data lives (default .slugline)')
  .option('--config <file>', 'settings of the lake as JSON')
  .addHelpText(
    'after',
    '\nWith SANITY_PROJECT_ID and SANITY_DATASET set, the Studio works on that hosted project and no lake starts.',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async ({studioPort, ...flags}: DevFlags) => {
    const hosted = process.env.SANITY_PROJECT_ID
    if (hosted) {
      console.log(`The Studio works on the hosted project ${hosted}.`)
      startStudio(studioPort, {})
      return
    }
    const studio = `http://localhost:${studioPort}`
    const config = readLakeConfig(flags, process.env)
    const served = await serveLake({...config, origins: [...(config.origins ?? []), studio]})
    await seedIfEmpty(served.lake, config.dataDir ?? '.slugline')
    console.log(`\n  Lake    ${served.address}\n  Studio  ${studio}\n\n  Stop them with Ctrl-C.\n`)
    const child = startStudio(studioPort, {
      SANITY_STUDIO_LAKE_URL: served.address,
      SANITY_STUDIO_LAKE_PROJECT: served.lake.projectId,
      SANITY_STUDIO_DATASET: served.lake.dataset,
    })
    const close = async () => {
      child.kill()
      await served.close()
    }
    child.on('exit', (code) => void close().then(() => process.exit(code ?? 0)))
    closeOnSignal(close)
  })

function startStudio(port: string, env: Record<string, string>) {
  return spawn(process.execPath, [findSanity(), 'dev', '--port', port], {
    cwd: resolve(import.meta.dirname, '..'),
    env: {...process.env, DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1', ...env},
    stdio: 'inherit',
  })
}

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
