import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join, relative, resolve} from 'node:path'
import {glob} from 'tinyglobby'

const PROJECT = resolve(import.meta.dirname, '..')

/** What a built Studio is made of: a change to one of these makes it stale. */
const SOURCES = [
  'sanity.config.ts',
  'sanity.cli.ts',
  'package-lock.json',
  'studio/**/*.{ts,tsx}',
  'schemas/**/*.ts',
  'seed/**/*.{ts,json}',
  'static/**',
]

/** Variables of the environment that end up inside the bundle. */
const VARIABLES = [
  'SANITY_PROJECT_ID',
  'SANITY_DATASET',
  'SANITY_STUDIO_PROJECT_ID',
  'SANITY_STUDIO_DATASET',
  'SANITY_STUDIO_LAKE_URL',
  'SANITY_STUDIO_LAKE_PROJECT',
  'SANITY_STUDIO_WEB_URL',
]

export interface StudioBuild {
  /** Folder with `index.html`. */
  directory: string
  isFresh: boolean
}

/**
 * Builds the Studio in `root` (the project's own unless told), unless the build that is there was made
 * from the same sources. A Studio elsewhere is one that has this project's plugin.
 *
 * @throws Error with the builder's last lines when it fails; the old build is gone then
 */
export async function buildStudio(root: string = PROJECT) {
  const directory = join(root, 'dist', 'studio')
  const stamp = join(root, 'dist', 'studio.sha256')
  const hash = await hashSources(root)
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) {
    return {directory, isFresh: true} satisfies StudioBuild
  }
  await rm(stamp, {force: true})
  await runSanity(['build', directory, '-y'], root)
  await mkdir(dirname(stamp), {recursive: true})
  await writeFile(stamp, hash)
  return {directory, isFresh: false} satisfies StudioBuild
}

async function hashSources(root: string): Promise<string> {
  const own = await glob(['*.{ts,tsx,json}'], {cwd: root, absolute: true})
  const files = [
    ...(await glob(SOURCES, {cwd: PROJECT, absolute: true})),
    ...(root === PROJECT ? [] : own),
  ]
  const hash = createHash('sha256')
  for (const file of files.toSorted())
    hash.update(relative(PROJECT, file)).update(await readFile(file))
  for (const name of VARIABLES) hash.update(`${name}=${process.env[name] ?? ''}`)
  return hash.digest('hex')
}

/** Path of Sanity's command, wherever npm put it. */
export function findSanity(): string {
  return join(
    dirname(createRequire(import.meta.url).resolve('sanity/package.json')),
    'bin',
    'sanity',
  )
}

async function runSanity(args: string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, [findSanity(), ...args], {
    cwd,
    // Whatever the caller runs as: a build for development is slower and shows development's tools.
    env: {...process.env, NODE_ENV: 'production', DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1'},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
  if (code === 0) return
  throw new Error(`The Studio could not be built:\n${output.split('\n').slice(-30).join('\n')}`)
}
