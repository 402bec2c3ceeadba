import {existsSync, readFileSync} from 'node:fs'
import {z} from 'zod'
import type {ServeOptions} from './serveLake.ts'

const DEFAULT_FILE = 'lake.config.json'
const DEFAULT_DATA = '.slugline'

const Port = z.coerce.number().int().min(0).max(65_535)
const Settings = z.strictObject({
  port: Port.optional(),
  data: z.string().min(1).optional(),
  project: z.string().min(1).optional(),
  dataset: z.string().min(1).optional(),
  token: z.string().min(16, 'must be 16 characters or more').optional(),
  origin: z.array(z.url()).optional(),
  studio: z.string().optional(),
})
type Settings = z.infer<typeof Settings>

/** The command line, as its parser leaves it: texts. */
export interface LakeFlags {
  readonly port?: string
  readonly data?: string
  readonly project?: string
  readonly dataset?: string
  readonly origin?: string[]
  readonly studio?: string
  readonly config?: string
}

/**
 * Settings of `npm run lake`: flags win over the environment (`LAKE_PORT`, `SLUGLINE_DATA`, `LAKE_PROJECT`,
 * `LAKE_DATASET`, `LAKE_TOKEN`, `LAKE_ORIGINS` with commas, `LAKE_STUDIO`), that over the config file.
 * @throws Error naming the setting that is wrong and where it came from
 */
export function readLakeConfig(
  flags: LakeFlags,
  environment: Readonly<Record<string, string | undefined>>,
): ServeOptions {
  const {config, ...given} = flags
  const settings: Settings = {
    ...readFile(config),
    ...check('the environment', fromEnvironment(environment)),
    ...check('the command line', given),
  }
  return {
    port: settings.port,
    dataDir: settings.data ?? DEFAULT_DATA,
    projectId: settings.project,
    dataset: settings.dataset,
    token: settings.token,
    origins: settings.origin,
    studioDir: settings.studio,
  }
}

function fromEnvironment(environment: Readonly<Record<string, string | undefined>>) {
  const entries = Object.entries({
    port: environment['LAKE_PORT'],
    data: environment['SLUGLINE_DATA'],
    project: environment['LAKE_PROJECT'],
    dataset: environment['LAKE_DATASET'],
    token: environment['LAKE_TOKEN'],
    origin: environment['LAKE_ORIGINS']?.split(',').filter(Boolean),
    studio: environment['LAKE_STUDIO'],
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''))
}

function readFile(named: string | undefined): Settings {
  const file = named ?? DEFAULT_FILE
  if (named === undefined && !existsSync(file)) return {}
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read'
    throw new Error(`${file}: ${reason}`, {cause: error})
  }
  return check(file, value)
}

function check(where: string, value: unknown): Settings {
  const parsed = Settings.safeParse(value)
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`)
  throw new Error(`Settings of the lake, from ${where}: ${reasons.join('; ')}`)
}
