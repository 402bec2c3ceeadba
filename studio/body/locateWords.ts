import {findNearest} from '../source/checkAgreement.ts'

const OPENING = /^[\s"'“‘„‚«‹]+/u
const CLOSING = /[\s"'”’»›]+$/u

/** Selected words without the quotation marks and white space around them. */
export function stripMarks(words: string): string {
  return words.replace(OPENING, '').replace(CLOSING, '')
}

/**
 * Where words of an article stand in its report, or `null`. White space may differ: paragraphs of
 * the article are lines of the report. Of several places the one nearest to `near` is taken.
 */
export function locateWords(
  text: string,
  words: string,
  near: number,
): {start: number; end: number} | null {
  const exact = findNearest(text, words, near)
  if (words === '') return null
  if (exact !== null) return {start: exact, end: exact + words.length}
  const pattern = words.trim().split(/\s+/u).map(escapePattern).join('\\s+')
  const matches = [...text.matchAll(new RegExp(pattern, 'gu'))]
  const nearest = matches.toSorted((a, b) => Math.abs(a.index - near) - Math.abs(b.index - near))[0]
  return nearest ? {start: nearest.index, end: nearest.index + nearest[0].length} : null
}

function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)
}

/** Whether quotation marks stand directly around a stretch of the text. */
export function isMarked(text: string, {start, end}: {start: number; end: number}): boolean {
  return (
    /["'“‘„‚«‹]\s*$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^[\s,.!?]*["'”’»›]/u.test(text.slice(end, end + 3))
  )
}
