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
  const plain = text.includes('.') ? text.replace(EDGE_DOTS, '') : text
  return plain.match(WORD)?.map((word) => encodeWord(cut(word))) ?? []
}

function cut(word: string): string {
  return word.length > MAX_WORD_LENGTH ? word.slice(0, MAX_WORD_LENGTH) : word
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

/** Most words of a language come again and again. */
const encoded = new Map<string, string>()
const ENCODED_WORDS = 50_000

/** Letters and digits that SQLite's tokenizer leaves alone; equal for what a case-insensitive match holds equal. */
function encodeWord(word: string): string {
  // A `z` marks what is written as a number, itself included.
  if (/^[0-9a-y]*$/.test(word)) return word
  const known = encoded.get(word)
  if (known !== undefined) return known
  const made = word.split('').map(encodeUnit).join('')
  if (encoded.size >= ENCODED_WORDS) encoded.clear()
  encoded.set(word, made)
  return made
}

function encodeUnit(unit: string): string {
  const canonical = canonicalUnit(unit)
  return /[0-9A-Y]/.test(canonical)
    ? canonical.toLowerCase()
    : `z${canonical.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Canonicalize of ECMAScript's regular expressions with the flag `i` (and not `u`). */
function canonicalUnit(unit: string): string {
  const upper = unit.toUpperCase()
  if (upper.length !== 1) return unit
  return unit.charCodeAt(0) >= 128 && upper.charCodeAt(0) < 128 ? unit : upper
}
