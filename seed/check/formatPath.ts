/** A path as GROQ writes it: `roles[_key=="a1"].title`, `body[3]`. */
export const formatPath = (path: readonly unknown[]): string =>
  path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[${segment}]`
    if (typeof segment === 'object' && segment !== null && '_key' in segment) {
      return `${text}[_key=="${String(segment._key)}"]`
    }
    return text === '' ? String(segment) : `${text}.${String(segment)}`
  }, '')
