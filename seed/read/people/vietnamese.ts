import {Flag} from '../tokens/flags.ts'
import {Kind, type Tokens, hasFlag, wordAt} from '../tokens/tokenize.ts'

// The family names of nine Vietnamese in ten, as they are written without diacritics.
const FAMILIES = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly trinh dinh dao doan truong lam mai luong cao chau to thai ha lu la'.split(
    ' ',
  ),
)
const SYLLABLE =
  /^(?:ngh?|nh|ch|th|tr|kh|ph|gi|gh|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/
const LONGEST_NAME = 4
const OTHER = Flag.role | Flag.title | Flag.organization | Flag.place | Flag.roleModifier

export function isVietnamese(tokens: Tokens, index: number): boolean {
  return FAMILIES.has(wordAt(tokens, index).toLowerCase())
}

/** One past a Vietnamese name in capitals, "TRAN THI BE NAM": a family name and up to three syllables; -1 for none. */
export function vietnameseEnd(tokens: Tokens, from: number, to: number): number {
  if (!isVietnamese(tokens, from)) return -1
  let end = from + 1
  while (end < to && end - from < LONGEST_NAME && isSyllable(tokens, end)) end++
  return end - from >= 3 ? end : -1
}

function isSyllable(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index).toLowerCase()
  if (tokens.kind[index] !== Kind.caps || hasFlag(tokens, index, OTHER)) return false
  return word.length <= 6 && SYLLABLE.test(word)
}
