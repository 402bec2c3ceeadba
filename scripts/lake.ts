import {Command} from 'commander'
import {serveLake} from '../lake/index.ts'
import {describeLake} from '../lake/server/describeLake.ts'
import {readLakeConfig, type LakeFlags} from '../lake/server/lakeConfig.ts'
import {closeOnSignal} from './closeOnSignal.ts'

const program = new Command('lake')
  .description('Serve an embedded Content Lake on this machine')
  .option('--port <number>', 'port to listen on, 0 for any that is free (default 3999)')
  .option('--data <directory>', 'where the data lives (default .slugline)')
  .option('--project <id>', 'project id (default local)')
  .option('--dataset <name>', 'dataset made on first start (default production)')
  .option('--origin <url...>', 'web pages that may use the lake, beside its own')
  .option('--studio <directory>', 'a built Studio to serve at /')
  .option('--config <file>', 'settings as JSON (default lake.config.json, if there is one)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async (flags: LakeFlags) => {
    const served = await serveLake(readLakeConfig(flags, process.env))
    console.log(describeLake(served))
    closeOnSignal(async () => {
      console.log('The lake closes.')
      await served.close()
    })
  })

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
