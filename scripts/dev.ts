import {spawn, type ChildProcess} from 'node:child_process'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {Command} from 'commander'

import {serveLake} from '../lake/index.ts'
import {type LakeFlags, readLakeConfig} from '../lake/server/lakeConfig.ts'
import {findSanity} from './buildStudio.ts'
import {closeOnSignal} from './closeOnSignal.ts'
import {seedIfEmpty} from './seedIfEmpty.ts'
import {siteEnvironment} from './siteEnvironment.ts'

interface DevFlags extends LakeFlags {
  studioPort: string
  webPort: string
}

const ROOT = resolve(import.meta.dirname, '..')
const QUIET = {DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1', ASTRO_TELEMETRY_DISABLED: '1'}

const program = new Command('dev')
  .description(
    'Start the Content Lake, the Studio and the site together; the last two follow their sources',
  )
  .option('--port <number>', 'port of the lake (default 3999)')
  .option('--studio-port <number>', 'port of the Studio', '3333')
  .option('--web-port <number>', 'port of the site', '4321')
  .option('--data <directory>', 'where the data lives (default .slugline)')
  .option('--config <file>', 'settings of the lake as JSON')
  .addHelpText(
    'after',
    '\nWith SANITY_PROJECT_ID and SANITY_DATASET set, Studio and site work on that hosted project and no lake starts.',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async ({studioPort, webPort, ...flags}: DevFlags) => {
    const studio = `http://localhost:${studioPort}`
    const web = `http://localhost:${webPort}`
    const places = {SANITY_STUDIO_WEB_URL: web, STUDIO_URL: studio, WEB_URL: web}
    const hosted = process.env.SANITY_PROJECT_ID
    if (hosted) {
      console.log(`\n  Project ${hosted}, hosted\n  Studio  ${studio}\n  Site    ${web}\n`)
      const env = {...process.env, ...places}
      runTogether([startStudio(studioPort, env), startSite(webPort, env)], async () => {})
      return
    }
    const config = readLakeConfig(flags, process.env)
    const served = await serveLake({...config, origins: [...(config.origins ?? []), studio]})
    await seedIfEmpty(served.lake, config.dataDir ?? '.slugline')
    const {address, lake} = served
    console.log(
      `\n  Lake    ${address}\n  Studio  ${studio}\n  Site    ${web}\n\n  Stop them with Ctrl-C.\n`,
    )
    const target = {
      ...process.env,
      ...places,
      SANITY_STUDIO_LAKE_URL: address,
      SANITY_STUDIO_LAKE_PROJECT: lake.projectId,
      SANITY_STUDIO_DATASET: lake.dataset,
    }
    const site = {...siteEnvironment(address, lake, studio), ...places}
    runTogether([startStudio(studioPort, target), startSite(webPort, site)], () => served.close())
  })

function startStudio(port: string, env: NodeJS.ProcessEnv): ChildProcess {
  return start([findSanity(), 'dev', '--port', port], env)
}

function startSite(port: string, env: NodeJS.ProcessEnv): ChildProcess {
  const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'))
  return start([join(astro, 'bin', 'astro.mjs'), 'dev', '--root', 'web', '--port', port], env)
}

function start(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, {cwd: ROOT, env: {...env, ...QUIET}, stdio: 'inherit'})
}

/** All end when one of them does, or on a signal. */
function runTogether(children: readonly ChildProcess[], closeRest: () => Promise<void>): void {
  const close = async () => {
    for (const child of children) child.kill()
    await closeRest()
  }
  for (const child of children) {
    child.on('exit', (code) => void close().then(() => process.exit(code ?? 0)))
  }
  closeOnSignal(close)
}

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
