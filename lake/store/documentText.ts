import type {LakeDocument} from '../dataset.ts'

/**
 * Every text in a document's fields, those whose name begins with `_` aside. A Portable Text block gives its spans and
 * also their joined text, since a word may run through several spans.
 */
export function textsOf(document: LakeDocument): string[] {
  const texts: string[] = []
  collect(document, texts)
  return texts
}

/** The texts that people wrote: no ids, types or keys, and a block's text once. */
export function searchableTextsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(searchableTextsOf)
  if (typeof value !== 'object' || value === null) return []
  if ('children' in value && Array.isArray(value.children)) return [spansText(value.children)]
  return Object.entries(value).flatMap(([name, inner]) => {
    return name.startsWith('_') ? [] : searchableTextsOf(inner)
  })
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, texts)
    return
  }
  if ('children' in value && Array.isArray(value.children)) texts.push(spansText(value.children))
  for (const [name, inner] of Object.entries(value)) {
    if (!name.startsWith('_')) collect(inner, texts)
  }
}

function spansText(children: readonly unknown[]): string {
  return children
    .map((child) => {
      const isSpan = typeof child === 'object' && child !== null && 'text' in child
      return isSpan && typeof child.text === 'string' ? child.text : ''
    })
    .join('')
}
