import type {Edit} from './cleanText.ts'

// Signs that format and say nothing: headings, emphasis, quote bars, links around their words.
const LINE_HEAD = /^(?:#{1,6} +|> ?|[ \t]{0,3}[*+-] (?=\S))/gm
const EMPHASIS =
  /(?<![\w*])\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?![\w*])|(?<![\w_])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\w_])/g
const LINK = /!?\[([^\][\n]{0,300})\]\([^()\n]{0,600}\)/g

/** What to look through in a Markdown file. Offsets stay those of the file. */
export function markdownEdits(source: string, from: number): Edit[] {
  const edits: Edit[] = []
  const add = (start: number, end: number, replacement = ''): void => {
    if (start >= from && end > start) edits.push({start, end, replacement})
  }
  for (const match of source.matchAll(LINE_HEAD)) {
    const isBullet = /[*+-] $/.test(match[0])
    add(match.index, match.index + match[0].length, isBullet ? '•' : '')
    if (isBullet) edits.pop()
    if (isBullet) add(match.index, match.index + match[0].length - 1, '•')
  }
  for (const match of source.matchAll(LINK)) {
    const words = match[1] ?? ''
    const wordsAt = match.index + match[0].indexOf('[') + 1
    add(match.index, wordsAt)
    add(wordsAt + words.length, match.index + match[0].length)
  }
  for (const match of source.matchAll(EMPHASIS)) add(match.index, match.index + match[0].length)
  return edits
}
