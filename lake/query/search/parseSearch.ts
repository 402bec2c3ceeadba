/** One condition of a `text::query()`: a word (`*` for any characters) or, in quotes, words in a row. */
export interface SearchTerm {
  readonly kind: 'word' | 'phrase'
  readonly text: string
  /** Preceded by `-`: documents that have it are left out. */
  readonly isExcluded: boolean
}

const TERM = /(-?)(?:"([^"]*)"?|(\S+))/g

/** Reads a search as hosted: every term must be found, quotes hold a phrase together, a dash excludes. */
export function parseSearch(search: string): SearchTerm[] {
  return [...search.matchAll(TERM)].flatMap(([, dash, phrase, word]) => {
    const text = (phrase ?? word ?? '').trim()
    if (text === '' || text === '*') return []
    return [{kind: phrase === undefined ? 'word' : 'phrase', text, isExcluded: dash === '-'}]
  })
}
