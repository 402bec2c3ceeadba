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
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await unpackChromium())
  return chromium.launch({executablePath, args: FLAGS, headless: true})
}

/**
 * Unpacks the browser once per user and version. The package's own place is one file for everybody
 * on the machine, which only its first user may run, and which others may see half written.
 */
async function unpackChromium(): Promise<string> {
  const {version}: {version: string} = createRequire(import.meta.url)(
    join(findPackage('@sparticuz/chromium'), 'package.json'),
  )
  const home = join(tmpdir(), `slugline-chromium-${version}-${process.getuid?.() ?? 'user'}`)
  const executable = join(home, 'chromium')
  if (!(await exists(executable))) {
    const parent = dirname(home)
    await mkdir(parent, {recursive: true})
    const partial = await mkdtemp(join(parent, 'slugline-unpacking-'))
    await inflateInto(partial)
    // Another run may have been quicker; its copy is as good.
    await rename(partial, home).catch(() => rm(partial, {recursive: true, force: true}))
  }
  process.env.FONTCONFIG_PATH ??= join(home, 'fonts')
  return executable
}

/** The package unpacks to the system's temporary folder, so that is what it is shown. */
async function inflateInto(directory: string): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = directory
  try {
    const {default: packaged} = await import('@sparticuz/chromium')
    await packaged.executablePath()
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
