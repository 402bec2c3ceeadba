import {rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'astro'
import {buildPreview} from './buildPreview.ts'

export const WEB_DIRECTORY = fileURLToPath(new URL('../dist/web/', import.meta.url))

/**
 * Builds the front end into `dist/web`. Needs no network, no dataset and no account: what it reads is decided when it
 * is started.
 */
export async function buildWeb(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  await rm(WEB_DIRECTORY, {recursive: true, force: true})
  await build({root: import.meta.dirname, logLevel: 'warn'})
  await buildPreview(`${WEB_DIRECTORY}client/preview`)
}
