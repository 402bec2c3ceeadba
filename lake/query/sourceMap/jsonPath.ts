const ESCAPES: Readonly<Record<string, string>> = {
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  "'": "\\'",
  '\\': '\\\\',
}

/** One step of a JSONPath in the spelling that `@sanity/client/csm` looks up: `['name']`, `[0]` or `[?(@._key=='k')]`. */
export function jsonPathStep(step: string | number | {readonly key: string}): string {
  if (typeof step === 'number') return `[${step}]`
  if (typeof step === 'string') return `['${step.replaceAll(/[\f\n\r\t'\\]/g, escape)}']`
  return `[?(@._key=='${step.key.replaceAll(/['\\]/g, escape)}')]`
}

function escape(character: string): string {
  return ESCAPES[character] ?? character
}
