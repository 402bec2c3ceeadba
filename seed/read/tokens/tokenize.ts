import {Kind} from './kind.ts'
import type {Word, Words} from './words.ts'

export {Kind}

/**
 * Tokens of a text as columns, so that 10 MB of text costs a few typed arrays and not two million
 * objects.
 */
export interface Tokens {
  text: string
  count: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  flags: Int32Array
  /** Shared by all tokens that are written alike. */
  words: Word[]
}

const WORD = /[\p{L}\p{M}]/u
const MARKS = '“”„‟«»‹›"＂〝〞‘’‚‛\'`'
const APOSTROPHES = "'’ʼʻ"

/** Splits a text into words, numbers, punctuation and marks. One pass, no look back. */
export function tokenize(text: string, words: Words, abbreviations: Set<string>): Tokens {
  const columns = createColumns(Math.max(16, Math.ceil(text.length / 4)))
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpaceCode(code)) at++
    else if (isLetter(text, at)) at = readWord(text, at, columns, words, abbreviations)
    else if (isDigitCode(code)) at = readNumber(text, at, columns, words)
    else at = readSign(text, at, columns, words)
  }
  return {text, ...columns.finish()}
}

type Columns = ReturnType<typeof createColumns>

function createColumns(capacity: number) {
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let kind = new Uint8Array(capacity)
  let flags = new Int32Array(capacity)
  const words: Word[] = []
  return {
    push(from: number, to: number, word: Word): void {
      const count = words.length
      if (count === start.length) {
        const longer = count * 2
        start = copyInto(new Int32Array(longer), start)
        end = copyInto(new Int32Array(longer), end)
        kind = copyInto(new Uint8Array(longer), kind)
        flags = copyInto(new Int32Array(longer), flags)
      }
      start[count] = from
      end[count] = to
      kind[count] = word.kind
      flags[count] = word.flags
      words.push(word)
    },
    finish: () => ({count: words.length, start, end, kind, flags, words}),
  }
}

function copyInto<T extends Int32Array | Uint8Array>(target: T, source: T): T {
  target.set(source)
  return target
}

function readWord(
  text: string,
  from: number,
  columns: Columns,
  words: Words,
  abbreviations: Set<string>,
): number {
  const dotted = readDotted(text, from)
  if (dotted > from) {
    columns.push(from, dotted, words.of(text.slice(from, dotted), Kind.initials))
    return readPossessive(text, dotted, columns, words)
  }
  let to = from + 1
  while (to < text.length && continuesWord(text, to)) to++
  // A trailing 's is a possessive and no part of the word.
  const possessiveAt = to - 2
  if (possessiveAt > from && isApostrophe(text, possessiveAt) && /s/i.test(text.charAt(to - 1))) {
    to = possessiveAt
  }
  // "she'd", "they’ll": the verb behind the apostrophe is a word of its own.
  const verb = CONTRACTED.exec(text.slice(Math.max(from + 1, to - 3), to))
  if (verb !== null) to -= verb[0].length
  if (text.charCodeAt(to) === 0x2e && isAbbreviation(text.slice(from, to), abbreviations)) to++
  columns.push(from, to, words.word(text.slice(from, to)))
  if (verb !== null) {
    const end = to + verb[0].length
    columns.push(to, end, words.word(verb[0]))
    return end
  }
  return readPossessive(text, to, columns, words)
}

/** "Dr", "Sen": a capital tells them from the end of a sentence. */
function isAbbreviation(word: string, abbreviations: Set<string>): boolean {
  const lower = word.toLowerCase()
  return word.length > 1 && word !== lower && abbreviations.has(lower)
}

