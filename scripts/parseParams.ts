export class ParamError extends Error {
  override readonly name = 'ParamError'
}

/**
 * `name=value` flags as query parameters. A value that is JSON is taken as such, anything else as a string.
 * @throws ParamError for a flag without `=` or with a name GROQ cannot have
 */
export function parseParams(flags: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(flags.map(parseParam))
}

function parseParam(flag: string): [string, unknown] {
  const [, name, value] = /^\$?([A-Za-z_]\w*)=(.*)$/s.exec(flag) ?? []
  if (name === undefined || value === undefined) {
    throw new ParamError(
      `--param ${flag}: write it as name=value, such as --param slug=mike-pompeo.`,
    )
  }
  try {
    return [name, JSON.parse(value)]
  } catch {
    return [name, value]
  }
}
