import {enableCompileCache} from 'node:module'
import {Command} from 'commander'
import {fail} from './fail.ts'
import {parseParams} from './parseParams.ts'

enableCompileCache()

const examples = `
Examples:
  npm run query -- '*[_type == "quote" && kind == "direct"]{text, "speaker": speaker->name}'
  npm run query -- '*[_type == "person" && slug.current == $slug][0]' --param slug=mike-pompeo
  npm run query -- 'count(*[_type == $type])' --param 'type="article"' --perspective published`

const program = new Command('query')
  .description('Run a GROQ query and print its result as JSON')
  .argument('<groq>', 'the query')
  .option('-p, --param <name=value...>', 'a parameter; the value is JSON, or else a string')
  .option('--perspective <name>', 'published, drafts, raw, or a release (default raw)')
  .option('--data <directory>', 'embedded data (default SLUGLINE_DATA, then .slugline)')
  .addHelpText('after', examples)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async (query: string, flags: {param?: string[]; perspective?: string; data?: string}) => {
    const params = parseParams(flags.param ?? [])
    const {connect} = await import('./connect.ts')
    const connection = await connect(flags.data, process.env, {mayCreate: false})
    if (connection.isEmpty)
      console.error(`${connection.name}: no data yet. Import some: npm run seed`)
    try {
      const result: unknown = await connection.client.fetch(query, params, {
        perspective: flags.perspective?.split(',') ?? 'raw',
      })
      console.log(JSON.stringify(result, null, 2))
    } finally {
      connection.close()
    }
  })

try {
  await program.parseAsync()
} catch (error) {
  const isUsage = error instanceof Error && error.name === 'ParamError'
  fail(error, isUsage ? 2 : 1)
}
