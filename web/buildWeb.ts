import {execFile} from 'node:child_process'
import {createHash, randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {glob} from 'tinyglobby'

const ROOT = resolve(import.meta.dirname, '..')
const BUILDS = join(ROOT, 'dist', 'web')

/** What a built front end is made of: a change to one of these makes another build. */
const SOURCES = [
  'package-lock.json',
  'web/**/*.{ts,astro,css,svg}',
  'feeds/**/*.{ts,json}',
  'queries/**/*.ts',
  'schemas/**/*.ts',
  'schema.json',
]

const DAY_MS = 24 * 60 * 60 * 1000

const LONGEST_BUILD_MS = 3 * 60 * 1000

/**
 * Builds the front end, unless the same sources were built before. Needs no network, no dataset and no account: what it
 * reads is decided when it is started. Each build has a folder of its own, so a server that runs keeps the files it
 * was started with.
 *
 * @returns the folder, for `startWeb`
 * @throws Error with what the builder wrote when it fails
 */
export async function buildWeb(): Promise<string> {
  const directory = join(BUILDS, await hashSources())
  const lock = `${directory}.lock`
  await mkdir(BUILDS, {recursive: true})
  while (!(await exists(join(directory, 'built')))) {
    if (await takeLock(lock)) {
      try {
        await build(directory)
      } finally {
        await rm(lock, {recursive: true, force: true})
      }
    } else {
      await new Promise((done) => setTimeout(done, 200))
    }
  }
  return directory
}

/** One process builds, as the tests have many; the others wait for it. One that died long ago is not waited for. */
async function takeLock(lock: string): Promise<boolean> {
  try {
    await mkdir(lock)
    return true
  } catch {
    const {mtimeMs} = await stat(lock).catch(() => ({mtimeMs: Date.now()}))
    if (Date.now() - mtimeMs > LONGEST_BUILD_MS) await rm(lock, {recursive: true, force: true})
    return false
  }
}

async function build(directory: string): Promise<void> {
  const partial = join(BUILDS, `partial-${randomUUID()}`)
  // Of its own, since the builder looks at NODE_ENV and keeps what it has loaded.
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'runBuild.ts'), partial], {
    cwd: ROOT,
    env: buildEnvironment(),
  })
  await writeFile(join(partial, 'built'), '')
  await rm(directory, {recursive: true, force: true})
  await rename(partial, directory)
  await removeOld(directory)
}

/** Names the builder takes for its own; where they come from outside, as under vitest, they would change the site. */
const BUILDER_NAMES = new Set(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR'])

function buildEnvironment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !BUILDER_NAMES.has(name))
  return {
    ...Object.fromEntries(others),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}

async function hashSources(): Promise<string> {
  const files = await glob(SOURCES, {cwd: ROOT})
  const hash = createHash('sha256')
  for (const file of files.toSorted()) {
    hash.update(`${file}\0`).update(await readFile(join(ROOT, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Builds of yesterday and before, which no server is likely to run from. */
async function removeOld(kept: string): Promise<void> {
  for (const name of await readdir(BUILDS)) {
    const path = join(BUILDS, name)
    const {mtimeMs} = await stat(path)
    if (path !== kept && Date.now() - mtimeMs > DAY_MS) await rm(path, {recursive: true})
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
