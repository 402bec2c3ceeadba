/** Words as a visitor typed them for `searchQuery`, the last one as a beginning; empty when there is no word. */
export function searchText(words: string): string {
  const known = words.match(/[\p{L}\p{N}]+/gu) ?? []
  return known.length > 0 ? `${known.join(' ')}*` : ''
}
