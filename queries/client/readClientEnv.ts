import {z} from 'zod'

/** Where a front end reads from. */
export interface ClientEnv {
  projectId: string
  dataset: string
  /** Of a lake, or of another address of the hosted API. Absent: Sanity's own. */
  apiHost?: string
  /** Reads drafts and private datasets. */
  token?: string
}

/** What bundlers put before the names of variables that they let into a browser. */
const prefixes = ['', 'NEXT_PUBLIC_', 'PUBLIC_', 'VITE_'] as const

/** The lake that `npm run lake` serves when it is told nothing else. */
const local = {projectId: 'local', dataset: 'production', apiHost: 'http://localhost:3999'}

const Environment = z.object({
  SANITY_PROJECT_ID: z.string().regex(/^[-a-z\d]+$/, 'a project id is made of a–z, 0–9 and “-”'),
  SANITY_DATASET: z
    .string()
    .regex(/^~?[a-z\d][-_a-z\d]{0,63}$/, 'a dataset’s name is made of a–z, 0–9, “_” and “-”'),
  SANITY_API_HOST: z.url({protocol: /^https?$/, error: 'not an http or https address'}).optional(),
  SANITY_READ_TOKEN: z.string().optional(),
  SANITY_AUTH_TOKEN: z.string().optional(),
})

/**
 * Reads `SANITY_PROJECT_ID`, `SANITY_DATASET`, `SANITY_API_HOST` and `SANITY_READ_TOKEN` (or `SANITY_AUTH_TOKEN`), each
 * also behind `NEXT_PUBLIC_`, `PUBLIC_` or `VITE_`, but for the tokens, which no browser may see. With no project
 * id it is the lake of this machine.
 *
 * Throws an Error that names each variable at fault, and never a token.
 */
export function readClientEnv(env: Readonly<Record<string, string | undefined>>): ClientEnv {
  const given = Object.fromEntries(
    Object.keys(Environment.shape).map((name) => [name, find(env, name)]),
  )
  if (given['SANITY_PROJECT_ID'] === undefined) {
    const {SANITY_API_HOST: apiHost = local.apiHost, SANITY_DATASET: dataset = local.dataset} =
      given
    return readClientEnv({
      ...env,
      SANITY_PROJECT_ID: local.projectId,
      SANITY_DATASET: dataset,
      SANITY_API_HOST: apiHost,
    })
  }
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({path, message, code}) => {
      const isMissing = code === 'invalid_type'
      return `${path.join('.')}: ${isMissing ? 'must be set too' : message}`
    })
    throw new Error(`The environment does not say where to read from. ${faults.join('; ')}.`)
  }
  const {data} = parsed
  const token = data.SANITY_READ_TOKEN ?? data.SANITY_AUTH_TOKEN
  return {
    projectId: data.SANITY_PROJECT_ID,
    dataset: data.SANITY_DATASET,
    ...(data.SANITY_API_HOST !== undefined && {apiHost: data.SANITY_API_HOST}),
    ...(token !== undefined && {token}),
  }
}

function find(env: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  const allowed = name.endsWith('_TOKEN') ? prefixes.slice(0, 1) : prefixes
  for (const prefix of allowed) {
    const value = env[prefix + name]?.trim()
    if (value) return value
  }
  return undefined
}
