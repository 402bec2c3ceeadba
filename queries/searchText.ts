const letters = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`
const marks = "['’‘ʼ.]"
const word = new RegExp(`${letters}(?:${marks}${letters})*`, 'gu')
const innerMarks = new RegExp(marks, 'gu')

/**
 * Words as a visitor typed them for `searchQuery`, the last one as a beginning; empty when there is no word.
 *
 * `match` compares letter by letter: accents are composed, and an apostrophe or a dot within a word (`O'Brien`, `U.S.`)
 * becomes a wildcard, for articles write it either way.
 */
export function searchText(words: string): string {
  const known = words.normalize('NFC').match(word) ?? []
  return known.length > 0 ? `${known.join(' ').replaceAll(innerMarks, '*')}*` : ''
}
