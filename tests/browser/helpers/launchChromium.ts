import {mkdir, mkdtemp, rename, rm, stat} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

import {type Browser, chromium} from 'playwright-core'

/** Flags a headless Chromium needs in a container, without those that switch security off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--no-pings',
  '--disable-domain-reliability',
]

/**
 * The Chromium of the npm package `@sparticuz/chromium`: no system browser, no download and no root.
 * `CHROMIUM_PATH` names another one.
 *
 * @throws Error that says what to do where none runs
 */
export async function launchChromium(): Promise<Browser> {
  try {
    const own = process.env.CHROMIUM_PATH
    return await (own ? launch(own) : launchPackaged())
  } catch (error) {
    throw new Error(
      'No Chromium runs here. The one from npm is for Linux on x64; elsewhere set CHROMIUM_PATH to a Chromium or Chrome.',
      {cause: error},
    )
  }
}

async function launchPackaged(): Promise<Browser> {
  const home = await unpackChromium()
  process.env.FONTCONFIG_PATH ??= join(home, 'fonts')
  const executable = join(home, 'chromium')
  // A machine that has none of Chromium's libraries takes those of the package.
  return launch(executable).catch(() => launch(executable, join(home, 'al2023', 'lib')))
}

function launch(executablePath: string, libraries?: string): Promise<Browser> {
  const {LD_LIBRARY_PATH: before} = process.env
  const path = [libraries, before].filter(Boolean).join(':')
  return chromium.launch({
    executablePath,
    args: FLAGS,
    headless: true,
    env: path === '' ? process.env : {...process.env, LD_LIBRARY_PATH: path},
  })
}

/**
 * Unpacks the browser once per user and version. The package's own place is one file for everybody
 * on the machine, which only its first user may run, and which others may see half written.
 *
 * @returns the folder with the executable, its fonts and the libraries it needs
 */
async function unpackChromium(): Promise<string> {
  const {version}: {version: string} = createRequire(import.meta.url)(
    join(findPackage('@sparticuz/chromium'), 'package.json'),
  )
  const home = join(tmpdir(), `slugline-chromium-${version}-${process.getuid?.() ?? 'user'}`)
  if (!(await exists(join(home, 'chromium')))) {
    const parent = dirname(home)
    await mkdir(parent, {recursive: true})
    const partial = await mkdtemp(join(parent, 'slugline-unpacking-'))
    await inflateInto(partial)
    // Another run may have been quicker; its copy is as good.
    await rename(partial, home).catch(() => rm(partial, {recursive: true, force: true}))
  }
  return home
}

/** The package unpacks to the system's temporary folder, so that is what it is shown. */
async function inflateInto(directory: string): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = directory
  try {
    const {default: packaged, inflate} = await import('@sparticuz/chromium')
    await packaged.executablePath()
    await inflate(join(findPackage('@sparticuz/chromium'), 'bin', 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

function findPackage(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name)
  return entry.slice(0, entry.lastIndexOf(name) + name.length)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
