/** `npm run bench -- <name> [arguments]`: runs `bench/<name>.ts`. */
import {readdirSync} from 'node:fs'

const [name = '', ...args] = process.argv.slice(2)
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3))

if (names.includes(name)) {
  const bench: {runBench: (args: string[]) => Promise<void>} = await import(`./${name}.ts`)
  await bench.runBench(args)
} else {
  console.error(`Usage: npm run bench -- <name>, one of: ${names.join(', ')}`)
  process.exitCode = 2
}
