/**
 * Words as GROQ's `match` sees them. The index holds at least every word that `match` can find in a document;
 * `match` itself then decides, so a word too many costs time and never a wrong result.
 */

/** What separates words in groq-js: ASCII punctuation, but neither quotes, dots, equals signs nor underscores. */
const WORD = /[^!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/g
const PATTERN = /[^!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/g
const EDGE_DOTS = /\b\.+|\.+\b/g

/** Longer words are cut, and looked for by their beginning. */
const MAX_WORD_LENGTH = 64

export interface WordPattern {
  /** Encoded as in the index. */
  readonly word: string
  /** Only the beginning is known: a wildcard or a cut follows. */
  readonly isPrefix: boolean
}

export function wordsOf(text: string): string[] {
  return (text.replace(EDGE_DOTS, '').match(WORD) ?? []).map((word) => {
    return encodeWord(word.slice(0, MAX_WORD_LENGTH))
  })
}

/** What each term of a `match` pattern asks of the index. Terms that can begin with anything ask nothing. */
export function patternsOf(text: string): WordPattern[] {
  return (text.replace(EDGE_DOTS, '').match(PATTERN) ?? []).flatMap((term) => {
    // groq-js makes a regular expression of a term, so a dot is a wildcard as well.
    const literal = /^[^*.]*/.exec(term)?.[0] ?? ''
    const known = literal.slice(0, MAX_WORD_LENGTH)
    return known === '' ? [] : [{word: encodeWord(known), isPrefix: known.length < term.length}]
  })
}

/** Letters and digits that SQLite's tokenizer leaves alone; equal for what a case-insensitive match holds equal. */
function encodeWord(word: string): string {
  let encoded = ''
  for (let index = 0; index < word.length; index++) {
    const unit = canonicalUnit(word.charAt(index))
    encoded += /[0-9A-Y]/.test(unit)
      ? unit.toLowerCase()
      : `z${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  }
  return encoded
}

/** Canonicalize of ECMAScript's regular expressions with the flag `i` (and not `u`). */
function canonicalUnit(unit: string): string {
  const upper = unit.toUpperCase()
  if (upper.length !== 1) return unit
  return unit.charCodeAt(0) >= 128 && upper.charCodeAt(0) < 128 ? unit : upper
}
