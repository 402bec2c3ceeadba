import {InvalidArgumentError, Option} from 'commander'
import {fileURLToPath} from 'node:url'
import {relative} from 'node:path'
import type {Target} from '../../seed/write/state/variants.ts'
import type {Shard} from './createSources.ts'

/** Flags that several commands share. */
export interface Flags {
  data?: string
  json?: boolean
  yes?: boolean
  draft?: boolean
  release?: string
  restore?: boolean
  indirect?: boolean
  lists?: string
  shard?: Shard
}

export const dataOption = () =>
  new Option('--data <directory>', 'embedded data (default: SLUGLINE_DATA, then .slugline)')

export const jsonOption = () => new Option('--json', 'print JSON and nothing else')

export const listsOption = () =>
  new Option('--lists <file>', 'programs, networks and names of an outlet (default: slugline.yaml)')

export const importOptions = () => [
  dataOption(),
  jsonOption(),
  new Option('--draft', 'as drafts for review; default is published').conflicts('release'),
  new Option(
    '--release <name>',
    'into a content release, by its title or name; made when there is none',
  ),
  new Option('--restore', 'bring back what editors deleted'),
  new Option('--indirect', 'also write indirect speech ("she said that …") as quotes'),
  listsOption(),
  new Option('--shard <i/n>', 'only part i of n, for several machines').argParser(parseShard),
]

function parseShard(value: string): Shard {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(value) ?? []
  const shard = {index: Number(index), count: Number(count)}
  if (!(shard.index >= 1 && shard.index <= shard.count)) {
    throw new InvalidArgumentError('Write it as part/parts, such as 3/16.')
  }
  return shard
}

export type RequestedTarget = Target | {releaseTitle: string}

export function requestedTarget({draft, release}: Flags): RequestedTarget {
  if (release !== undefined) return {releaseTitle: release}
  return draft ? 'drafts' : 'published'
}

/** Where the user is: npm changes to the package's folder and leaves the other in INIT_CWD. */
export const userDirectory = (environment: NodeJS.ProcessEnv): string =>
  environment['npm_lifecycle_event'] === 'seed' && environment['INIT_CWD']
    ? environment['INIT_CWD']
    : process.cwd()

/** The report that comes with the project. */
export const bundledReport = (cwd: string): string => {
  const path = fileURLToPath(new URL('../../seed/reports/pompeo-sochi.txt', import.meta.url))
  const short = relative(cwd, path)
  return short.startsWith('..') ? path : short
}