const CONTRACTED = /['’ʼ](?:d|ll|ve|re)$/

/** The end of "U.S.", "J.K." or "J." when `from` begins one, else `from`. */
function readDotted(text: string, from: number): number {
  let at = from
  let letters = 0
  while (isUpperLetter(text, at) && text.charCodeAt(at + 1) === 0x2e) {
    at += 2
    letters++
  }
  // "U.S" without its last full stop still is one sign.
  if (letters > 0 && isUpperLetter(text, at) && !isLetter(text, at + 1)) return at + 1
  return at
}

/** Reads an 's at `at`; before it the number that begins at `number`, where there is one. */
function readPossessive(
  text: string,
  at: number,
  columns: Columns,
  words: Words,
  number?: number,
): number {
  if (!isApostrophe(text, at) || !/s/i.test(text.charAt(at + 1))) return at
  if (isLetter(text, at + 2) || isDigitCode(text.charCodeAt(at + 2))) return at
  if (number !== undefined) columns.push(number, at, words.of(text.slice(number, at), Kind.number))
  columns.push(at, at + 2, words.of(text.slice(at, at + 2), Kind.possessive))
  return at + 2
}

function readNumber(text: string, from: number, columns: Columns, words: Words): number {
  let to = from + 1
  while (
    to < text.length &&
    (isDigitCode(text.charCodeAt(to)) ||
      (/[.,:]/.test(text.charAt(to)) && isDigitCode(text.charCodeAt(to + 1))))
  ) {
    to++
  }
  const digitsEnd = to
  // "FRANCE 24’s"
  const past = readPossessive(text, to, columns, words, from)
  if (past > to) return past
  while (to < text.length && continuesWord(text, to)) to++
  columns.push(from, to, words.of(text.slice(from, to), to > digitsEnd ? Kind.lower : Kind.number))
  return to
}

function readSign(text: string, from: number, columns: Columns, words: Words): number {
  const sign = text.charAt(from)
  if ((sign === '@' || sign === '#') && isLetter(text, from + 1)) {
    let to = from + 1
    while (to < text.length && (continuesWord(text, to) || text.charAt(to) === '_')) to++
    columns.push(from, to, words.of(text.slice(from, to), Kind.address))
    return to
  }
  columns.push(from, from + 1, words.of(sign, MARKS.includes(sign) ? Kind.mark : Kind.punctuation))
  return from + 1
}

function continuesWord(text: string, at: number): boolean {
  if (isLetter(text, at) || isDigitCode(text.charCodeAt(at))) return true
  const sign = text.charAt(at)
  const joins = sign === '-' || sign === '&' || sign === '‑' || APOSTROPHES.includes(sign)
  return joins && (isLetter(text, at + 1) || (sign === '-' && isDigitCode(text.charCodeAt(at + 1))))
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x61 && code <= 0x7a) return true
  if (code < 0x80 || Number.isNaN(code)) return code >= 0x41 && code <= 0x5a
  return WORD.test(text.charAt(at))
}

function isUpperLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = text.charAt(at)
  return WORD.test(character) && character !== character.toLowerCase()
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x27 || code === 0x2019 || code === 0x02bc
}

function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isSpaceCode(code: number): boolean {
  return code === 0x20 || code === 0x0a
}

export function wordAt(tokens: Tokens, index: number): string {
  return tokens.words[index]?.text ?? ''
}

export function lowerWordAt(tokens: Tokens, index: number): string {
  return tokens.words[index]?.lower ?? ''
}

export function hasFlag(tokens: Tokens, index: number, flag: number): boolean {
  return ((tokens.flags[index] ?? 0) & flag) !== 0
}

/** A word that begins with a capital, in whatever form. */
export function isCapitalized(tokens: Tokens, index: number): boolean {
  const kind = tokens.kind[index]
  return kind === Kind.capital || kind === Kind.caps || kind === Kind.initials
}

/** True where the token is that sign. */
export function isSign(tokens: Tokens, index: number, signs: string): boolean {
  const start = tokens.start[index]
  if (start === undefined || index < 0 || index >= tokens.count) return false
  return tokens.kind[index] === Kind.punctuation && signs.includes(tokens.text.charAt(start))
}

/** Index of the first token that starts at or after an offset. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
