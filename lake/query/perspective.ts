import {QueryError} from '../errors.ts'
import {DRAFT_PREFIX, VERSION_PREFIX} from '../store/documentIds.ts'
import type {Perspective} from './types.ts'

/**
 * Which documents a query sees. A stack shows, for each published id, the document of its first layer that has one;
 * layers are id prefixes, and the published documents are always below the last.
 */
export type Scope =
  | {readonly kind: 'raw'}
  | {readonly kind: 'published'}
  | {readonly kind: 'stack'; readonly layers: readonly string[]}

/** Release names as hosted gives them; `asap…`, `r…` and the like. No dots: they end the name in an id. */
const RELEASE = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/

/**
 * Reads a perspective: one name, a comma-separated list or an array, the first layer first.
 * @throws QueryError for names that are none, and for `raw` in company
 */
export function readPerspective(perspective: Perspective | undefined, query: string): Scope {
  const names = (
    typeof perspective === 'string' ? perspective.split(',') : (perspective ?? ['raw'])
  )
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const [first, ...others] = names
  if (first === undefined || (first === 'raw' && others.length === 0)) return {kind: 'raw'}
  if (first === 'published') return {kind: 'published'}

  const layers: string[] = []
  for (const name of names) {
    // What is under `published` can never show.
    if (name === 'published') break
    layers.push(layerOf(name, query))
  }
  return {kind: 'stack', layers}
}

function layerOf(name: string, query: string): string {
  if (name === 'drafts' || name === 'previewDrafts') return DRAFT_PREFIX
  if (name === 'raw' || !RELEASE.test(name)) {
    const description = `Invalid perspective "${name}": use raw (alone), published, drafts or release names`
    throw new QueryError('queryParseError', description, query, 0, 0)
  }
  return `${VERSION_PREFIX}${name}.`
}
