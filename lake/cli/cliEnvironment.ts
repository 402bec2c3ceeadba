import {pathToFileURL} from 'node:url'
import {join} from 'node:path'
import type {LakeConnection} from '../server/connectLake.ts'

/**
 * The environment in which Sanity's CLI (`sanity dataset import`, `documents query` …) works on a lake.
 * `SANITY_INTERNAL_ENV` is the CLI's own way to another host; it is not documented.
 */
export function cliEnvironment({address, token}: LakeConnection): Record<string, string> {
  const preload = pathToFileURL(join(import.meta.dirname, 'localhostNames.ts')).href
  return {
    SANITY_INTERNAL_ENV: address,
    SANITY_AUTH_TOKEN: token,
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${preload}`.trim(),
    DO_NOT_TRACK: '1',
    NO_UPDATE_NOTIFIER: '1',
  }
}
