import {Kind, type Tokens, isCapitalized, isSign} from './tokenize.ts'

/** The token opens a sentence, a line or a quotation. */
export function startsSentence(tokens: Tokens, index: number): boolean {
  if (index === 0) return true
  const gap = tokens.text.slice(tokens.end[index - 1], tokens.start[index])
  if (gap.includes('\n')) return true
  if (isSign(tokens, index - 1, '.!?:…') || tokens.kind[index - 1] === Kind.mark) return true
  return isSign(tokens, index - 1, '–—') && isDateline(tokens, index - 1)
}

const LONGEST_DATELINE = 12

/** "Apia, Samoa – NAME chose a Saturday": nothing but capitals stands before the dash on its line. */
function isDateline(tokens: Tokens, dash: number): boolean {
  for (let index = dash - 1; index > dash - LONGEST_DATELINE; index--) {
    if (index < 0) return true
    if (tokens.text.slice(tokens.end[index], tokens.start[index + 1]).includes('\n')) return true
    if (!isCapitalized(tokens, index) && !isSign(tokens, index, ',.()')) return false
  }
  return false
}
