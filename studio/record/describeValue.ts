/** A value kept as JSON in words an editor reads: text as it is, blocks by their text, the rest as JSON. */
export function describeValue(json: string | undefined): string {
  if (json === undefined) return 'Nothing'
  const value: unknown = JSON.parse(json)
  if (typeof value === 'string') return value
  return readBlockText(value) ?? JSON.stringify(value, null, 2)
}

function readBlockText(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('children' in value)) return null
  if (!Array.isArray(value.children)) return null
  return value.children
    .map((child: unknown) =>
      typeof child === 'object' && child !== null && 'text' in child ? String(child.text) : '',
    )
    .join('')
}
