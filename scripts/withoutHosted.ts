const HOSTED = new Set([
  'SANITY_PROJECT_ID',
  'SANITY_DATASET',
  'SANITY_AUTH_TOKEN',
  'SANITY_API_HOST',
])

/** The environment for a command that works on the lake, whatever hosted project it names. */
export function withoutHosted(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !HOSTED.has(name)))
}
