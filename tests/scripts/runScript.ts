import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

export interface ScriptResult {
  code: number | null
  stdout: string
  stderr: string
}

export interface ScriptOptions {
  cwd: string
  env?: NodeJS.ProcessEnv
  input?: string | Uint8Array
  /** Handed what sends the process a signal. */
  onStart?: (send: (signal: NodeJS.Signals) => void) => void
}

/** The environment without anything that points at a dataset. */
const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:SANITY_|SLUGLINE_|LAKE_|npm_|INIT_CWD)/.test(name),
    ),
  )

/** Runs one of the project's scripts as a user does, in a process of its own. */
export function runScript(
  script: 'seed' | 'query',
  args: readonly string[],
  {cwd, env, input, onStart}: ScriptOptions,
): Promise<ScriptResult> {
  const path = fileURLToPath(new URL(`../../scripts/${script}.ts`, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], {
    cwd,
    env: {...plainEnvironment(), ...env},
  })
  let stdout = ''
  let stderr = ''
  onStart?.((signal) => void child.kill(signal))
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()))
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
  child.stdin.end(input ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({code, stdout, stderr}))
  })
}
