/** Text with every secret of the environment struck out, for all that is printed. */
export function redact(text: string, environment: NodeJS.ProcessEnv): string {
  let result = text
  for (const name of ['SANITY_AUTH_TOKEN', 'LAKE_TOKEN']) {
    const secret = environment[name]?.trim()
    if (secret) result = result.replaceAll(secret, '•••')
  }
  return result
}
