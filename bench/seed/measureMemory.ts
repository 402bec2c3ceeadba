import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {z} from 'zod'

const probe = fileURLToPath(new URL('./memoryProbe.ts', import.meta.url))

const Output = z.object({
  reports: z.number(),
  documents: z.number(),
  seconds: z.number(),
  'again, seconds': z.number(),
  'again, mutations': z.number(),
  'peak MB': z.number(),
})

/** Imports so many generated reports twice, in a process of its own, and says what that took. */
export async function measureMemory(reports: number): Promise<z.infer<typeof Output>> {
  const {stdout} = await promisify(execFile)(process.execPath, [probe, String(reports)])
  return Output.parse(JSON.parse(stdout))
}
